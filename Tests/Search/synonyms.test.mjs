import assert from "node:assert/strict";
import { test } from "node:test";
import { normalise } from "../../Templates/assets/search-text.js";
import { readItems } from "./judgements.mjs";
import { readSynonyms, synonymsOf } from "./synonyms.mjs";

// Words that stand in the name of a service: there they mean the same, and elsewhere the documents say it otherwise.
const IN_NAMES = new Map([
  ["12333", "one region names the number, the others call the same service by what it is"],
  ["自闭症", "one region's service says 自闭症, the other services 孤独症"],
]);

// Terms that stand in more than a tenth of the services: words of the same breadth as what people say.
const BROAD = ["儿童", "老年人", "残疾", "户籍", "卫生健康委", "卫健委", "卫健局", "人力社保局", "人社局"];

const { entries, strange } = await readSynonyms();
const items = [...await readItems()].map(([id, { name, text }]) => ({ id, name: normalise(name), text: normalise(text) }));

// Everything at odds with a rule, so that one run shows all of it.
const without = (found) => assert.deepEqual(found, []);
const placeOf = ({ word, line }) => `line ${line}: ${word}`;

test("the reader tells entries, comments and other lines", () => {
  const { entries, strange } = synonymsOf("# a\n低保: [最低生活保障]\n\n\"12333\": [甲, 乙（丙）]\n丁: 戊\n己: []\n  庚: [辛]\n");
  assert.deepEqual(entries.map(({ word, terms }) => [word, ...terms]), [["低保", "最低生活保障"], ["12333", "甲", "乙（丙）"]]);
  assert.deepEqual(strange, [5, 6, 7]);
});

test("every line is a word with its terms, a comment or empty, and there are at least 150 words", () => {
  without(strange);
  assert.ok(entries.length >= 150, `${entries.length}`);
});

test("no word stands twice, however it is written, and no term twice with a word", () => {
  const seen = new Map();
  for (const entry of entries) {
    const word = normalise(entry.word);
    assert.ok(!seen.has(word), `${placeOf(entry)} is also ${seen.get(word)}`);
    seen.set(word, placeOf(entry));
  }
  without(entries.filter(({ terms }) => new Set(terms.map((text) => normalise(text))).size !== terms.length).map(placeOf));
});

test("every term stands in a service item", () => {
  without(entries.flatMap((entry) => entry.terms.filter((term) => !items.some(({ text }) => text.includes(normalise(term))))
    .map((term) => `${placeOf(entry)}: ${term}`)));
});

test("no term holds its word: what is searched for finds it anyway", () => {
  without(entries.flatMap((entry) => entry.terms.filter((term) => normalise(term).includes(normalise(entry.word)))
    .map((term) => `${placeOf(entry)}: ${term}`)));
});

test("every term finds an item that its word does not, or puts one first by its name", () => {
  const adds = (word, term) => items.some(({ name, text }) => text.includes(term) && (!text.includes(word) || name.includes(term)));
  without(entries.flatMap((entry) => entry.terms.filter((term) => !adds(normalise(entry.word), normalise(term)))
    .map((term) => `${placeOf(entry)}: ${term}`)));
});

test("no word stands in the name of a service, where it finds that service, but those that are known to mean it", () => {
  const inNames = entries.filter(({ word }) => items.some(({ name }) => name.includes(normalise(word))));
  assert.deepEqual(inNames.map(({ word }) => word).sort(), [...IN_NAMES.keys()].sort());
});

test("a term stands in a tenth of the services at most, but those that are known to be broad", () => {
  const services = (term) => new Set(items.filter(({ text }) => text.includes(term)).map(({ name }) => name)).size;
  const most = new Set(items.map(({ name }) => name)).size / 10;
  const terms = new Set(entries.flatMap((entry) => entry.terms));
  without([...terms].filter((term) => services(normalise(term)) > most && !BROAD.includes(term)));
  without(BROAD.filter((term) => !terms.has(term)));
});
