// Runs the search page: the form and the address hold the query, and keys lead through the results.

import { SearchError } from "./search-contents.js";
import { FACETS } from "./search-results.js";
import { MESSAGES, ResultView } from "./search-view.js";

/** @typedef {import("./search.js").Site} Site */
/** @typedef {import("./search-results.js").FacetName} FacetName */
/** @typedef {{ query: string, chosen: Partial<Record<FacetName, string>>, off: Set<string> }} State */

const PAUSE_AFTER_TYPING = 150; // milliseconds

/**
 * The state that the address holds.
 * @returns {State}
 */
function stateInAddress() {
  const parameters = new URLSearchParams(location.search);
  /** @type {State["chosen"]} */
  const chosen = {};
  for (const facet of FACETS) chosen[facet] = parameters.get(facet) ?? undefined;
  return { query: (parameters.get("q") ?? "").trim(), chosen, off: new Set(parameters.getAll("off")) };
}

/** @param {State} state */
function addressOf({ query, chosen, off }) {
  const address = new URL(location.href);
  address.search = "";
  if (query) address.searchParams.set("q", query);
  for (const facet of FACETS) if (chosen[facet] !== undefined) address.searchParams.set(facet, chosen[facet] ?? "");
  for (const text of off) address.searchParams.append("off", text);
  return address;
}

/**
 * Whether one query is the other typed on or taken back.
 * @param {string} query @param {string} other
 */
const isRefined = (query, other) => query.startsWith(other) || other.startsWith(query);

/**
 * Takes over the page.
 * @param {HTMLElement} area the element [data-search] @param {Site} site what createSearch gives
 * @param {URL} root the site's address
 */
export function runSearchPage(area, site, root) {
  const input = /** @type {HTMLInputElement | null} */ (document.querySelector('form input[name="q"]'));
  let state = stateInAddress();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  let isSettled = true; // whether the query in the address is not just typed, so that it stays in the history
  let turn = 0;

  const show = async () => {
    const mine = turn += 1;
    if (state.query === "") {
      view.settle("idle", MESSAGES.idle);
      site.open().catch(() => {}); // before it is asked for; fails again with a query
      return;
    }
    view.busy();
    try {
      const results = await site.find(state.query, state.off);
      if (mine === turn) await view.show(results, state);
    } catch (error) {
      const reason = error instanceof SearchError ? error.reason : "failed";
      if (mine === turn) view.settle("error", MESSAGES[/** @type {"missing"} */ (reason)] ?? MESSAGES.failed);
      console.error(error);
    }
  };
  /** @param {State} next @param {boolean} isNew whether the one before stays in the history */
  const go = (next, isNew) => {
    state = next;
    history[isNew ? "pushState" : "replaceState"](null, "", addressOf(state));
    show();
  };
  const view = new ResultView(area, root, {
    choose: (facet, value) => go({ ...state, chosen: { ...state.chosen, [facet]: value } }, true),
    clear: () => go({ ...state, chosen: {} }, true),
    turnOff: (text, isOff) => {
      const off = new Set(state.off);
      if (isOff) off.add(text);
      else off.delete(text);
      go({ ...state, off }, true);
    },
    ask: (query) => {
      if (input) input.value = query;
      go({ query, chosen: {}, off: new Set() }, true);
    },
  });
  const follow = () => {
    clearTimeout(timer);
    isSettled = true;
    state = stateInAddress();
    if (input) input.value = state.query;
    show();
  };
  const take = () => {
    clearTimeout(timer);
    const query = input?.value.trim() ?? "";
    if (query === state.query) return show();
    const isNew = isSettled || !isRefined(query, state.query);
    isSettled = false;
    return go({ query, chosen: query === "" ? {} : state.chosen, off: new Set() }, isNew);
  };
  /** @param {Event} event */
  const takeSoon = (event) => {
    clearTimeout(timer);
    if (/** @type {InputEvent} */ (event).isComposing) return;
    if (input?.value.trim() === state.query) return;
    turn += 1; // what is on its way answers another query
    view.busy();
    timer = setTimeout(take, PAUSE_AFTER_TYPING);
  };
  input?.addEventListener("input", takeSoon);
  input?.addEventListener("compositionend", takeSoon);
  input?.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    take();
    isSettled = true;
  });
  window.addEventListener("popstate", follow);
  document.addEventListener("keydown", (event) => lead(event, area, input));
  follow();
}

/**
 * Keys: / to the field, arrows through the results, Esc back to the field.
 * @param {KeyboardEvent} event @param {HTMLElement} area @param {HTMLInputElement | null} input
 */
function lead(event, area, input) {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || !input) return;
  const active = document.activeElement;
  const isTyping = active instanceof HTMLInputElement || active instanceof HTMLTextAreaElement
    || active instanceof HTMLSelectElement;
  const titles = /** @type {HTMLElement[]} */ ([...area.querySelectorAll("[data-result-group] h2 a")]);
  const group = active?.closest("[data-result-group]");
  const place = titles.findIndex((title) => title.closest("[data-result-group]") === group);
  if (event.key === "/" && !isTyping) {
    input.focus();
    input.select();
  } else if (event.key === "Escape" && area.contains(active)) {
    input.focus();
  } else if (event.key === "ArrowDown" && (active === input || place >= 0)) {
    titles[Math.min(place + 1, titles.length - 1)]?.focus();
  } else if (event.key === "ArrowUp" && place >= 0) {
    (place === 0 ? input : titles[place - 1]).focus();
  } else {
    return;
  }
  event.preventDefault();
}
