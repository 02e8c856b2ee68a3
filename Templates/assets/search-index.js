// Reads the search index, whose files Sources/Indexing/SearchFormat.swift describes. It knows nothing of pages: files
// come through a function load(path, { fresh }) → Promise of the parsed JSON.

import { Contents, SearchError } from "./search-contents.js";
import {
  LISTS, Marks, NOTHING, forEachRun, matchOf, joinParts, lastNotAbove, piecesIn, shifted, summed, termKey, unpack,
} from "./search-packing.js";
import { formsOf, isPunctuation, normalise, piecesOf } from "./search-text.js";

export const FORMAT = "gongbiao-search";
export const VERSION = 4;

/** @typedef {import("./search-packing.js").Match} Match */
/** @typedef {ReturnType<typeof piecesIn>} Pieces */
/** @typedef {(path: string, options: { fresh: boolean }) => Promise<any>} Load */
/** @typedef {{ kind: string, text: string }} Paragraph */

/**
 * Opens the index; its table of contents is always asked for anew.
 * @param {Load} load
 */
export async function openIndex(load) {
  const contents = await load("index.json", { fresh: true });
  if (contents?.format !== FORMAT || contents.version !== VERSION) {
    throw new SearchError("version", `search index is ${contents?.format} ${contents?.version}`);
  }
  return new SearchIndex(contents, load);
}

const MATCHES_KEPT = 200;
const AT_ONCE = 4; // pairs of a text that are asked for together
/** @type {Record<string, string>} */
const FOLDERS = { terms: "t", pieces: "h", leads: "l", texts: "p" };

/** One build of the index. Files are fetched when a query needs them, and once. */
export class SearchIndex extends Contents {
  #contents;
  #load;
  /** @type {Map<string, Promise<any>>} */
  #files = new Map();
  /** @type {Map<any, any>} what was made of the bodies of files */
  #made = new Map();
  /** @type {Map<string, Match>} */
  #matches = new Map();
  /** @type {Map<string, number[][]>} terms of which the index tells who holds them: [[kind, …RUNS], …] */
  #given = new Map();
  /** @type {Record<"terms" | "leads" | "texts", number[]>} with what each file of a kind begins */
  #firsts;

  /** @param {any} contents @param {Load} load */
  constructor(contents, load) {
    super(contents);
    this.#contents = contents;
    this.#load = load;
    const { terms, leads, texts } = contents.shards;
    this.#firsts = { terms: terms.map(termKey), leads: summed(leads), texts: summed(texts) };
  }

