// Shows what was found.

import { advise } from "./search-advice.js";
import { element, marked, passages } from "./search-passages.js";
import { FACETS, textsOf } from "./search-results.js";

/** @typedef {import("./search-index.js").SearchIndex} SearchIndex */
/** @typedef {import("./search-results.js").Results} Results */
/** @typedef {import("./search-results.js").Group} Group */
/** @typedef {import("./search-results.js").FacetName} FacetName */
/** @typedef {import("./search-results.js").FacetValue} FacetValue */
/** @typedef {import("./search-results.js").Facets} Facets */
/** @typedef {import("./search-page.js").State} State */
/** @typedef {import("./search-query.js").Plan} Plan */
/**
 * What the page does when something is chosen.
 * @typedef {{ choose: (facet: FacetName, value: string | undefined) => void, clear: () => void,
 *   turnOff: (text: string, isOff: boolean) => void, ask: (query: string) => void }} Actions
 */

const GROUPS_AT_ONCE = 10;
const PAUSE_BEFORE_WORDS = 200; // milliseconds
const PAUSE_BEFORE_NAMES = 150; // milliseconds that results wait for their texts
const PLACES_AT_ONCE = 20; // links to other regions that are drawn before they are asked for

export const MESSAGES = {
  idle: "请输入要查的事，可以用自己的话；几个词之间用空格隔开。",
  loading: "正在检索……",
  version: "检索暂时不能使用：检索数据与本页脚本的版本不同，请刷新页面；仍不能使用时，请告知网站管理者。",
  changed: "检索数据刚刚更新，请刷新页面后再试。",
  missing: "检索暂时不能使用：检索数据未能取得，请检查网络后再试。",
  failed: "检索暂时不能使用：检索数据未能读出，请刷新页面后再试。",
};

/** @type {Record<FacetName, string>} */
const FACET_LABELS = { region: "地区", domain: "服务领域", organ: "负责单位", audience: "服务对象", edition: "版本" };
export class ResultView {
  #area;
  #root;
  #actions;
  #list;
  #status;
  #more;
  #notes;
  #facets;
  /** @type {{ results: Results, groups: Group[], texts: string[], next: number } | undefined} */
  #shown;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  #waiting;

  /** @param {HTMLElement} area @param {URL} root @param {Actions} actions */
  constructor(area, root, actions) {
    this.#area = area;
    this.#root = root;
    this.#actions = actions;
    this.#list = /** @type {HTMLElement} */ (area.querySelector("[data-search-results]"));
    this.#more = /** @type {HTMLButtonElement} */ (area.querySelector("[data-search-more]"));
    this.#status = /** @type {HTMLElement} */ (area.querySelector("[data-search-status]"));
    this.#notes = element("div", "search-notes");
    this.#facets = element("div", "search-facets");
    this.#list.before(this.#notes, this.#facets);
    this.#more.addEventListener("click", () => this.#showMore());
  }

  /** Says that results are on their way, in words where that takes longer: words that come and go are only in the way. */
  busy() {
    this.#mark("loading");
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#state("loading", MESSAGES.loading), PAUSE_BEFORE_WORDS);
  }

  /**
   * Shows no results, and why.
   * @param {"idle" | "error"} state @param {string} message
   */
  settle(state, message) {
    this.#shown = undefined;
    this.#clear();
    this.#state(state, message);
  }

  /**
   * Shows results.
   * @param {Results} results @param {State} state
   */
  async show(results, state) {
    const { groups, count, total, facets } = results.view(state.chosen);
    if (results.plan.isEmpty) return this.settle("idle", MESSAGES.idle);
    const shown = { results, groups, texts: textsOf(results.plan.terms), next: 0 };
    this.#shown = shown;
    const notes = this.#notesOf(results.plan);
    if (count === 0) notes.push(...this.#suggestions(results.index, state, total));
    const facetElements = this.#facetElements(facets, state, total);
    await this.#append(() => {
      this.#clear();
      this.#takeOver();
      this.#notes.append(...notes);
      this.#facets.append(...facetElements);
      this.#area.dataset.resultCount = String(count);
    });
    if (this.#shown === shown) this.#state("done", stated(results, groups, count, state));
  }

  async #showMore() {
    const first = this.#list.children.length;
    try {
      await this.#append();
    } catch (error) {
      this.#state("error", MESSAGES.missing);
      console.error(error);
    }
    /** @type {HTMLElement | null} */ (this.#list.children[first]?.querySelector("a"))?.focus();
  }

