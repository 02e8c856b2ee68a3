#!/usr/bin/env node
// Measures what the search of a built site finds, against the judged queries of Tests/Search/Judgements.
//
//     node Benchmarks/search_quality.mjs [SITE] [--content DIR] [--verbose]
//
// SITE is the folder of a website built from the content (default Site/public); its own search script answers.
// Printed for each half:
//   nDCG@10      over the services in the order in which a reader meets them (search_metrics.mjs tells how)
//   recall 2–3   which part of the answers of grade 2 and 3 is among the results, at whatever place
//   recall 1–3   the same of all answers
//   results      the mean number of items found, which tells what recall was paid for with
//   nothing      how many of the queries that have no answer gave no result
// nDCG, recall and results are means over the queries that have an answer, each query alike. With --verbose the same
// by kind of query, and the queries with the lowest nDCG, of the tuning half only: nothing is ever printed of single
// held-out queries. The figures are reported, not asserted. Exit code 2: the site or a query could not be measured.

import { access, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { HALVES, content, readItems, readJudgements } from "../Tests/Search/judgements.mjs";
import { mean, rankingQuality, recall } from "./search_metrics.mjs";

const WORST = 25;
const SHOWN = 5;

// The search of a built site: query → ids of all items found, in the order of the page. All contact with the search
// is here.
async function openSearch(site) {
  const script = join(site, "assets", "search.js");
  await access(script).catch(() => { throw new Error(`${site} is no built site: run make site, or name one`); });
  const { createSearch } = await import(pathToFileURL(script));
  const load = async (path) => JSON.parse(await readFile(join(site, "search", path), "utf8"));
  const { search } = createSearch({ load });
  return async (query) => [...await search(query)];
}

// The judged queries of a half with what was found and how good it is. Items of editions that are not judged are left
// out of the results; an item that is not in the content is an error, as the site is then built from something else.
async function measure({ half, editions, queries }, search, items) {
  const isJudged = (id) => editions.includes(id.slice(0, id.lastIndexOf("/")));
  const serviceOf = (id) => items.get(id).name.normalize("NFC").replace(/\s/gu, "");
  const measured = [];
  for (const [index, { query, kind, answers }] of queries.entries()) {
    let found;
    try {
      found = await search(query);
    } catch (error) {
      throw new Error(`${half}.json, queries[${index}]: the search failed`, { cause: error });
    }
    const unknown = found.find((id) => !items.has(id));
    if (unknown !== undefined) throw new Error(`the site has an item that the content has not: ${unknown}`);
    const ids = found.filter(isJudged);
    const row = { query, kind, ids, answers, count: ids.length };
    if (kind !== "none") {
      row.quality = rankingQuality(ids, answers, serviceOf);
      row.recallOfNeeded = recall(ids, answers, 2);
      row.recallOfAll = recall(ids, answers, 1);
    }
    measured.push(row);
  }
  return measured;
}

const figure = (number) => number.toFixed(3).padStart(9);

function lineOf(label, rows) {
  const answered = rows.filter(({ kind }) => kind !== "none");
  const empty = rows.filter(({ kind, count }) => kind === "none" && count === 0).length;
  const meanOf = (key) => figure(mean(answered.map((row) => row[key])));
  const means = ["quality", "recallOfNeeded", "recallOfAll"].map(meanOf);
  const results = mean(answered.map(({ count }) => count)).toFixed(1).padStart(9);
  const none = rows.length - answered.length;
  return `${label.padEnd(12)}${String(rows.length).padStart(8)}${means.join("")}${results}`
    + (none > 0 ? `${empty}/${none}`.padStart(9) : "");
}

function printDetails(rows, items) {
  console.log("\ntuning, by kind");
  for (const kind of new Set(rows.map((row) => row.kind))) {
    const ofKind = rows.filter((row) => row.kind === kind);
    if (kind !== "none") console.log(lineOf(kind, ofKind));
  }
  console.log(`\ntuning, the ${WORST} queries with the lowest nDCG`);
  const named = (ids, answers) =>
    ids.slice(0, SHOWN).map((id) => `${items.get(id).name} ${answers[id] ?? 0}`).join(", ");
  const worst = rows.filter(({ kind }) => kind !== "none").sort((left, right) => left.quality - right.quality);
  for (const { query, kind, quality, recallOfNeeded, count, ids, answers } of worst.slice(0, WORST)) {
    console.log(`${figure(quality)}${figure(recallOfNeeded)}${String(count).padStart(6)}  ${query} (${kind})`);
    if (count > 0) console.log(`                          found: ${named(onePerName(ids, items), answers)}`);
    const best = Object.keys(answers).sort((left, right) => answers[right] - answers[left]);
    console.log(`                          wanted: ${named(onePerName(best, items), answers)}`);
  }
  for (const { query, count } of rows.filter((row) => row.kind === "none" && row.count > 0)) {
    console.log(`${String(count).padStart(24)}  ${query} (none): has no answer`);
  }
}

function onePerName(ids, items) {
  const seen = new Set();
  return ids.filter((id) => !seen.has(items.get(id).name) && seen.add(items.get(id).name));
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { content: { type: "string" }, verbose: { type: "boolean", default: false } },
  });
  if (positionals.length > 1) throw new Error("one site at a time");
  const folder = values.content ? pathToFileURL(`${resolve(values.content)}/`) : content;
  const items = await readItems(folder);
  const search = await openSearch(resolve(positionals[0] ?? "Site/public"));
  const halves = [];
  for (const half of HALVES) halves.push([half, await measure(await readJudgements(half), search, items)]);
  console.log(`${"".padEnd(12)} queries  nDCG@10  rec.2–3  rec.1–3  results  nothing`);
  for (const [half, rows] of halves) console.log(lineOf(half, rows));
  if (values.verbose) printDetails(halves[0][1], items);
}

try {
  await main();
} catch (error) {
  console.error(error.cause ? `${error.message}: ${error.cause.message}` : error.message);
  process.exitCode = 2;
}
