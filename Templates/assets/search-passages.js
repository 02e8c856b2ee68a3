// What a result shows of an item's texts: amounts and passages, with marks. Everything is built from text nodes; nothing
// that was read is ever taken for markup.

import { findTerms, holdsTerm } from "./search-text.js";
import { textsOf } from "./search-results.js";

/** @typedef {import("./search-index.js").Paragraph} Paragraph */
/** @typedef {import("./search-query.js").Plan} Plan */

const QUOTE_BEFORE = 20; // characters shown at least on each side of the first match, where there are as many
const QUOTE_LENGTH = 90; // characters shown in all, as far as there are
const QUOTES = 2;
const AMOUNTS = 3;
const AMOUNT_LENGTH = 34; // characters

/** @type {Record<string, string>} */
const KIND_LABELS = {
  note: "说明", audience: "服务对象", content: "服务内容", standard: "服务标准", funding: "支出责任",
  lead: "负责单位", extra: "其他", source: "引用文件",
};
// The kinds in which a reader would look first.
const QUOTED_KINDS = ["content", "audience", "standard", "note", "extra", "lead", "funding"];

/**
 * The amounts of the standard and the passages that hold the terms.
 * @param {Paragraph[]} paragraphs @param {Plan} plan @param {string[]} texts @param {Map<string, string>} forms
 */
export function passages(paragraphs, plan, texts, forms) {
  /** @type {Node[]} */
  const nodes = [];
  const amounts = amountsIn(paragraphs.filter(({ kind }) => kind === "standard").map(({ text }) => text));
  if (amounts.length > 0) {
    const list = element("ul", "result-amounts");
    list.append(...amounts.map((amount) => element("li", "", ...marked(amount, texts, forms))));
    nodes.push(list);
  }
  const wanted = new Set(plan.terms.map((_, number) => number));
  const textsOfTerms = plan.terms.map((term) => textsOf([term]));
  const ordered = [...paragraphs].sort((left, right) => QUOTED_KINDS.indexOf(left.kind) - QUOTED_KINDS.indexOf(right.kind));
  const held = ordered.map((paragraph) => ({
    ...paragraph,
    terms: textsOfTerms.flatMap((some, number) => (holdsTerm(paragraph.text, some, forms) ? [number] : [])),
  })).filter(({ terms }) => terms.length > 0);
  for (let count = 0; count < QUOTES && wanted.size > 0; count += 1) {
    const best = held.reduce((most, each) => {
      const gain = (/** @type {{ terms: number[] }} */ one) => one.terms.filter((term) => wanted.has(term)).length;
      return gain(each) > gain(most) ? each : most;
    }, held[0]);
    if (!best || !best.terms.some((term) => wanted.has(term))) break;
    for (const term of best.terms) wanted.delete(term);
    nodes.push(element("p", "result-quote", element("span", "result-kind", KIND_LABELS[best.kind] ?? ""), " ",
      ...marked(quoteOf(best.text, texts, forms), texts, forms)));
  }
  const about = paragraphs.find(({ kind }) => kind === "content") ?? paragraphs[0];
  if (held.length === 0 && about) nodes.push(element("p", "result-quote", quoteOf(about.text, [], forms)));
  return nodes;
}

const AMOUNT = /\d[\d.,]*\s*(?:万元|元|%|％|平方米)/u;

/**
 * The clauses of texts that tell an amount.
 * @param {string[]} texts
 */
export function amountsIn(texts) {
  const clauses = texts.flatMap((text) => text.replace(/《[^》]*》/gu, "").split(/[，。；;、：\t]/u))
    .map((clause) => clause.trim()).filter((clause) => AMOUNT.test(clause) && [...clause].length <= AMOUNT_LENGTH);
  return [...new Set(clauses)].slice(0, AMOUNTS);
}

/**
 * The part of a text around its first match.
 * @param {string} text @param {string[]} terms @param {Map<string, string>} forms
 */
function quoteOf(text, terms, forms) {
  const { text: composed, stretches } = findTerms(text, terms, forms);
  const [from, to] = stretches[0] ?? [0, 0];
  const before = [...composed.slice(0, from)];
  const after = [...composed.slice(to)];
  const lead = before.slice(-Math.max(QUOTE_BEFORE, QUOTE_LENGTH - (to - from) - after.length));
  const rest = after.slice(0, Math.max(QUOTE_BEFORE, QUOTE_LENGTH - (to - from) - lead.length));
  const opening = lead.length < before.length ? "…" : "";
  const closing = rest.length < after.length ? "…" : "";
  return `${opening}${lead.join("")}${composed.slice(from, to)}${rest.join("")}${closing}`;
}

/**
 * A text as nodes, its matches in <mark>.
 * @param {string} text @param {string[]} terms @param {Map<string, string>} forms @returns {(string | Node)[]}
 */
export function marked(text, terms, forms) {
  const { text: composed, stretches } = findTerms(text, terms, forms);
  /** @type {(string | Node)[]} */
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

/** @param {string} name @param {string} className @param {(string | Node)[]} content @returns {HTMLElement} */
export function element(name, className, ...content) {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