  /**
   * Appends the next groups with their texts; without them where they take longer, so that nothing moves that need not.
   * The promise is kept when the texts stand in the groups.
   * @param {() => void} [prepare] called right before
   */
  async #append(prepare) {
    const shown = this.#shown;
    if (!shown) return;
    const { results: { index, plan }, groups, texts } = shown;
    const added = groups.slice(shown.next, shown.next + GROUPS_AT_ONCE);
    const loading = index.paragraphs(added.map(({ lead }) => lead)); // on their way while the list is made
    loading.catch(() => {}); // awaited below
    const elements = added.map((group) => this.#groupElement(index, group, texts));
    shown.next += added.length;
    let isAppended = false;
    const append = () => {
      if (isAppended || this.#shown !== shown) return;
      isAppended = true;
      prepare?.();
      this.#list.append(...elements);
      this.#more.hidden = shown.next >= groups.length;
    };
    const waiting = setTimeout(append, PAUSE_BEFORE_NAMES);
    try {
      const paragraphs = await loading;
      added.forEach(({ lead }, number) => {
        elements[number].children[1].after(...passages(paragraphs.get(lead) ?? [], plan, texts, index.forms));
      });
    } finally {
      clearTimeout(waiting);
      append();
    }
  }

  /** @param {SearchIndex} index @param {Group} group @param {string[]} texts */
  #groupElement(index, { name, items, lead }, texts) {
    const group = element("li", "result");
    group.dataset.resultGroup = "";
    const { domain, category } = index.rows[index.itemRows[lead]];
    const heading = [domain, category].filter((text) => text !== "");
    group.append(
      element("h2", "result-title", this.#link(index, lead, marked(name, texts, index.forms))),
      element("p", "result-place", placeOf(index, lead), ...heading.flatMap((text) => [" · ", ...marked(text, texts, index.forms)])));
    if (items.length > 1) group.append(this.#others(index, items.filter((item) => item !== lead), countPlaces(index, [items])));
    return group;
  }

  /**
   * The other items of a group. A hundred regions are common and seldom looked through, so a long list is drawn when it is
   * opened; a <details> is opened by mouse, keyboard and screen reader alike.
   * @param {SearchIndex} index @param {number[]} items @param {number} places
   */
  #others(index, items, places) {
    const summary = places > 1 ? `${places}个地区都有，看其他地区` : `共${items.length + 1}项，看其余${items.length}项`;
    const details = element("details", "result-regions", element("summary", "", summary));
    const draw = () => details.append(this.#links(index, items));
    if (items.length <= PLACES_AT_ONCE) draw();
    else details.addEventListener("toggle", draw, { once: true });
    return details;
  }

  /**
   * A list of links to items by their places, in the order of the regions; links are copied, not made.
   * @param {SearchIndex} index @param {number[]} items
   */
  #links(index, items) {
    const rankOf = (/** @type {number} */ item) => index.editions[index.itemEditions[item]].rank;
    const list = element("ul", "result-places");
    const { href } = this.#root;
    for (const item of [...items].sort((left, right) => rankOf(left) - rankOf(right))) {
      const entry = /** @type {HTMLElement} */ (LINK?.cloneNode(true));
      const link = /** @type {HTMLElement} */ (entry.firstChild);
      const id = index.idOf(item);
      link.setAttribute("href", `${href}${id}/`);
      link.setAttribute("data-result", id);
      /** @type {Text} */ (link.firstChild).data = placeOf(index, item);
      list.append(entry);
    }
    return list;
  }

  /** @param {SearchIndex} index @param {number} item @param {(string | Node)[]} content */
  #link(index, item, content) {
    const link = /** @type {HTMLAnchorElement} */ (element("a", "", ...content));
    const id = index.idOf(item);
    link.href = `${this.#root.href}${id}/`;
    link.dataset.result = id;
    return link;
  }

  /**
   * What the query was searched as.
   * @param {Plan} plan @returns {Node[]}
   */
  #notesOf({ terms, mode, parts, unknown }) {
    /** @type {Node[]} */
    const notes = [];
    const names = terms.map(({ text }) => `“${text}”`).join("、");
    if (terms.length > 0 && parts) {
      notes.push(element("p", "", mode === "all"
        ? `没有原样写有这句话的服务事项，以下按其中的${names}查找。`
        : `没有原样写有这句话的服务事项，以下至少写有${names}中的一部分。`));
    } else if (mode === "some" && terms.length > 0) {
      notes.push(element("p", "", `没有同时写有这几个词的服务事项，以下至少写有${names}中的一部分。`));
    }
    if (terms.length > 0 && unknown.length > 0) {
      notes.push(element("p", "", `没有文件写有${unknown.map((text) => `“${text}”`).join("、")}，未按此查找。`));
    }
    const others = terms.flatMap(({ alternatives }) => alternatives.slice(1));
    if (others.length > 0) {
      const line = element("p", "search-expansions", "也搜索了：");
      for (const { text, isOff, reason } of others) {
        const button = element("button", "chip", reason === "region" ? `${text}的服务` : text);
        button.setAttribute("type", "button");
        button.setAttribute("aria-pressed", String(!isOff));
        button.title = isOff ? "现在不搜索，点一下恢复" : "点一下不再搜索这个词";
        button.dataset.expansion = text;
        button.addEventListener("click", () => this.#actions.turnOff(text, !isOff));
        line.append(button, " ");
      }
      notes.push(line);
    }
    return notes;
  }

