// Packed lists and what lies in the files of the index, as Sources/Indexing/SearchFormat.swift describes them. Pure functions.

/**
 * Where a term stands: for each item a bit for each kind of text, the items that have any, ascending, and their number.
 * @typedef {{ kinds: Uint16Array, items: Uint32Array, count: number }} Match
 */

/** No places. */
export const NOTHING = new Int32Array(0);

/**
 * Calls with the first and last number of each run of a packed list (RUNS in the format), from element `from` on; the
 * first is counted from `before`.
 * @param {any[]} runs @param {number} from @param {(first: number, last: number) => void} body @param {number} [before]
 */
export function forEachRun(runs, from, body, before = -1) {
  let last = before;
  for (let index = from; index < runs.length; index += 1) {
    const first = last + runs[index];
    last = first;
    if (index + 1 < runs.length && runs[index + 1] < 0) last -= runs[index += 1];
    body(first, last);
  }
}

/**
 * The numbers of a packed list.
 * @param {number[]} runs @param {number} [from]
 */
export function unpack(runs, from = 0) {
  /** @type {number[]} */
  const numbers = [];
  forEachRun(runs, from, (first, last) => {
    for (let number = first; number <= last; number += 1) numbers.push(number);
  });
  return numbers;
}

/**
 * The numbers that differences give, from 0.
 * @param {number[]} gaps
 */
export function summed(gaps) {
  let number = 0;
  return gaps.map((gap) => number += gap);
}

/**
 * The position of the last element of an ascending array that is not above a value; −1 if all are.
 * @param {ArrayLike<number>} values @param {number} value
 */
export function lastNotAbove(values, value) {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/**
 * A number that orders terms as the index does.
 * @param {string} term
 */
export function termKey(term) {
  const [first, second] = [...term].map((character) => character.codePointAt(0) ?? 0);
  return first * 0x200000 + (second ?? 0);
}

/**
 * Those starts that have a place of an ascending list at a distance.
 * @param {Int32Array} starts @param {Int32Array} places @param {number} distance
 */
export function shifted(starts, places, distance) {
  if (places.length < starts.length * 16) {
    const known = new Set(places);
    return starts.filter((start) => known.has(start + distance));
  }
  return starts.filter((start) => places[lastNotAbove(places, start + distance)] === start + distance);
}

/**
 * The pieces of a file (PIECES in the format): where they begin and end, and for each who holds it: an array whose lists
 * [kind, …RUNS] begin at LISTS, and the number from which the first of them counts, as each later one does from the first
 * item of the one before.
 * @param {any[][]} pieces
 */
export function piecesIn(pieces) {
  /** @type {number[]} */
  const starts = [];
  /** @type {number[]} */
  const ends = [];
  /** @type {any[][]} */
  const holders = [];
  /** @type {number[]} */
  const befores = [];
  let [end, before] = [0, 0];
  for (let number = 0; number < pieces.length; number += 1) {
    const piece = pieces[number];
    starts.push(end + piece[0]);
    end += piece[0] + piece[1];
    ends.push(end);
    const back = piece.length === LISTS ? 1 : piece[LISTS];
    const isKnown = typeof back === "number";
    holders.push(isKnown ? holders[number - back] : piece);
    befores.push(isKnown ? befores[number - back] : before);
    if (!isKnown) for (let list = LISTS; list < piece.length; list += 1) before += piece[list][1];
  }
  return { starts, ends, holders, befores };
}

export const LISTS = 2;

/** @param {any} body @param {any} paragraph @returns {string} */
export function joinParts({ parts }, paragraph) {
  return paragraph[1].map((/** @type {string | number} */ part) => (typeof part === "number" ? parts[part] : part)).join("");
}

/** Gathers where a term stands. Most terms stand in few of the items, so that no one looks through all of them again. */
export class Marks {
  #kinds;
  /** @type {number[]} */
  #items = [];

  /** @param {number} count of all items */
  constructor(count) {
    this.#kinds = new Uint16Array(count);
  }

  /** @param {number} item @param {number} bits of kinds of text, not 0 */
  add(item, bits) {
    if (this.#kinds[item] === 0) this.#items.push(item);
    this.#kinds[item] |= bits;
  }

  /**
   * Adds the items of lists [kind, …RUNS], the first counted from `before`, each other one from the first item of the one
   * before it.
   * @param {any[]} lists @param {number} from the first of them @param {number} before
   */
  addLists(lists, from, before) {
    const [kinds, items] = [this.#kinds, this.#items];
    let start = before;
    for (let number = from; number < lists.length; number += 1) {
      const bits = 1 << lists[number][0];
      forEachRun(lists[number], 1, (first, last) => {
        for (let item = first; item <= last; item += 1) {
          if (kinds[item] === 0) items.push(item);
          kinds[item] |= bits;
        }
      }, start);
      start += lists[number][1];
    }
  }

  /** @returns {Match} */
  match() {
    return { kinds: this.#kinds, items: Uint32Array.from(this.#items).sort(), count: this.#items.length };
  }
}

/**
 * Where one of several terms stands.
 * @param {Match[]} matches one at least @returns {Match}
 */
export function united(matches) {
  if (matches.length === 1) return matches[0];
  const marks = new Marks(matches[0].kinds.length);
  for (const { kinds, items } of matches) for (const item of items) marks.add(item, kinds[item]);
  return marks.match();
}

/**
 * Where a term stands of which the index tells it.
 * @param {number[][]} lists [kind, …RUNS] @param {number} count of all items
 */
export function matchOf(lists, count) {
  const marks = new Marks(count);
  marks.addLists(lists, 0, 0);
  return marks.match();
}
