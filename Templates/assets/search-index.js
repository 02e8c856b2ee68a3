// Reads the search index, whose files Sources/Indexing/SearchFormat.swift describes, and answers queries from it.
// It knows nothing of pages: files come through a function load(path, { fresh }) → Promise of the parsed JSON.

import { normalise } from "./search-text.js";

export const FORMAT = "gongbiao-search";
export const VERSION = 1;

// Kinds of paragraphs that come before all others in results: the name, then domain and category.
const NAME = "name";
const HEADINGS = new Set(["name", "domain", "category"]);

// What went wrong with the index: "version" (files this script cannot read), "changed" (files of two builds),
// "missing" (a file that is not there or cannot be fetched).
export class SearchError extends Error {
  constructor(reason, message, options) {
    super(message, options);
    this.name = "SearchError";
    this.reason = reason;
  }
}

// The numbers of a packed list (RUNS in the format), from element `from` on.
export function unpack(runs, from = 0) {
  const numbers = [];
  let last = -1;
  for (let index = from; index < runs.length; index += 1) {
    const step = runs[index];
    if (step > 0) numbers.push(last += step);
    else for (let more = step; more < 0; more += 1) numbers.push(last += 1);
  }
  return numbers;
}

// The position of the last element of an ascending array that is not above a value; −1 if all are.
function lastNotAbove(values, value) {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// The numbers that are in both ascending arrays.
function intersection(left, right) {
  const others = new Set(right);
  return left.filter((number) => others.has(number));
}

// Opens the index; its table of contents is always asked for anew.
export async function openIndex(load) {
  const contents = await load("index.json", { fresh: true });
  if (contents?.format !== FORMAT || contents.version !== VERSION) {
    throw new SearchError("version", `search index is ${contents?.format} ${contents?.version}`);
  }
  return new SearchIndex(contents, load);
}

// One build of the index. Files are fetched when a query needs them, and once.
export class SearchIndex {
  #contents;
  #load;
  #files = new Map();

  constructor(contents, load) {
    this.#contents = contents;
    this.#load = load;
  }

  // The groups of items that hold every one of the terms, in the order of results: a group is the items of one
  // service (one normalised name), each with its edition and the paragraphs to quote. No terms, no groups.
  async find(terms) {
    if (terms.length === 0) return [];
    const matches = await Promise.all(terms.map((term) => this.#itemsWith(term)));
    const found = [...matches[0].keys()].filter((item) => matches.every((match) => match.has(item)));
    const records = await this.#entries("items", found, readItems);
    const { editions } = this.#contents;
    return grouped(found.map((item) => describe(records.get(item), matches.map((match) => match.get(item)), editions)));
  }

  // The texts of paragraphs: number → text.
  texts(paragraphs) {
    return this.#entries("texts", paragraphs, readTexts);
  }

  // The items that hold a term, each with the paragraphs that do: item → [{ paragraph, kind }, …].
  async #itemsWith(term) {
    const paragraphs = await this.#paragraphsWith(term);
    const occurrences = await this.#entries("occurrences", paragraphs, readOccurrences);
    const items = new Map();
    for (const paragraph of paragraphs) {
      const { kind, runs } = occurrences.get(paragraph);
      const place = { paragraph, kind: this.#contents.kinds[kind] };
      for (const item of unpack(runs, 1)) {
        const places = items.get(item);
        if (places) places.push(place);
        else items.set(item, [place]);
      }
    }
    return items;
  }

  // The numbers of the paragraphs that hold a term. One or two characters are in the index themselves; of longer
  // terms it has every pair, and the texts that hold all pairs are read to see whether they hold the term.
  async #paragraphsWith(term) {
    const characters = [...term];
    if (characters.length === 1) return this.#paragraphsWithPair(characters[0], "");
    const pairs = characters.slice(1).map((second, index) => [characters[index], second]);
    const lists = await Promise.all(pairs.map(([first, second]) => this.#paragraphsWithPair(first, second)));
    lists.sort((left, right) => left.length - right.length);
    const candidates = lists.reduce(intersection);
    if (pairs.length === 1) return candidates;
    const texts = await this.texts(candidates);
    return candidates.filter((paragraph) => normalise(texts.get(paragraph)).includes(term));
  }

  async #paragraphsWithPair(first, second) {
    const shard = lastNotAbove(this.#contents.shards.terms, first.codePointAt(0));
    if (shard < 0) return [];
    const terms = await this.#body("terms", shard);
    return unpack(terms[first]?.[second] ?? []);
  }

  // The entries of a kind with the numbers given, as a map; `reader(body)` gives the function from an entry's place
  // in its file to the entry.
  async #entries(kind, numbers, reader) {
    const firsts = this.#contents.shards[kind];
    const places = numbers.map((number) => [number, lastNotAbove(firsts, number)]);
    const shards = [...new Set(places.map(([, shard]) => shard))];
    const bodies = await Promise.all(shards.map((shard) => this.#body(kind, shard)));
    const readers = new Map(shards.map((shard, index) => [shard, reader(bodies[index])]));
    return new Map(places.map(([number, shard]) => [number, readers.get(shard)(number - firsts[shard])]));
  }

  // The body of one file of a kind. A failure is not kept, so that the next query tries again.
  #body(kind, number) {
    const path = `${FOLDERS[kind]}/${number}.json`;
    if (!this.#files.has(path)) {
      const body = this.#fetch(path).then((file) => file[kind]);
      body.catch(() => this.#files.delete(path));
      this.#files.set(path, body);
    }
    return this.#files.get(path);
  }

  // A file of this build; one of another build is fetched once more past every cache.
  async #fetch(path) {
    for (const fresh of [false, true]) {
      const file = await this.#load(path, { fresh });
      if (file?.stamp === this.#contents.stamp) return file;
    }
    throw new SearchError("changed", `${path} belongs to another index`);
  }
}

const FOLDERS = { terms: "t", occurrences: "o", texts: "p", items: "i" };

function readOccurrences(body) {
  return (offset) => ({ kind: body[offset][0], runs: body[offset] });
}

function readTexts({ pieces, paragraphs }) {
  return (offset) => paragraphs[offset].map((part) => (typeof part === "number" ? pieces[part] : part)).join("");
}

// Rows hold many items each, so they are laid out once per file.
function readItems({ places, rows }) {
  const items = [];
  for (const [name, place, members] of rows) {
    const [domain, category] = places[place];
    let edition = 0;
    for (let index = 0; index < members.length; index += 2) {
      edition += members[index];
      items.push({ name, domain, category, edition, number: members[index + 1] });
    }
  }
  return (offset) => items[offset];
}

// An item of the results: what pages show of it, what it is ordered by, and for each term the paragraph to quote.
function describe(record, places, editions) {
  const [edition, place, label] = editions[record.edition];
  const kinds = places.map((list) => new Set(list.map(({ kind }) => kind)));
  const ranks = kinds.map((set) => (set.has(NAME) ? 0 : set.has("domain") || set.has("category") ? 1 : 2));
  return {
    id: `${edition}/${record.number}`,
    name: record.name,
    domain: record.domain,
    category: record.category,
    place,
    label,
    quotes: places.map((list) => list.find(({ kind }) => !HEADINGS.has(kind))?.paragraph),
    order: [
      ranks.reduce((sum, rank) => sum + rank, 0), -new Set(kinds.flatMap((set) => [...set])).size,
      record.edition, record.number,
    ],
  };
}

function compare(left, right) {
  for (let index = 0; index < left.order.length; index += 1) {
    if (left.order[index] !== right.order[index]) return left.order[index] - right.order[index];
  }
  return 0;
}

// Items in order, those of one service gathered where the first of them stands.
function grouped(items) {
  const groups = new Map();
  const names = new Map();
  for (const item of [...items].sort(compare)) {
    if (!names.has(item.name)) names.set(item.name, normalise(item.name));
    const key = names.get(item.name);
    if (groups.has(key)) groups.get(key).items.push(item);
    else groups.set(key, { name: item.name, items: [item] });
  }
  return [...groups.values()];
}