  /**
   * The facets that would narrow the results, and those chosen.
   * @param {Facets} facets @param {State} state @param {number} total
   */
  #facetElements(facets, { chosen }, total) {
    if (total === 0) return [];
    const row = element("div", "facet-row");
    const panel = element("div", "facet-panel");
    panel.id = "facet-panel";
    panel.hidden = true;
    for (const facet of FACETS) {
      const value = chosen[facet];
      if (value === undefined && !facets.narrows(facet)) continue;
      const name = value === undefined ? FACET_LABELS[facet] : `${FACET_LABELS[facet]}：${value}`;
      const button = element("button", value === undefined ? "facet" : "facet is-chosen", name);
      button.setAttribute("type", "button");
      button.setAttribute("aria-expanded", "false");
      button.setAttribute("aria-controls", panel.id);
      button.dataset.facet = facet;
      button.addEventListener("click", () => {
        const opens = button.getAttribute("aria-expanded") !== "true";
        for (const other of row.children) other.setAttribute("aria-expanded", String(opens && other === button));
        panel.hidden = !opens;
        if (opens) panel.replaceChildren(this.#facetValues(facet, facets.values(facet), value));
      });
      row.append(button);
    }
    return row.children.length > 0 ? [row, panel] : [];
  }

  /** @param {FacetName} facet @param {FacetValue[]} values @param {string | undefined} chosen */
  #facetValues(facet, values, chosen) {
    const list = element("ul", "facet-values");
    const all = chosen === undefined ? [] : [{ value: undefined, count: undefined }];
    for (const { value, count } of [...all, ...values]) {
      const button = element("button", "", value ?? `不限${FACET_LABELS[facet]}`);
      button.setAttribute("type", "button");
      if (value !== undefined) {
        button.dataset.value = value;
        button.setAttribute("aria-pressed", String(value === chosen));
        button.append(element("span", "facet-count", ` ${count}`));
      }
      button.addEventListener("click", () => this.#actions.choose(facet, value === chosen ? undefined : value));
      list.append(element("li", "", button));
    }
    return list;
  }

  /**
   * What to try where nothing was found.
   * @param {SearchIndex} index @param {State} state @param {number} total
   */
  #suggestions(index, { query }, total) {
    if (total > 0) {
      const button = element("button", "chip", "不限范围");
      button.setAttribute("type", "button");
      button.addEventListener("click", () => this.#actions.clear());
      return [element("p", "", `全部范围内有${total}项：`, button)];
    }
    const box = element("div", "search-advice");
    advise(box, index, query, this.#root, this.#area.dataset, this.#actions.ask);
    return [box];
  }

  #clear() {
    this.#list.replaceChildren();
    this.#notes.replaceChildren();
    this.#facets.replaceChildren();
    this.#more.hidden = true;
    this.#area.dataset.resultCount = "0";
  }

  /** @param {string} state @param {string} message */
  #state(state, message) {
    clearTimeout(this.#waiting);
    this.#takeOver();
    this.#mark(state);
    if (this.#status) this.#status.textContent = message;
  }

  /** @param {string} state */
  #mark(state) {
    this.#area.dataset.searchState = state;
    this.#area.setAttribute("aria-busy", String(state === "loading"));
  }

  /** Takes away what the page says where no script runs, and shows the keys that it now has. */
  #takeOver() {
    for (const element of document.querySelectorAll("[data-search-static]")) element.remove();
    this.#area.querySelector("[data-search-keys]")?.removeAttribute("hidden");
  }
}

/**
 * How much was found.
 * @param {Results} results @param {Group[]} groups @param {number} count @param {State} state
 */
function stated({ index }, groups, count, { query }) {
  if (count === 0) return `没有找到与“${query}”有关的服务事项。`;
  const places = countPlaces(index, groups.map(({ items }) => items));
  return `找到${groups.length}种服务，共${count}个服务事项，涉及${places}个地区。`;
}

/**
 * How many places have items.
 * @param {SearchIndex} index @param {number[][]} lists of items
 */
function countPlaces({ itemEditions, editions }, lists) {
  /** @type {Set<number>} */
  const found = new Set();
  for (const items of lists) for (const item of items) found.add(itemEditions[item]);
  return new Set([...found].map((edition) => editions[edition].place)).size;
}

/** @param {SearchIndex} index @param {number} item */
function placeOf(index, item) {
  const { place, label } = index.editions[index.itemEditions[item]];
  return label ? `${place} ${label}` : place;
}

const LINK = globalThis.document ? element("li", "", element("a", "", " ")) : undefined;
