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

/** What `index.json` tells. */
export class Contents {
  #contents;
  /** @type {Map<string, string[]> | undefined} */
  #places;

  /** @param {any} contents the file */
  constructor(contents) {
    this.#contents = contents;
    /** @type {Forms} */
    this.forms = formsOf(contents.variants);
    /** @type {string[]} */
    this.kinds = contents.kinds;
    /** @type {Edition[]} */
    this.editions = [];
    const { ids, places, labels, ranks } = contents.editions;
    summed(ranks).forEach((rank, edition) => {
      this.editions.push({ id: ids[edition], place: places[edition], label: labels[edition], rank });
    });
    /** @type {Row[]} */
    this.rows = [];
    for (const [name, place] of contents.rows) {
      const key = normalise(name, this.forms);
      const last = this.rows[this.rows.length - 1];
      const service = last ? last.service + (last.key === key ? 0 : 1) : 0;
      const [domain, category] = contents.places[place];
      this.rows.push({ name, key, domain, category, service });
    }
    this.count = contents.counts.items;
    this.itemRows = new Uint32Array(this.count);
    this.itemEditions = new Uint32Array(this.count);
    this.itemNumbers = new Uint32Array(this.count);
    /** The first item of each row, and at the end the number of items. */
    this.rowStarts = new Uint32Array(this.rows.length + 1);
    /** The item of each row that stands first in the order of results. */
    this.rowLeads = new Uint32Array(this.rows.length);
    this.#layOutItems();
    /** @type {{ organs: any[][], audiences: any[][] }} [name, …RUNS of items] */
    this.facets = contents.facets;
    const plain = (/** @type {string[]} */ names) => names.map((text) => normalise(text, this.forms));
    /** @type {string[][]} the names that one office has */
    this.organs = contents.organs.map(plain);
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
    const { rows, numbers, editions } = this.#itemsByEdition();
    const starts = this.rowStarts;
    for (let item = 0; item < this.count; item += 1) starts[rows[item] + 1] += 1;
    for (let row = 0; row < this.rows.length; row += 1) starts[row + 1] += starts[row];
    const next = starts.slice();
    for (let item = 0; item < this.count; item += 1) {
      const row = rows[item];
      const place = next[row];
      next[row] += 1;
      this.itemRows[place] = row;
      this.itemEditions[place] = editions[item];
      this.itemNumbers[place] = numbers[item];
      const lead = place === starts[row] ? place : this.rowLeads[row];
      const isBefore = this.editions[editions[item]].rank < this.editions[this.itemEditions[lead]].rank;
      this.rowLeads[row] = isBefore ? place : lead;
    }
  }

  /** Row, number and edition of the items in the order of the editions. */
  #itemsByEdition() {
    const { sequences, editions: columns } = this.#contents;
    const [rows, numbers, editions] = [0, 1, 2].map(() => new Uint32Array(this.count));
    let item = 0;
    summed(columns.sequences).forEach((sequence, edition) => {
      const [rowsThere, numbersThere] = sequences[sequence];
      const omitted = summed(columns.omitted[edition]);
      let next = 0;
      let number = 0;
      for (let position = 0; position < rowsThere.length; position += 1) {
        if (position === omitted[next]) {
          next += 1;
          continue;
        }
        number = numbersThere ? numbersThere[position] : number + 1;
        rows[item] = rowsThere[position];
        numbers[item] = number;
        editions[item] = edition;
        item += 1;
      }
    });
    if (item !== this.count) throw new SearchError("changed", "items do not add up");
    return { rows, numbers, editions };
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
