//# allFunctionsCalledOnLoad
// Search in the published services. `search(query)` gives the ids of all items that a query finds, in the order in which
// results show them; on the search page the module also runs the page. The first line is for browsers that then compile
// the whole file while they load it, as nearly everything runs with the first query.

import { SearchError } from "./search-contents.js";
import { openIndex } from "./search-index.js";
import { runSearchPage } from "./search-page.js";
import { planOf } from "./search-query.js";
import { Results } from "./search-results.js";

/** @typedef {import("./search-index.js").Load} Load */
/** @typedef {import("./search-index.js").SearchIndex} SearchIndex */
/** @typedef {{ open: () => Promise<void>, find: (query: string, off?: Set<string>) => Promise<Results>, search: (query: string) => Promise<string[]> }} Site */

const ANSWERS_KEPT = 20;

/**
 * A search over an index whose files come through `load`. `open` reads the table of contents, which every query needs
 * first; `find` answers a query without the expansions that are off. The last answers are kept: narrowing them and going
 * back to them asks the same again.
 * @param {{ load: Load }} options @returns {Site}
 */
export function createSearch({ load }) {
  /** @type {Promise<SearchIndex> | undefined} */
  let opened;
  /** @type {Map<string, Results>} */
  const answers = new Map();
  const open = () => {
    if (!opened) {
      opened = openIndex(load);
      opened.catch(() => { opened = undefined; });
    }
    return opened;
  };
  /** @type {(query: string, off: Set<string>, isSecondTry: boolean) => Promise<Results>} */
  const find = async (query, off, isSecondTry) => {
    const index = await open();
    const key = JSON.stringify([query, ...[...off].sort()]);
    const known = answers.get(key);
    if (known?.index === index) return known;
    try {
      const planning = planOf(index, query, off);
      planning.catch(() => {}); // awaited below
      index.unfold(); // while files are on their way
      const results = new Results(index, await planning);
      if (answers.size >= ANSWERS_KEPT) answers.delete(/** @type {string} */ (answers.keys().next().value));
      answers.set(key, results);
      return results;
    } catch (error) {
      const isChanged = error instanceof SearchError && error.reason === "changed";
      if (isChanged) opened = undefined; // the site was published anew since the index was opened
      if (!isChanged || isSecondTry) throw error;
      return find(query, off, true);
    }
  };
  return {
    open: async () => (await open()).unfold(),
    find: (query, off = new Set()) => find(query, off, false),
    search: async (query) => (query.trim() === "" ? [] : (await find(query, new Set(), false)).ids()),
  };
}

/**
 * Fetches files of the index that lies at an address ending with a slash.
 * @param {URL} base @returns {Load}
 */
export function loaderFor(base) {
  return async (path, { fresh }) => {
    let response;
    try {
      response = await fetch(new URL(path, base), { cache: fresh ? "no-cache" : "default" });
    } catch (error) {
      throw new SearchError("missing", `${path} cannot be fetched`, error);
    }
    if (!response.ok) throw new SearchError("missing", `${path}: status ${response.status}`);
    try {
      return await response.json();
    } catch (error) {
      throw new SearchError("missing", `${path} is not JSON`, error);
    }
  };
}

const page = /** @type {HTMLElement | null | undefined} */ (globalThis.document?.querySelector("[data-search]"));
const named = page?.dataset.searchIndex;
const base = named ? new URL(named, document.baseURI) : new URL("../search/", import.meta.url);
const site = createSearch({ load: loaderFor(base) });

/** The ids of all items of this site that a query finds, in the order of the search page. */
export const search = site.search;

if (page) runSearchPage(page, site, new URL("../", base));
