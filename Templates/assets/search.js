// Search in the published services. `search(query)` gives the ids of all items that hold every term of the query, in
// the order in which results show them; on the search page the module also runs the page.

import { SearchError, openIndex } from "./search-index.js";
import { runSearchPage } from "./search-page.js";
import { termsOf } from "./search-text.js";

// A search over an index whose files come through load(path, { fresh }) → Promise of the parsed JSON.
//
// `open` fetches the table of contents, which every query needs first. `find` gives the terms of the query, the groups
// of items that hold them all, the number of items, and `texts`, which gives the texts of the paragraphs that the items
// are to be quoted with.
export function createSearch({ load }) {
  let opened;
  const open = () => {
    if (!opened) {
      opened = openIndex(load);
      opened.catch(() => { opened = undefined; });
    }
    return opened;
  };
  const find = async (query, isSecondTry = false) => {
    const terms = termsOf(query);
    if (terms.length === 0) return { terms, groups: [], count: 0, texts: async () => new Map() };
    const index = await open();
    try {
      const groups = await index.find(terms);
      const count = groups.reduce((sum, { items }) => sum + items.length, 0);
      return { terms, groups, count, texts: (paragraphs) => index.texts(paragraphs) };
    } catch (error) {
      if (error.reason === "changed") opened = undefined; // the site was published anew since the index was opened
      if (error.reason !== "changed" || isSecondTry) throw error;
      return find(query, true);
    }
  };
  const search = async (query) => {
    const { groups } = await find(query);
    return groups.flatMap(({ items }) => items.map(({ id }) => id));
  };
  return { open, find: (query) => find(query), search };
}

// Fetches files of the index that lies at an address ending with a slash.
export function loaderFor(base) {
  return async (path, { fresh }) => {
    let response;
    try {
      response = await fetch(new URL(path, base), { cache: fresh ? "no-cache" : "default" });
    } catch (error) {
      throw new SearchError("missing", `${path} cannot be fetched`, { cause: error });
    }
    if (!response.ok) throw new SearchError("missing", `${path}: status ${response.status}`);
    try {
      return await response.json();
    } catch (error) {
      throw new SearchError("missing", `${path} is not JSON`, { cause: error });
    }
  };
}

const page = globalThis.document?.querySelector("[data-search]");
const named = page?.dataset.searchIndex;
const base = named ? new URL(named, document.baseURI) : new URL("../search/", import.meta.url);
const site = createSearch({ load: loaderFor(base) });

// The ids of all items of this site that hold every term of the query, in the order of the search page.
export const search = site.search;

if (page) runSearchPage(page, site, new URL("../", base));
