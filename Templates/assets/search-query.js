// What a query means: its terms, what else they are searched as, and the parts it is taken into when nothing holds it.

import { united } from "./search-packing.js";
import { termsSpelt } from "./search-pinyin.js";
import { normalise } from "./search-text.js";
import { isFiller, isShortOrgan, numberLength, otherNumbers } from "./search-words.js";

/** @typedef {import("./search-index.js").SearchIndex} SearchIndex */
/** @typedef {import("./search-packing.js").Match} Match */
/** @typedef {"literal" | "synonym" | "organ" | "number" | "pinyin" | "region"} Reason */
/** @typedef {{ text: string, reason: Reason, match: Match, isOff: boolean }} Alternative */
/**
 * A term of the query with everything it is searched as; `kinds` of all of that together. A phrase is searched as it is.
 * @typedef {{ text: string, isPhrase: boolean, alternatives: Alternative[], match: Match }} Term
 */
/**
 * "all": every hit holds every term; "some": every hit holds some of them, those that hold more first. `parts` says that the query was taken apart,
 * `unknown` are parts that nothing holds; `isEmpty` that nothing was asked.
 * @typedef {{ terms: Term[], mode: "all" | "some", parts: boolean, unknown: string[], isEmpty: boolean }} Plan
 */

const SPACES = /[\s\u0085\u180E\u200B\u2060\uFEFF]+/u;
const QUOTED = /(?<=^|\s)(?:"([^"]+)"|“([^”]+)”|「([^」]+)」|『([^』]+)』)(?=$|\s)/gu;

/**
 * The terms of a query, normalised, each once: cut at white space outside quotes, numbers joined to their units.
 * @param {string} query @param {Map<string, string>} forms
 * @returns {{ text: string, isPhrase: boolean }[]}
 */
export function termsOf(query, forms) {
  /** @type {Map<string, boolean>} */
  const terms = new Map();
  const joined = query.replace(/(\d)\s+(?=(?:元|万元|岁|周岁|%|平方米|个月)(?:\s|$|[^\s\d]))/gu, "$1");
  const add = (/** @type {string} */ text, /** @type {boolean} */ isPhrase) => {
    const term = normalise(text, forms);
    if (term !== "" && !terms.has(term)) terms.set(term, isPhrase);
  };
  let position = 0;
  for (const found of joined.matchAll(QUOTED)) {
    for (const word of joined.slice(position, found.index).split(SPACES)) add(word, false);
    add(found[1] ?? found[2] ?? found[3] ?? found[4], true);
    position = (found.index ?? 0) + found[0].length;
  }
  for (const word of joined.slice(position).split(SPACES)) add(word, false);
  return [...terms].map(([text, isPhrase]) => ({ text, isPhrase }));
}

/**
 * Finds what a query means in an index. Expansions whose texts are in `off` are named, but not searched.
 * @param {SearchIndex} index @param {string} query @param {Set<string>} off
 * @returns {Promise<Plan>}
 */
export async function planOf(index, query, off) {
  const asked = termsOf(query, index.forms);
  const terms = await Promise.all(asked.map(({ text, isPhrase }) => expanded(index, text, isPhrase, off)));
  const isEmpty = terms.length === 0;
  if (isEmpty || hasCommonItem(terms)) return { terms, mode: "all", parts: false, unknown: [], isEmpty };
  const taken = await Promise.all(terms.map(async (term) => (
    term.match.count > 0 || term.isPhrase
      ? { terms: [term], unknown: [], rest: term.match.count > 0 ? "" : term.text } : takenApart(index, term.text, off))));
  if (taken.some(({ rest }) => /[^\x00-\x7F]/u.test(rest))) { // what is not known may be traditional characters
    await index.learnVariants();
    if (termsOf(query, index.forms).some(({ text }, number) => text !== asked[number]?.text)) return planOf(index, query, off);
  }
  const unknown = taken.flatMap((each) => each.unknown);
  const isTaken = terms.some(({ match, isPhrase }) => match.count === 0 && !isPhrase);
  /** @type {Map<string, Term>} */
  const found = new Map();
  for (const term of taken.flatMap((each) => each.terms)) {
    if (term.match.count > 0) found.set(term.text, term);
    else unknown.push(term.text);
  }
  const parts = [...found.values()];
  const mode = (!isTaken || parts.length === 1) && hasCommonItem(parts) ? "all" : "some";
  return { terms: parts, mode, parts: isTaken, unknown: [...new Set(unknown)], isEmpty };
}

/**
 * Whether some item holds every one of the terms.
 * @param {Term[]} terms
 */
function hasCommonItem(terms) {
  if (terms.length === 0) return false;
  const [rarest, ...others] = terms.map(({ match }) => match).sort((left, right) => left.count - right.count);
  return rarest.items.some((item) => others.every(({ kinds }) => kinds[item] !== 0));
}

/**
 * A term with all that it is searched as.
 * @param {SearchIndex} index @param {string} text @param {boolean} isPhrase @param {Set<string>} off
 * @returns {Promise<Term>}
 */
async function expanded(index, text, isPhrase, off) {
  const literal = index.match(text);
  literal.catch(() => {}); // awaited below
  const others = isPhrase ? [] : await otherForms(index, text);
  const matches = await Promise.all([literal, ...others.map((other) => index.match(other.text))]);
  /** @type {Alternative[]} */
  const alternatives = [{ text, reason: "literal", match: matches[0], isOff: false }];
  others.forEach((other, number) => {
    const match = matches[number + 1];
    const isHeld = others.some(({ text: part }, place) => (
      part !== other.text && other.text.includes(part) && matches[place + 1].count > 0 && !off.has(part)));
    if (match.count === 0 || other.text.includes(text) || isHeld) return;
    alternatives.push({ ...other, match, isOff: off.has(other.text) });
  });
  for (const { place, match } of isPhrase ? [] : index.regions(text)) {
    alternatives.push({ text: place, reason: "region", match, isOff: off.has(place) });
  }
  const searched = alternatives.filter(({ isOff }) => !isOff);
  return { text, isPhrase, alternatives, match: united(searched.map(({ match }) => match)) };
}

