// The table of contents of the index: services, editions and the numbers of the items.

import { Marks, summed } from "./search-packing.js";
import { formsOf, normalise } from "./search-text.js";

/** @typedef {import("./search-text.js").Forms} Forms */
/** @typedef {import("./search-packing.js").Match} Match */
/** @typedef {{ name: string, key: string, domain: string, category: string, service: number }} Row */
/** @typedef {{ id: string, place: string, label: string, rank: number }} Edition */

/**
 * What went wrong with the index: "version" (files this script cannot read), "changed" (files of two builds),
 * "missing" (a file that is not there or cannot be fetched).
 */
export class SearchError extends Error {
  /** @param {string} reason @param {string} message @param {unknown} [cause] */
  constructor(reason, message, cause) {
    super(message);
    this.name = "SearchError";
    this.reason = reason;
    this.cause = cause;
  }
}

/** What `index.json` tells. What a plan is begun with is there at once, all else after `unfold`. */
export class Contents {
  #contents;
  #isUnfolded = false;
  /** @type {Map<string, string[]> | undefined} */
  #places;
  /** @type {Edition[]} */
  editions = [];
  /** @type {Row[]} */
  rows = [];
  /** @type {string[][]} the names that one office has */
  organs = [];

  /** @param {any} contents the file */
  constructor(contents) {
    this.#contents = contents;
    /** @type {Forms} */
    this.forms = formsOf(contents.variants);
    /** @type {string[]} */
    this.kinds = contents.kinds;
    this.count = contents.counts.items;
    /** @type {{ organs: any[][], audiences: any[][] }} [name, …RUNS of items] */
    this.facets = contents.facets;
    this.itemRows = new Uint32Array(this.count);
    this.itemEditions = new Uint32Array(this.count);
    this.itemNumbers = new Uint32Array(this.count);
    /** The first item of each row, and at the end the number of items. */
    this.rowStarts = new Uint32Array(contents.rows.length + 1);
    /** The item of each row that stands first in the order of results. */
    this.rowLeads = new Uint32Array(contents.rows.length);
  }

  /** Numbers editions, rows and items. That takes a while, in which the first files of a query can be on their way. */
  unfold() {
    if (this.#isUnfolded) return;
    const { editions: { ids, places, labels, ranks }, rows, places: headings, organs } = this.#contents;
    this.editions = summed(ranks).map((rank, edition) => (
      { id: ids[edition], place: places[edition], label: labels[edition], rank }));
    this.rows = [];
    this.rowStarts.fill(0);
    for (const [name, place] of rows) {
      const key = normalise(name, this.forms);
      const last = this.rows[this.rows.length - 1];
      const service = last ? last.service + (last.key === key ? 0 : 1) : 0;
      const [domain, category] = headings[place];
      this.rows.push({ name, key, domain, category, service });
    }
    this.#layOutItems();
    this.organs = organs.map((/** @type {string[]} */ names) => names.map((text) => normalise(text, this.forms)));
    this.#isUnfolded = true; // not before: what does not add up is refused each time
  }

  /**
   * The items of a region, given by its name with or without its class (嘉兴市, 嘉兴): its full name and where it stands,
   * which is a kind of its own; nothing where there is no such region.
   * @param {string} text @returns {{ place: string, match: Match }[]}
   */
  regions(text) {
    const places = text.length > 1 ? this.#placesByName().get(text) ?? [] : [];
    return places.map((place) => {
      const marks = new Marks(this.count);
      for (let item = 0; item < this.count; item += 1) {
        if (this.editions[this.itemEditions[item]].place === place) marks.add(item, 1 << this.kinds.length);
      }
      return { place, match: marks.match() };
    });
  }

  /** The regions by each of their names, normalised; made when first asked for. */
  #placesByName() {
    if (!this.#places) {
      this.#places = new Map();
      for (const place of new Set(this.editions.map((edition) => edition.place))) {
        for (const name of placeNames(normalise(place, this.forms))) {
          this.#places.set(name, [...this.#places.get(name) ?? [], place]);
        }
      }
    }
    return this.#places;
  }

  /** Numbers the items: row by row, in each by edition. */
  #layOutItems() {
    const { sequences, editions: columns } = this.#contents;
    const ofEditions = summed(columns.sequences);
    const omitted = columns.omitted.map(summed);
    const starts = this.#startsOfRows(ofEditions, omitted);
    const next = starts.slice();
    const leadRanks = new Uint32Array(this.rows.length).fill(this.editions.length);
    for (let row = 0; row < this.rows.length; row += 1) this.itemRows.fill(row, starts[row], starts[row + 1]);
    ofEditions.forEach((sequence, edition) => {
      const [rows, numbers] = sequences[sequence];
      const { rank } = this.editions[edition];
      let [number, gap] = [0, 0];
      for (let position = 0; position < rows.length; position += 1) {
        if (position === omitted[edition][gap]) {
          gap += 1;
          continue;
        }
        const row = rows[position];
        const item = next[row];
        next[row] += 1;
        number = numbers ? numbers[position] : number + 1;
        this.itemEditions[item] = edition;
        this.itemNumbers[item] = number;
        if (rank >= leadRanks[row]) continue;
        this.rowLeads[row] = item;
        leadRanks[row] = rank;
      }
    });
  }

  /**
   * The first item of each row, and at the end the number of items.
   * @param {number[]} ofEditions the sequence of each edition @param {number[][]} omitted its positions left out
   */
  #startsOfRows(ofEditions, omitted) {
    const { sequences } = this.#contents;
    const starts = this.rowStarts;
    const times = new Uint32Array(sequences.length);
    for (const sequence of ofEditions) times[sequence] += 1;
    sequences.forEach((/** @type {number[][]} */ [rows], /** @type {number} */ sequence) => {
      for (const row of rows) starts[row + 1] += times[sequence];
    });
    ofEditions.forEach((sequence, edition) => {
      for (const position of omitted[edition]) starts[sequences[sequence][0][position] + 1] -= 1;
    });
    for (let row = 0; row < this.rows.length; row += 1) starts[row + 1] += starts[row];
    if (starts[this.rows.length] !== this.count) throw new SearchError("changed", "items do not add up");
    return starts;
  }

  /**
   * The id of an item.
   * @param {number} item
   */
  idOf(item) {
    return `${this.editions[this.itemEditions[item]].id}/${this.itemNumbers[item]}`;
  }
}

/**
 * What a place is called: 温州市瓯海区, 瓯海区, 瓯海.
 * @param {string} place its name, normalised
 */
function placeNames(place) {
  const own = /^(?:.*[省市县](?=.{2}))?(.*)$/u.exec(place)?.[1] ?? place;
  return new Set([place, own, place.replace(/[省市县区]$/u, ""), own.replace(/[省市县区]$/u, "")]);
}
