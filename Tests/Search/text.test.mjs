import assert from "node:assert/strict";
import { test } from "node:test";
import { findTerms, normalise, termsOf } from "../../Templates/assets/search-text.js";
import { readGolden } from "./sample.mjs";

test("a text is normalised as the examples say", async () => {
  const examples = await readGolden("normalisation.json");
  assert.ok(examples.length > 0);
  for (const { text, normalised } of examples) assert.equal(normalise(text), normalised, JSON.stringify(text));
});

test("a query is cut at white space of any width and each term normalised once", () => {
  assert.deepEqual(termsOf(" 新生儿　筛查\tＡ a\u200B "), ["新生儿", "筛查", "a"]);
  assert.deepEqual(termsOf(" 　\u200B\n"), []);
});

test("a match is found where the text was folded, spaced or outside the basic plane", () => {
  const parts = (text, terms) => {
    const { text: composed, stretches } = findTerms(text, terms);
    return stretches.map(([start, end]) => composed.slice(start, end));
  };
  assert.deepEqual(parts("每月 500 元", ["500元"]), ["500 元"]);
  assert.deepEqual(parts("含ＰＭ２．５的", ["pm2.5"]), ["ＰＭ２．５"]);
  assert.deepEqual(parts("𠮷野家𠮷", ["𠮷"]), ["𠮷", "𠮷"]);
  assert.deepEqual(parts("一e\u0301二", ["é二"]), ["é二"]);
  assert.deepEqual(parts("没有", ["无"]), []);
});

test("matches that touch or overlap are one", () => {
  assert.deepEqual(findTerms("人人人月月", ["人人", "月"]).stretches, [[0, 5]]);
});
