// Runs the search page: the form and the address hold the query, the list shows what was found. Everything is built
// from text nodes; nothing that was read is ever taken for markup.

import { findTerms } from "./search-text.js";

const GROUPS_AT_ONCE = 20;
const PAUSE_AFTER_TYPING = 200; // milliseconds
const QUOTE_BEFORE = 20; // characters shown at least on each side of the first match, where there are as many
const QUOTE_LENGTH = 90; // characters shown in all, as far as there are

const MESSAGES = {
  idle: "请输入要查的词，几个词之间用空格隔开。",
  loading: "正在检索……",
  done: (items, places) => `找到${items}个服务事项，涉及${places}个地区的标准。`,
  none: (query) => `没有找到写有“${query}”的服务事项。请换一个词，或者少写几个字再试。`,
  version: "检索暂时不能使用：检索数据与本页脚本的版本不同，请刷新页面；仍不能使用时，请告知网站管理者。",
  changed: "检索数据刚刚更新，请刷新页面后再试。",
  missing: "检索暂时不能使用：检索数据未能取得，请检查网络后再试。",
  failed: "检索暂时不能使用：检索数据未能读出，请刷新页面后再试。",
};

// Takes over the page: `area` is the element [data-search], `site` what createSearch gives, `root` the site's address.
export function runSearchPage(area, site, root) {
  const view = new ResultView(area, site, root);
  const input = document.querySelector('form input[name="q"]');
  for (const element of document.querySelectorAll("[data-search-static]")) element.remove();
  const queryInAddress = () => new URLSearchParams(location.search).get("q") ?? "";
  let timer;
  let isSettled = true; // whether the query in the address is not just typed, so that it stays in the history
  const follow = () => {
    clearTimeout(timer);
    isSettled = true;
    if (input) input.value = queryInAddress();
    view.show(queryInAddress());
  };
  const take = () => {
    clearTimeout(timer);
    const query = input.value.trim();
    if (query !== queryInAddress()) {
      const isNew = isSettled || !isRefined(query, queryInAddress());
      history[isNew ? "pushState" : "replaceState"](null, "", addressOf(query));
      isSettled = false;
    }
    view.show(query);
  };
  const takeSoon = (event) => {
    clearTimeout(timer);
    if (event.isComposing) return;
    view.expect(input.value.trim());
    timer = setTimeout(take, PAUSE_AFTER_TYPING);
  };
  input?.addEventListener("focus", () => site.open().catch(() => {}), { once: true }); // a failure shows with a query
  input?.addEventListener("input", takeSoon);
  input?.addEventListener("compositionend", takeSoon);
  input?.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    take();
    isSettled = true;
  });
  window.addEventListener("popstate", follow);
  follow();
}

// Whether one query is the other typed on or taken back.
function isRefined(query, other) {
  return query.startsWith(other) || other.startsWith(query);
}

function addressOf(query) {
  const address = new URL(location.href);
  if (query) address.searchParams.set("q", query);
  else address.searchParams.delete("q");
  return address;
}

const NOTHING = { terms: [], groups: [], next: 0 };

class ResultView {
  #area;
  #site;
  #root;
  #list;
  #status;
  #more;
  #query = "";
  #turn = 0;
  #shown = NOTHING;

  constructor(area, site, root) {
    this.#area = area;
    this.#site = site;
    this.#root = root;
    this.#list = area.querySelector("[data-search-results]");
    this.#more = area.querySelector("[data-search-more]");
    this.#status = area.querySelector("[data-search-status]") ?? area.querySelector('[role="status"]');
    this.#more.addEventListener("click", () => this.#showMore());
  }

