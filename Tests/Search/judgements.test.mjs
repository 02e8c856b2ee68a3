import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../Templates/assets/search-text.js";
import { HALVES, readItems, readJudgements } from "./judgements.mjs";

const KINDS = ["name", "everyday", "term", "situation", "amount", "organ", "audience", "document", "pinyin",
  "traditional", "several", "none"];

const items = await readItems();
const halves = await Promise.all(HALVES.map(readJudgements));
const all = halves.flatMap(({ half, queries }) => queries.map((judged) => ({ half, ...judged })));

// Failures of single queries are named by half and place, so that a failing test shows no held-out query.
const places = new Map(halves.flatMap(({ half, queries }) =>
  queries.map(({ query }, index) => [`${half} ${query}`, `${half}.json, queries[${index}]`])));
const placeOf = ({ half, query }) => places.get(`${half} ${query}`);

test("the judged editions are in the content, and both halves judge the same", () => {
  const editions = new Set([...items.keys()].map((id) => id.slice(0, id.lastIndexOf("/"))));
  for (const half of halves) {
    assert.ok(half.editions.length > 0);
    assert.deepEqual(half.editions, halves[0].editions);
    for (const edition of half.editions) assert.ok(editions.has(edition), edition);
  }
});

test("a file says which half it is, in its first lines", () => {
  assert.deepEqual(halves.map(({ half }) => half), HALVES);
  for (const half of halves) assert.equal(Object.keys(half)[0], "about");
  assert.match(halves[1].about, /^HELD OUT\./);
});

test("every query has a kind, a reason, and answers that are items of a judged edition with a grade", () => {
  for (const judged of all) {
    assert.ok(Object.keys(judged).length === 5 && judged.note.length > 0, placeOf(judged));
    assert.ok(KINDS.includes(judged.kind), placeOf(judged));
    assert.equal(judged.query, judged.query.trim(), placeOf(judged));
    for (const [id, grade] of Object.entries(judged.answers)) {
      assert.ok(items.has(id), `${placeOf(judged)}: no item ${id}`);
      assert.ok(halves[0].editions.includes(id.slice(0, id.lastIndexOf("/"))), `${placeOf(judged)}: ${id}`);
      assert.ok([1, 2, 3].includes(grade), `${placeOf(judged)}: grade ${grade} of ${id}`);
    }
  }
});

test("only a query of kind none is without an answer of grade 2 or 3", () => {
  for (const judged of all) {
    const grades = Object.values(judged.answers);
    if (judged.kind === "none") assert.equal(grades.length, 0, placeOf(judged));
    else assert.ok(grades.some((grade) => grade >= 2), placeOf(judged));
  }
});

test("an item that answers an amount holds its numbers, and nothing holds what is asked for in vain", () => {
  for (const judged of all.filter(({ kind }) => kind === "amount")) {
    for (const id of Object.keys(judged.answers)) {
      for (const number of judged.query.match(/\d+/g)) {
        assert.ok(items.get(id).text.includes(number), `${placeOf(judged)}: ${id} does not hold ${number}`);
      }
    }
  }
  for (const judged of all.filter(({ kind }) => kind === "none")) {
    for (const { text } of items.values()) assert.ok(!text.includes(judged.query), placeOf(judged));
  }
});

test("no query stands twice, however it is typed", () => {
  const seen = new Map();
  for (const judged of all) {
    const typed = normalise(judged.query);
    assert.ok(typed.length > 0 && !seen.has(typed), `${placeOf(judged)} is also ${seen.get(typed)}`);
    seen.set(typed, placeOf(judged));
  }
});

test("there are at least 120 queries, and the halves have as many of every kind", () => {
  assert.ok(all.length >= 120);
  for (const kind of KINDS) {
    const [tuning, heldOut] = halves.map(({ queries }) => queries.filter((judged) => judged.kind === kind).length);
    assert.ok(heldOut > 0, kind);
    assert.ok(tuning - heldOut === 0 || tuning - heldOut === 1, `${kind}: ${tuning} and ${heldOut}`);
  }
});
