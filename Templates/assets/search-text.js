// Text in the form in which search compares it. The twin of Sources/HanText/SearchText.swift; both are held to
// Tests/Golden/Search/normalisation.json.
//
// The text is composed (NFC); then each character by itself is folded to half width, put in lower case, or dropped
// where it is white space, an invisible mark or a variation selector. Characters are code points everywhere.

const SPACE = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u;
const SPACES = new RegExp(`${SPACE.source}+`, "u");
const UNSEEN = new RegExp(
  "[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B-\\u200F\\u202A-\\u202E"
    + "\\u2060-\\u2064\\uFEFF\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]", "u");

// The normalised characters that one character becomes: mostly one, none if it is dropped, rarely two.
function fold(character) {
  const code = character.codePointAt(0);
  if (code >= 0x4E00 && code <= 0x9FFF) return character;
  if (code >= 0xFF01 && code <= 0xFF5E) return String.fromCodePoint(code - 0xFEE0).toLowerCase();
  if (SPACE.test(character) || UNSEEN.test(character)) return "";
  return character.toLowerCase();
}

// The normalised text.
export function normalise(text) {
  let normalised = "";
  for (const character of text.normalize("NFC")) normalised += fold(character);
  return normalised;
}

// The terms of a query, normalised, each once.
export function termsOf(query) {
  return [...new Set(query.split(SPACES).map(normalise).filter((term) => term !== ""))];
}

// The stretches of a text that are one of the terms, as [start, end] in UTF-16 units of the composed text, in order,
// those that touch or overlap joined. Returns the composed text with them.
export function findTerms(text, terms) {
  const composed = text.normalize("NFC");
  let normalised = "";
  const starts = [];
  const ends = [];
  let position = 0;
  for (const character of composed) {
    const folded = fold(character);
    for (let unit = 0; unit < folded.length; unit += 1) {
      starts.push(position);
      ends.push(position + character.length);
    }
    normalised += folded;
    position += character.length;
  }
  const found = [];
  for (const term of terms) {
    for (let at = normalised.indexOf(term); at >= 0; at = normalised.indexOf(term, at + 1)) {
      found.push([starts[at], ends[at + term.length - 1]]);
    }
  }
  return { text: composed, stretches: joined(found) };
}

function joined(stretches) {
  const result = [];
  for (const [start, end] of stretches.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