  // Says that the results shown are not those of the query in the field, which will be shown soon.
  expect(query) {
    if (query === this.#query) return;
    this.#turn += 1;
    this.#state("loading", MESSAGES.loading);
  }

  // Shows what a query finds. A later call overtakes an earlier one that has not finished.
  async show(query) {
    this.#query = query;
    const turn = this.#turn += 1;
    if (query.trim() === "") return this.#settle("idle", MESSAGES.idle);
    this.#state("loading", MESSAGES.loading);
    try {
      const { terms, groups, count, texts } = await this.#site.find(query);
      if (turn !== this.#turn) return;
      if (terms.length === 0) return this.#settle("idle", MESSAGES.idle);
      this.#clear();
      this.#shown = { terms, groups, texts, next: 0 };
      const quotes = this.#append();
      this.#area.dataset.resultCount = String(count);
      await quotes;
      if (turn !== this.#turn) return;
      this.#state("done", count === 0 ? MESSAGES.none(query.trim()) : MESSAGES.done(count, placesIn(groups)));
    } catch (error) {
      if (turn === this.#turn) this.#settle("error", MESSAGES[error.reason] ?? MESSAGES.failed);
      console.error(error);
    }
  }

  #showMore() {
    const first = this.#list.children.length;
    const turn = this.#turn;
    this.#append().catch((error) => {
      if (turn === this.#turn) this.#state("error", MESSAGES[error.reason] ?? MESSAGES.failed);
      console.error(error);
    });
    this.#list.children[first]?.querySelector("a")?.focus();
  }

  // Appends the next groups at once; the promise is kept when their quotes stand in them.
  #append() {
    const { groups, next } = this.#shown;
    const added = groups.slice(next, next + GROUPS_AT_ONCE);
    const elements = added.map((group) => this.#groupElement(group, this.#shown.terms));
    this.#list.append(...elements);
    this.#shown.next = next + added.length;
    this.#more.hidden = this.#shown.next >= groups.length;
    return this.#quote(added, elements, this.#shown);
  }

  async #quote(groups, elements, { terms, texts }) {
    const wanted = groups.map(({ items }) => [...new Set(items[0].quotes.filter((number) => number !== undefined))]);
    const quoted = await texts(wanted.flat());
    groups.forEach((_, index) => {
      for (const number of wanted[index].slice(0, 2)) {
        elements[index].append(element("p", "result-quote", ...marked(quoteOf(quoted.get(number), terms), terms)));
      }
    });
  }

  #groupElement({ name, items }, terms) {
    const group = element("li", "result");
    group.dataset.resultGroup = "";
    const title = element("h2", "result-title");
    if (items.length === 1) {
      title.append(this.#link(items[0], marked(name, terms)));
      group.append(title, element("p", "result-place", placeOf(items[0]), ...heading(items[0], terms)));
    } else {
      title.append(...marked(name, terms));
      const places = element("ul", "result-places");
      places.append(...items.map((item) => element("li", "", this.#link(item, [placeOf(item)]))));
      group.append(title, element("p", "result-place", `${items.length}项`, ...heading(items[0], terms)), places);
    }
    return group;
  }

  #link(item, content) {
    const link = element("a", "", ...content);
    link.href = new URL(`${item.id}/`, this.#root).href;
    link.dataset.result = item.id;
    return link;
  }

  #settle(state, message) {
    this.#clear();
    this.#state(state, message);
  }

  #clear() {
    this.#list.replaceChildren();
    this.#more.hidden = true;
    this.#area.dataset.resultCount = "0";
    this.#shown = NOTHING;
  }

  #state(state, message) {
    this.#area.dataset.searchState = state;
    this.#area.setAttribute("aria-busy", String(state === "loading"));
    if (this.#status) this.#status.textContent = message;
  }
}

function placesIn(groups) {
  return new Set(groups.flatMap(({ items }) => items.map(({ id }) => id.split("/")[0]))).size;
}

function placeOf({ place, label }) {
  return label ? `${place} ${label}` : place;
}

// Domain and category, each behind a separator.
function heading({ domain, category }, terms) {
  return [domain, category].filter((text) => text !== "").flatMap((text) => [" · ", ...marked(text, terms)]);
}

// The part of a text around its first match.
function quoteOf(text, terms) {
  const { text: composed, stretches } = findTerms(text, terms);
  const [from, to] = stretches[0] ?? [0, 0];
  const before = [...composed.slice(0, from)];
  const after = [...composed.slice(to)];
  const lead = before.slice(-Math.max(QUOTE_BEFORE, QUOTE_LENGTH - (to - from) - after.length));
  const rest = after.slice(0, Math.max(QUOTE_BEFORE, QUOTE_LENGTH - (to - from) - lead.length));
  const opening = lead.length < before.length ? "…" : "";
  const closing = rest.length < after.length ? "…" : "";
  return `${opening}${lead.join("")}${composed.slice(from, to)}${rest.join("")}${closing}`;
}

// A text as nodes, its matches in <mark>.
function marked(text, terms) {
  const { text: composed, stretches } = findTerms(text, terms);
  const nodes = [];
  let position = 0;
  for (const [start, end] of stretches) {
    if (start > position) nodes.push(composed.slice(position, start));
    nodes.push(element("mark", "", composed.slice(start, end)));
    position = end;
  }
  if (position < composed.length) nodes.push(composed.slice(position));
  return nodes;
}

function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