  /**
   * Adds forms of characters, so that what is asked for from then on is normalised with them; whether there were any.
   */
  async learnVariants() {
    const forms = formsOf(await this.#body("variants"));
    for (const [character, form] of forms) this.forms.set(character, form);
    return forms.size > 0;
  }

  /**
   * The synonyms whose word begins with a character of a text, or with two that stand together in it: word → terms,
   * normalised.
   * @param {string} text @returns {Promise<Map<string, string[]>>}
   */
  async synonyms(text) {
    const pairs = piecesOf(text).map((piece) => [...piece])
      .flatMap((characters) => characters.slice(1).map((second, at) => characters[at] + second));
    const shards = new Set(pairs.filter((pair) => !/\d/u.test(pair)).map((pair) => this.#shardOf(pair)));
    const files = await Promise.all([...shards].filter((shard) => shard >= 0).map((shard) => this.#file("terms", shard)));
    /** @type {Map<string, string[]>} */
    const synonyms = new Map();
    for (const { words } of [this.#contents, ...files]) {
      const entries = this.#once(words, () => words.map((/** @type {any[]} */ entry) => (
        entry.map((word) => this.#learnt(word)))));
      for (const [word, ...terms] of entries) synonyms.set(word, [...synonyms.get(word) ?? [], ...terms]);
    }
    return synonyms;
  }

  /**
   * A word or term of the synonyms, normalised; where the index tells who holds it, that is kept.
   * @param {string | [string, ...number[][]]} word
   */
  #learnt(word) {
    const [text, ...lists] = typeof word === "string" ? [word] : word;
    const term = normalise(text, this.forms);
    if (typeof word !== "string") this.#given.set(term, lists);
    return term;
  }

  /**
   * The number of the file that holds a term, if any does; −1 where there are no files.
   * @param {string} term
   */
  #shardOf(term) {
    return Math.min(Math.max(0, lastNotAbove(this.#firsts.terms, termKey(term))), this.#firsts.terms.length - 1);
  }

  /**
   * How characters are read (character → syllables), and what is read so: names of services and offices, and synonyms.
   * @returns {Promise<{ readings: Map<string, string[]>, phrases: string[] }>}
   */
  async spoken() {
    const body = await this.#body("pinyin");
    return this.#once(body, () => {
      /** @type {Map<string, string[]>} */
      const readings = new Map();
      for (let index = 0; index < body.readings.length; index += 2) {
        for (const character of body.readings[index + 1]) {
          readings.set(character, [...readings.get(character) ?? [], body.readings[index]]);
        }
      }
      const named = this.rows.flatMap(({ key, domain, category }) => [key, domain, category]);
      const phrases = new Set([...named, ...body.phrases.split(" "), ...this.organs.flat()]);
      return { readings, phrases: [...phrases] };
    });
  }

  /**
   * Where a normalised term stands.
   * @param {string} term @returns {Promise<Match>}
   */
  async match(term) {
    const known = this.#matches.get(term);
    if (known) return known;
    const pieces = piecesOf(term);
    const lists = this.#given.get(term);
    const match = lists ? matchOf(lists, this.count) : pieces.length === 1
      ? await this.#holdersOf(term, () => true)
      : await this.#confirmed(term, pieces);
    if (this.#matches.size >= MATCHES_KEPT) this.#matches.delete(/** @type {string} */ (this.#matches.keys().next().value));
    this.#matches.set(term, match);
    return match;
  }

  /**
   * The items, with the kinds of their texts, that hold a normalised text without a cut; of the places where it stands
   * only those of which `isMeant` says so, given whether it begins and whether it ends a piece there.
   * @param {string} text @param {(begins: boolean, ends: boolean) => boolean} isMeant
   */
  async #holdersOf(text, isMeant) {
    const characters = [...text];
    const marks = new Marks(this.count);
    /** @type {(pieces: Pieces, places: Int32Array, offset: number) => void} */
    const mark = ({ starts, ends, holders, befores }, places, offset) => {
      let done = -1;
      for (const place of places) {
        const piece = lastNotAbove(starts, place + offset);
        const rest = ends[piece] - place - characters.length;
        if (piece === done || place < starts[piece] || rest < 0) continue; // that is in two pieces
        if (!isMeant(place === starts[piece], rest === 0)) continue;
        done = piece;
        marks.addLists(holders[piece], LISTS, befores[piece]);
      }
    };
    if (characters.length > 1) {
      const { places, rarest } = await this.#places(characters);
      if (places.length > 0) mark(await this.#pieces(characters[rarest], characters[rarest + 1]), places, rarest);
    } else {
      const terms = (await this.#termsBeginningWith(text)).flatMap(({ places }) => Object.entries(places[text] ?? {}));
      await Promise.all(terms.map(async ([second, runs]) => mark(await this.#pieces(text, second), this.#list(runs), 0)));
    }
    return marks.match();
  }

  /**
   * The places where a text of two characters or more may stand, ascending, and the offset of its rarest pair.
   * @param {string[]} characters @returns {Promise<{ places: Int32Array, rarest: number }>}
   */
  async #places(characters) {
    /** @type {number[]} */
    const offsets = [];
    for (let offset = 0; offset + 1 < characters.length; offset += 2) offsets.push(offset);
    if (characters.length % 2 === 1) offsets.push(characters.length - 2);
    /** @type {Int32Array[]} */
    const lists = [];
    const few = offsets.length > AT_ONCE ? 2 : AT_ONCE; // of long texts that stand nowhere most show it by two pairs
    for (const some of [offsets.slice(0, few), offsets.slice(few)]) {
      lists.push(...await Promise.all(some.map((offset) => this.pair(characters[offset], characters[offset + 1]))));
      if (lists.some((list) => list.length === 0)) return { places: NOTHING, rarest: 0 };
    }
    const order = offsets.map((_, index) => index).sort((left, right) => lists[left].length - lists[right].length);
    const rarest = offsets[order[0]];
    let places = lists[order[0]].map((place) => place - rarest);
    for (const index of order.slice(1)) places = shifted(places, lists[index], offsets[index]);
    return { places, rarest };
  }

  /**
   * The pieces in which a term stands, and perhaps others.
   * @param {string} first @param {string} second @returns {Promise<Pieces>}
   */
  async #pieces(first, second) {
    const terms = await this.#body("terms", this.#shardOf(first + second));
    const apart = terms.apart[first + second];
    const pieces = apart === undefined ? terms.pieces : await this.#body("pieces", apart);
    return this.#once(pieces, () => piecesIn(pieces));
  }

  /**
   * The places of a pair of characters, ascending.
   * @param {string} first @param {string} second @returns {Promise<Int32Array>}
   */
  async pair(first, second) {
    const shard = this.#shardOf(first + second);
    return shard < 0 ? NOTHING : this.#list((await this.#body("terms", shard)).places[first]?.[second]);
  }

  /**
   * The files that hold terms which begin with a character.
   * @param {string} character @returns {Promise<any[]>}
   */
  #termsBeginningWith(character) {
    const from = Math.max(0, lastNotAbove(this.#firsts.terms, termKey(character)));
    const to = lastNotAbove(this.#firsts.terms, termKey(character + String.fromCodePoint(0x10FFFF)));
    return Promise.all(Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => this.#body("terms", from + index)));
  }

  /** @param {number[] | undefined} runs @returns {Int32Array} */
  #list(runs) {
    return runs ? this.#once(runs, () => Int32Array.from(unpack(runs))) : NOTHING;
  }

  /**
   * Where a term stands that is cut into pieces: the items that hold an end, all inner pieces and a beginning are
   * confirmed against their texts.
   * @param {string} term @param {string[]} pieces @returns {Promise<Match>}
   */
  async #confirmed(term, pieces) {
    const last = pieces.length - 1;
    const told = pieces.map((piece, index) => ({ piece, index })).filter(({ piece }) => !isPunctuation(piece));
    const matches = await Promise.all((told.length > 0 ? told : [{ piece: pieces[0], index: 0 }]).map(async (part) => {
      return this.#holdersOf(part.piece, (begins, ends) => (part.index === 0 || begins) && (part.index === last || ends));
    }));
    const candidates = [...matches[0].items].filter((item) => matches.every(({ kinds }) => kinds[item] !== 0));
    const marks = new Marks(this.count);
    this.rows.forEach((row, number) => {
      [row.key, row.domain, row.category].forEach((text, kind) => {
        if (!normalise(text, this.forms).includes(term)) return;
        for (let item = this.rowStarts[number]; item < this.rowStarts[number + 1]; item += 1) marks.add(item, 1 << kind);
      });
    });
    for (const { body, first, items } of await this.#bodiesOf("texts", candidates)) {
      const wanted = new Set(items);
      for (const paragraph of body.paragraphs) {
        if (!this.#textOf(body, paragraph).includes(term)) continue;
        for (const offset of unpack(paragraph, 2)) {
          if (wanted.has(first + offset)) marks.add(first + offset, 1 << paragraph[0]);
        }
      }
    }
    return marks.match();
  }

  /** @param {any} body @param {any} paragraph @returns {string} */
  #textOf(body, paragraph) {
    return this.#once(paragraph, () => normalise(joinParts(body, paragraph), this.forms));
  }

  /**
   * The paragraphs of items, in order: item → [{ kind, text }].
   * @param {number[]} items @returns {Promise<Map<number, Paragraph[]>>}
   */
  async paragraphs(items) {
    const leads = items.filter((item) => this.rowLeads[this.itemRows[item]] === item);
    const others = items.filter((item) => this.rowLeads[this.itemRows[item]] !== item);
    const bodies = (await Promise.all([
      this.#bodiesOf("leads", leads.map((item) => this.itemRows[item])), this.#bodiesOf("texts", others),
    ])).flat();
    /** @type {Map<number, Paragraph[]>} */
    const found = new Map(items.map((item) => [item, []]));
    for (const { kind, body, first, items: numbers } of bodies) {
      const wanted = new Set(numbers);
      for (const paragraph of body.paragraphs) {
        forEachRun(paragraph, 2, (from, to) => {
          for (let number = first + from; number <= first + to; number += 1) {
            if (!wanted.has(number)) continue;
            const item = kind === "leads" ? this.rowLeads[number] : number;
            found.get(item)?.push({ kind: this.kinds[paragraph[0]], text: joinParts(body, paragraph) });
          }
        });
      }
    }
    return found;
  }

  /**
   * The files of a kind that hold the numbers given, each with those numbers.
   * @param {"leads" | "texts"} kind @param {number[]} numbers
   * @returns {Promise<{ kind: string, body: any, first: number, items: number[] }[]>}
   */
  async #bodiesOf(kind, numbers) {
    const firsts = this.#firsts[kind];
    /** @type {Map<number, number[]>} */
    const byShard = new Map();
    for (const number of numbers) {
      const shard = lastNotAbove(firsts, number);
      byShard.set(shard, [...byShard.get(shard) ?? [], number]);
    }
    return Promise.all([...byShard].map(async ([shard, items]) => (
      { kind, body: await this.#body(kind, shard), first: firsts[shard], items })));
  }

  /**
   * What is made of a value once and kept with it.
   * @template Made @param {any} value @param {() => Made} make @returns {Made}
   */
  #once(value, make) {
    if (!this.#made.has(value)) this.#made.set(value, make());
    return this.#made.get(value);
  }

  /**
   * The body of a file.
   * @param {string} kind @param {number} [number] @returns {Promise<any>}
   */
  async #body(kind, number) {
    return (await this.#file(kind, number))[kind];
  }

  /**
   * A file. A failure is not kept, so that the next query tries again.
   * @param {string} kind @param {number} [number] @returns {Promise<any>}
   */
  #file(kind, number) {
    const path = number === undefined ? `${kind}.json` : `${FOLDERS[kind]}/${number}.json`;
    let file = this.#files.get(path);
    if (!file) {
      file = this.#fetch(path);
      file.catch(() => this.#files.delete(path));
      this.#files.set(path, file);
    }
    return file;
  }

  /**
   * A file of this build; one of another build is fetched once more past every cache.
   * @param {string} path
   */
  async #fetch(path) {
    for (const fresh of [false, true]) {
      const file = await this.#load(path, { fresh });
      if (file?.stamp === this.#contents.stamp) return file;
    }
    throw new SearchError("changed", `${path} belongs to another index`);
  }
}
