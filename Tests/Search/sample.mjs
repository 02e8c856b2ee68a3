// The sample of Tests/Golden/Search and a search without an index to compare with.

import { readFile } from "node:fs/promises";
import { formsOf, normalise } from "../../Templates/assets/search-text.js";

const golden = new URL("../Golden/Search/", import.meta.url);

export const readGolden = async (path) => JSON.parse(await readFile(new URL(path, golden), "utf8"));

// Loads files of the recorded index and keeps the paths asked for in `load.paths`.
export function recordedIndex() {
  const load = async (path) => {
    load.paths.push(path);
    return readGolden(`Expected/search/${path}`);
  };
  load.paths = [];
  return load;
}

// The items of the sample: { id, place, name, domain, category, fields: [[line, …], …] }, in the order of the editions.
export async function sampleItems() {
  const { editions } = await readGolden("Input/editions.json");
  return editions.flatMap((edition) => edition.domains.flatMap((domain) => domain.categories.flatMap((category) =>
    category.items.map((item) => ({
      id: `${edition.id}/${item.number}`,
      place: edition.place,
      name: item.name,
      domain: domain.name,
      category: category.name,
      fields: item.fields.map(({ lines }) => lines),
    })))));
}

// All texts of an item that are searched.
export const textsOf = (item) => [item.name, item.domain, item.category, ...item.fields.flat()];

// Search without an index: looks through all texts of items as readers see them.
export class PlainSearch {
  #items;

  // `forms` are those of the whole table, so that this owes nothing to the index.
  constructor(items, forms) {
    this.#items = items.map((item) => ({ id: item.id, place: item.place, texts: textsOf(item).map((text) => normalise(text, forms)) }));
    this.forms = forms;
  }

  // The ids of the items that hold a text.
  holders(text) {
    const wanted = normalise(text, this.forms);
    return new Set(this.#items.filter(({ texts }) => texts.some((one) => one.includes(wanted))).map(({ id }) => id));
  }

  // The ids of the items of a region.
  #of(place) {
    return new Set(this.#items.filter((item) => item.place === place).map(({ id }) => id));
  }

  // The ids of the items that hold every term of a plan, as typed or as an expansion that is not off; or some term.
  answers({ terms, mode }) {
    if (terms.length === 0) return [];
    const holders = terms.map(({ alternatives }) =>
      alternatives.filter(({ isOff }) => !isOff).map(({ text, reason }) => (
        reason === "region" ? this.#of(text) : this.holders(text))));
    const has = (id) => (sets) => sets.some((set) => set.has(id));
    return this.#items.map(({ id }) => id)
      .filter((id) => (mode === "all" ? holders.every(has(id)) : holders.some(has(id))));
  }
}

// Every traditional character with its form.
export const allForms = async () => formsOf(await readGolden("simplified.json"));

// Numbers from 0 up to a bound, always the same for one seed.
export function seeded(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
