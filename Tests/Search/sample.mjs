// The sample of Tests/Golden/Search and a search without an index to compare with.

import { readFile } from "node:fs/promises";
import { normalise, termsOf } from "../../Templates/assets/search-text.js";

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

// The items of the sample: { id, name, domain, category, fields: [[line, …], …] }, in the order of the editions.
export async function sampleItems() {
  const { editions } = await readGolden("Input/editions.json");
  return editions.flatMap((edition) => edition.domains.flatMap((domain) => domain.categories.flatMap((category) =>
    category.items.map((item) => ({
      id: `${edition.id}/${item.number}`,
      name: item.name,
      domain: domain.name,
      category: category.name,
      fields: item.fields.map(({ lines }) => lines),
    })))));
}

// All texts of an item that are searched.
export const textsOf = (item) => [item.name, item.domain, item.category, ...item.fields.flat()];

// The ids of the items that hold every term of the query, found by looking through all texts.
export function plainSearch(items, query) {
  const terms = termsOf(query);
  if (terms.length === 0) return [];
  return items.filter((item) => {
    const texts = textsOf(item).map(normalise);
    return terms.every((term) => texts.some((text) => text.includes(term)));
  }).map(({ id }) => id);
}

// Numbers from 0 up to a bound, always the same for one seed.
export function seeded(seed) {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
