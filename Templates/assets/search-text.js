// Text in the form in which search compares it. The twin of Sources/HanText/SearchText.swift and of
// Sources/Indexing/PieceCutting.swift; held to Tests/Golden/Search/normalisation.json.

/** @typedef {Map<string, string>} Forms characters with the form that stands for them, 養 → 养 */

const SPACE = /[\t-\r \u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/u;
const UNSEEN = new RegExp(
  "[\\u0000-\\u0008\\u000E-\\u001F\\u007F-\\u0084\\u0086-\\u009F\\u00AD\\u200B-\\u200F\\u202A-\\u202E"
    + "\\u2060-\\u2064\\u2066-\\u2069\\uFEFF\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]", "u");

// Each mark with those it stands for.
const MARKS = new Map([
  ["(", "[{【〔〖〘"], [")", "]}】〕〗〙"], ["《", "〈"], ["》", "〉"], ['"', "“”„‟「」『』〝〞〟"], ["'", "‘’‚‛"],
  ["-", "~‐‑‒–—―−∼〜"], [",", "、､"], ["。", "｡"], ["·", "•‧∙⋅・･"],
].flatMap(([mark, others]) => [...others].map((other) => [other, mark])));

/**
 * The characters that one character becomes: mostly one, none if it is dropped, rarely two.
 * @param {string} character @param {Forms} forms @returns {string}
 */
function fold(character, forms) {
  const code = /** @type {number} */ (character.codePointAt(0));
  if (code >= 0x4E00 && code <= 0x9FFF) return forms.get(character) ?? character;
  if (code >= 0xFF01 && code <= 0xFF5E) return fold(String.fromCodePoint(code - 0xFEE0), forms);
  const mark = MARKS.get(character);
  if (mark !== undefined) return mark;
  if (SPACE.test(character) || UNSEEN.test(character)) return "";
  return character.toLowerCase();
}

/**
 * The forms that a text of pairs gives.
 * @param {string} pairs @returns {Forms}
 */
export function formsOf(pairs) {
  /** @type {Forms} */
  const forms = new Map();
  const characters = [...pairs];
  for (let index = 0; index + 1 < characters.length; index += 2) forms.set(characters[index], characters[index + 1]);
  return forms;
}

/** @type {Forms} */
const NO_FORMS = new Map();
const FOLDED = /[^\u4E00-\u9FFFa-z0-9.%。《》]/gu; // all others stay what they are
let formsKnown = { forms: NO_FORMS, count: 0, pattern: /(?!)/gu };

/**
 * Finds the characters that have forms.
 * @param {Forms} forms
 */
function patternOf(forms) {
  if (formsKnown.forms !== forms || formsKnown.count !== forms.size) {
    const characters = [...forms.keys()].filter((character) => character >= "\u4E00" && character <= "\u9FFF").join("");
    formsKnown = { forms, count: forms.size, pattern: characters === "" ? /(?!)/gu : new RegExp(`[${characters}]`, "gu") };
  }
  return formsKnown.pattern;
}

/**
 * The normalised text.
 * @param {string} text @param {Forms} [forms] @returns {string}
 */
export function normalise(text, forms = NO_FORMS) {
  const folded = text.normalize("NFC").replace(FOLDED, (character) => fold(character, forms));
  return forms.size === 0 ? folded : folded.replace(patternOf(forms), (character) => forms.get(character) ?? character);
}

/** @param {string} character */
const isMark = (character) => "!\"'(),:;?。《》".includes(character);
/** @param {string} character */
const isDigit = (character) => character >= "0" && character <= "9";

/**
 * The pieces of a normalised text: it is cut around punctuation and before a number, wherever it stands.
 * @param {string} text @returns {string[]}
 */
export function piecesOf(text) {
  /** @type {string[]} */
  const pieces = [];
  let piece = "";
  let last = "";
  for (const character of text) {
    const isCut = last !== "" && (isMark(last) !== isMark(character)
      || (isDigit(character) && !isDigit(last) && last !== "-" && last !== "."));
    if (isCut) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
    last = character;
  }
  if (piece !== "") pieces.push(piece);
  return pieces;
}

/**
 * Whether a normalised piece is punctuation.
 * @param {string} piece
 */
export const isPunctuation = (piece) => isMark(piece[0]);

/** @typedef {{ composed: string, normalised: string, places: { starts: number[], ends: number[] } | undefined }} Mapped */
/** @type {Map<string, Mapped>} what was looked through last */
const mapped = new Map();
const MAPPED_KEPT = 400;
let formsMapped = { forms: NO_FORMS, count: 0 };

/**
 * A text composed and normalised. The same passages are shown again and again while a query is typed on, so the last ones
 * are kept.
 * @param {string} text @param {Forms} forms @returns {Mapped}
 */
function mappedText(text, forms) {
  if (formsMapped.forms !== forms || formsMapped.count !== forms.size) {
    mapped.clear();
    formsMapped = { forms, count: forms.size };
  }
  const known = mapped.get(text);
  if (known) return known;
  const made = { composed: text.normalize("NFC"), normalised: normalise(text, forms), places: undefined };
  if (mapped.size >= MAPPED_KEPT) mapped.clear();
  mapped.set(text, made);
  return made;
}

/**
 * For each unit of the normalised text where in the composed one it comes from.
 * @param {string} composed @param {Forms} forms
 */
function placesIn(composed, forms) {
  /** @type {number[]} */
  const starts = [];
  /** @type {number[]} */
  const ends = [];
  let position = 0;
  for (const character of composed) {
    for (let unit = fold(character, forms).length; unit > 0; unit -= 1) {
      starts.push(position);
      ends.push(position + character.length);
    }
    position += character.length;
  }
  return { starts, ends };
}

/**
 * Whether a text holds one of the terms.
 * @param {string} text @param {string[]} terms @param {Forms} forms
 */
export function holdsTerm(text, terms, forms) {
  const { normalised } = mappedText(text, forms);
  return terms.some((term) => normalised.includes(term));
}

/**
 * The stretches of a text that are one of the terms, as [start, end] in UTF-16 units of the composed text, in order,
 * those that touch or overlap joined; and the composed text.
 * @param {string} text @param {string[]} terms @param {Forms} forms
 * @returns {{ text: string, stretches: [number, number][] }}
 */
export function findTerms(text, terms, forms) {
  const entry = mappedText(text, forms);
  const { composed, normalised } = entry;
  /** @type {[number, number][]} */
  const found = [];
  for (const term of terms) {
    for (let at = normalised.indexOf(term); at >= 0; at = normalised.indexOf(term, at + 1)) {
      entry.places ??= placesIn(composed, forms);
      found.push([entry.places.starts[at], entry.places.ends[at + term.length - 1]]);
    }
  }
  return { text: composed, stretches: joined(found) };
}

/** @param {[number, number][]} stretches @returns {[number, number][]} */
function joined(stretches) {
  /** @type {[number, number][]} */
  const result = [];
  for (const [start, end] of stretches.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result[result.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