/**
 * What else a term may be written as.
 * @param {SearchIndex} index @param {string} text
 * @returns {Promise<{ text: string, reason: Reason }[]>}
 */
async function otherForms(index, text) {
  const synonyms = await index.synonyms(text);
  /** @type {Map<string, Reason>} */
  const forms = new Map();
  const add = (/** @type {string} */ form, /** @type {Reason} */ reason) => {
    if (form !== text && !forms.has(form)) forms.set(form, reason);
  };
  for (const form of otherNumbers(text)) add(form, "number");
  for (const word of wordsIn(text, synonyms.keys())) {
    for (const term of synonyms.get(word) ?? []) add(text.replace(word, term), "synonym");
  }
  for (const names of index.organs) {
    const [name] = wordsIn(text, names);
    if (name) for (const other of names) add(text.replace(name, other), "organ");
    else if (names.some((other) => isShortOrgan(text, other))) for (const other of names) add(other, "organ");
  }
  if (/^[a-z'ü]{2,}$/u.test(text)) {
    const { readings, phrases } = await index.spoken();
    for (const term of termsSpelt(text, phrases, readings)) add(term, "pinyin");
  }
  return [...forms].map(([form, reason]) => ({ text: form, reason }));
}

/**
 * Those words that stand in a text and in no longer one of them that does.
 * @param {string} text @param {Iterable<string>} words
 */
function wordsIn(text, words) {
  const found = [...words].filter((word) => word !== "" && text.includes(word));
  return found.filter((word) => !found.some((other) => other.length > word.length && other.includes(word)));
}

const LONGEST_PART = 12;
const LONGEST_QUERY = 60; // characters that are taken apart

/**
 * The parts of a text that the index or its words know; fillers are left out. Of all ways to take it apart, the one whose
 * parts are longest (by the sum of squares).
 * @param {SearchIndex} index @param {string} text @param {Set<string>} off
 * @returns {Promise<{ terms: Term[], unknown: string[], rest: string }>} `rest` are all characters in no part
 */
async function takenApart(index, text, off) {
  const characters = [...text].slice(0, LONGEST_QUERY);
  const { organs } = index;
  const synonyms = await index.synonyms(text);
  const words = new Set([...synonyms.keys(), ...organs.flat()]);
  const known = await knownLengths(index, characters);
  /** @type {{ gain: number, length: number, what: "part" | "filler" | "unknown" }[]} */
  const best = Array.from({ length: characters.length + 1 }, () => ({ gain: 0, length: 0, what: "unknown" }));
  const better = (/** @type {number} */ at, /** @type {number} */ length, /** @type {number} */ gain, /** @type {"part" | "filler" | "unknown"} */ what) => {
    const sum = gain + best[at + length].gain;
    if (best[at].length === 0 || sum > best[at].gain) best[at] = { gain: sum, length, what };
  };
  for (let at = characters.length - 1; at >= 0; at -= 1) {
    const number = [...characters.slice(at).join("").slice(0, numberLength(characters.slice(at).join("")))].length;
    if (number > 0) {
      better(at, number, (number + 2) ** 2, "part");
      continue;
    }
    better(at, 1, -1, "unknown");
    for (let length = 1; length <= Math.min(LONGEST_PART, characters.length - at); length += 1) {
      const word = characters.slice(at, at + length).join("");
      if (/\d/u.test(word)) break;
      if (isFiller(word)) better(at, length, length ** 2 - 0.5, "filler");
      if (words.has(word)) better(at, length, (length + 1) ** 2, "part");
      else if (length > 1 && length <= known[at]) better(at, length, length ** 2, "part");
    }
  }
  /** @type {Set<string>} */
  const parts = new Set();
  let unknown = "";
  /** @type {string[]} */
  const unknowns = [];
  for (let at = 0; at < characters.length; at += best[at].length) {
    const word = characters.slice(at, at + best[at].length).join("");
    if (best[at].what === "unknown") unknown += word;
    else {
      unknowns.push(unknown);
      unknown = "";
      if (best[at].what === "part") parts.add(word);
    }
  }
  unknowns.push(unknown);
  const terms = await Promise.all([...parts].map((part) => expanded(index, part, false, off)));
  return { terms, unknown: unknowns.filter((word) => [...word].length > 1), rest: unknowns.join("") };
}

/**
 * For each character of a text the length of the longest stretch from there on that stands in a piece of the index.
 * @param {SearchIndex} index @param {string[]} characters
 */
async function knownLengths(index, characters) {
  const nothing = new Int32Array(0);
  const asks = characters.map(() => false); // inside a word that asks nothing is looked for
  characters.forEach((_, at) => {
    for (let length = 2; length < 5; length += 1) {
      if (isFiller(characters.slice(at, at + length).join(""))) asks.fill(true, at, at + length - 1);
    }
  });
  const pairs = await Promise.all(characters.slice(1).map((second, at) => (
    asks[at] || /\d/u.test(characters[at] + second) ? nothing : index.pair(characters[at], second))));
  return characters.map((_, at) => {
    let length = 1;
    /** @type {Int32Array} */
    let places = nothing;
    for (let next = at; next < pairs.length && length < LONGEST_PART; next += 1) {
      const ends = new Set(pairs[next]);
      places = next === at ? pairs[next] : places.filter((place) => ends.has(place + next - at));
      if (places.length === 0) break;
      length += 1;
    }
    return length;
  });
}
