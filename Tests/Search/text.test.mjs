import assert from "node:assert/strict";
import { test } from "node:test";
import { termsOf } from "../../Templates/assets/search-query.js";
import { findTerms, normalise, piecesOf } from "../../Templates/assets/search-text.js";
import { allForms, readGolden } from "./sample.mjs";

const forms = await allForms();

test("a text is normalised as the examples say", async () => {
  const examples = await readGolden("normalisation.json");
  assert.ok(examples.length > 0);
  for (const { text, normalised } of examples) assert.equal(normalise(text, forms), normalised, JSON.stringify(text));
});

test("a text is cut around punctuation and before numbers, wherever the cut stands", () => {
  assert.deepEqual(piecesOf("每人每月500元,按季发放。"), ["每人每月", "500元", ",", "按季发放", "。"]);
  assert.deepEqual(piecesOf("0-6岁和pm2.5"), ["0-6岁和pm", "2.5"]);
  assert.deepEqual(piecesOf("按照《条例》(试行)"), ["按照", "《", "条例", "》(", "试行", ")"]);
  assert.deepEqual(piecesOf(""), []);
});

test("a query is cut at white space of any width and each term normalised once", () => {
  const terms = (query) => termsOf(query, forms).map(({ text }) => text);
  assert.deepEqual(terms(" 新生儿　篩查\tＡ a\u200B "), ["新生儿", "筛查", "a"]);
  assert.deepEqual(terms(" 　\u200B\n"), []);
  assert.deepEqual(terms("500 元 80 周岁 3 次"), ["500元", "80周岁", "3", "次"]);
});

test("what stands between quotes is one phrase", () => {
  assert.deepEqual(termsOf("“就业 援助” 补贴", forms), [
    { text: "就业援助", isPhrase: true }, { text: "补贴", isPhrase: false },
  ]);
  assert.deepEqual(termsOf('的“双减”政策', forms), [{ text: '的"双减"政策', isPhrase: false }]);
});

test("a match is found where the text was folded, spaced or outside the basic plane", () => {
  const parts = (text, terms) => {
    const { text: composed, stretches } = findTerms(text, terms, forms);
    return stretches.map(([start, end]) => composed.slice(start, end));
  };
  assert.deepEqual(parts("每月 500 元", ["500元"]), ["500 元"]);
  assert.deepEqual(parts("含ＰＭ２．５的", ["pm2.5"]), ["ＰＭ２．５"]);
  assert.deepEqual(parts("𠮷野家𠮷", ["𠮷"]), ["𠮷", "𠮷"]);
  assert.deepEqual(parts("一e\u0301二", ["é二"]), ["é二"]);
  assert.deepEqual(parts("没有", ["无"]), []);
});

test("matches that touch or overlap are one", () => {
  assert.deepEqual(findTerms("人人人月月", ["人人", "月"], forms).stretches, [[0, 5]]);
});
