import assert from "node:assert/strict";
import { test } from "node:test";
import { createSearch } from "../../Templates/assets/search.js";
import { unpack } from "../../Templates/assets/search-index.js";
import { normalise } from "../../Templates/assets/search-text.js";
import { plainSearch, recordedIndex, sampleItems, seeded, textsOf } from "./sample.mjs";

const items = await sampleItems();
const site = createSearch({ load: recordedIndex() });

async function findsWhatIsThere(query) {
  const found = await site.search(query);
  assert.deepEqual([...found].sort(), plainSearch(items, query).sort(), JSON.stringify(query));
  return found;
}

test("packed numbers are unpacked", () => {
  assert.deepEqual(unpack([1, -2, 5, 2, -1]), [0, 1, 2, 7, 9, 10]);
  assert.deepEqual(unpack([9, 4], 1), [3]);
  assert.deepEqual(unpack([]), []);
});

test("ordinary queries find exactly the items that hold them", async () => {
  for (const query of ["公租房", "低保", "最低生活保障", "每人每月", "孕前优", "养老", "市民政局", "的", "保障"]) {
    await findsWhatIsThere(query);
  }
  assert.ok((await site.search("公租房")).length > 0);
});

test("what only looks alike is not found", async () => {
  // 每人每、人每月 and 每月 all stand in one item, 每人每月 does not.
  assert.ok(!(await findsWhatIsThere("每人每月")).includes("elsewhere/2024-trial/31"));
  assert.ok((await findsWhatIsThere("人每月")).includes("elsewhere/2024-trial/31"));
  assert.deepEqual(await findsWhatIsThere("龘"), []);
  assert.deepEqual(await findsWhatIsThere("没有这样的话"), []);
});

test("Latin letters, digits and signs are found in any width and case", async () => {
  for (const query of ["PM2.5", "pm2.5", "ＰＭ２", "a", "1", "<0.01", "<b>", "\"引号\"", "\\", "2*3*4", "PM_{2.5}",
    "&lt;", "每日2次", "500元", "，"]) {
    assert.notEqual((await findsWhatIsThere(query)).length, 0, query);
  }
});

test("a character outside the basic plane is one character, and half of it none", async () => {
  assert.deepEqual(await findsWhatIsThere("𠀀"), ["elsewhere/2024-trial/7"]);
  await findsWhatIsThere("𠮷野");
  await findsWhatIsThere("𠮷𠮷𠮷");
  for (const half of ["\uD842", "\uDFB7", "\uDFB7野", "\uDFB7𠮷𠮷"]) assert.deepEqual(await site.search(half), []);
});

test("several terms all have to stand in the item, in any of its texts", async () => {
  const both = await findsWhatIsThere("公租房 市民政局");
  const queries = ["孕前优 检查", "老年人　补贴", "公租房 500元", "公租房 没有这样的话"];
  for (const query of queries) await findsWhatIsThere(query);
  const [first, second] = [await site.search("公租房"), new Set(await site.search("市民政局"))];
  assert.deepEqual([...both].sort(), first.filter((id) => second.has(id)).sort());
});

test("an empty query finds nothing and asks for no file", async () => {
  const load = recordedIndex();
  const fresh = createSearch({ load });
  for (const query of ["", "  ", "　\u200B"]) assert.deepEqual(await fresh.search(query), []);
  assert.deepEqual(load.paths, []);
});

test("every literal part of a text finds exactly the items that hold it", async () => {
  const random = seeded(7);
  for (let turn = 0; turn < 1500; turn += 1) {
    const item = items[random(items.length)];
    const texts = textsOf(item);
    const characters = [...texts[random(texts.length)].normalize("NFC")];
    if (characters.length === 0) continue;
    const start = random(characters.length);
    const part = characters.slice(start, start + 1 + random(12)).join("").replaceAll(/\s/g, "");
    if (normalise(part) !== "") assert.ok((await findsWhatIsThere(part)).includes(item.id), JSON.stringify(part));
  }
});

test("random terms of the sample's characters find exactly the items that hold them", async () => {
  const random = seeded(11);
  const characters = [...new Set(items.flatMap(textsOf).flatMap((text) => [...text]))];
  for (let turn = 0; turn < 1500; turn += 1) {
    const length = 1 + random(3);
    await findsWhatIsThere(Array.from({ length }, () => characters[random(characters.length)]).join(""));
  }
});

test("names come before headings, headings before texts, more fields before fewer, then the editions in order", async () => {
  const byId = new Map(items.map((item, position) => [item.id, { item, position }]));
  for (const query of ["公租房", "保障", "养老", "检查", "人"]) {
    const { groups } = await site.find(query);
    const keyOf = ({ id }) => {
      const { item, position } = byId.get(id);
      const isIn = (text) => normalise(text).includes(query);
      const rank = isIn(item.name) ? 0 : isIn(item.domain) || isIn(item.category) ? 1 : 2;
      const texts = [item.name, item.domain, item.category].filter(isIn).length;
      // The sample has no two fields of one role but in items the queries do not find.
      return [rank, -(texts + item.fields.filter((lines) => lines.some(isIn)).length), position];
    };
    const isBefore = (left, right) => {
      const place = left.findIndex((value, index) => value !== right[index]);
      return place >= 0 && left[place] < right[place];
    };
    const isAscending = (keys) => keys.every((key, index) => index === 0 || isBefore(keys[index - 1], key));
    assert.ok(isAscending(groups.map((group) => keyOf(group.items[0]))), query);
    for (const group of groups) assert.ok(isAscending(group.items.map(keyOf)), query);
  }
});

test("a group is the items of one name, and the ids are those of the groups in order", async () => {
  const { groups, count } = await site.find("公租房");
  const names = groups.map((group) => new Set(group.items.map(({ name }) => normalise(name))));
  for (const name of names) assert.equal(name.size, 1);
  assert.equal(new Set(names.map((name) => [...name][0])).size, groups.length);
  const ids = groups.flatMap((group) => group.items.map(({ id }) => id));
  assert.deepEqual(await site.search("公租房"), ids);
  assert.equal(count, ids.length);
  assert.ok(groups.some((group) => group.items.length > 1));
});

test("an item is quoted with texts that hold the terms", async () => {
  const { groups, terms, texts } = await site.find("每人每月");
  assert.ok(groups.length > 0);
  for (const { items: members } of groups) {
    for (const { quotes } of members) {
      const quoted = await texts(quotes);
      quotes.forEach((number, index) => assert.ok(normalise(quoted.get(number)).includes(terms[index])));
    }
  }
});

test("a query asks only for files it needs, and for each once", async () => {
  const load = recordedIndex();
  const fresh = createSearch({ load });
  await fresh.search("公租房");
  const all = (await load("index.json")).shards;
  const count = Object.values(all).reduce((sum, list) => sum + list.length, 0);
  assert.ok(load.paths.length < count / 2);
  const before = load.paths.length;
  await fresh.search("公租房");
  assert.equal(load.paths.length, before);
  assert.equal(new Set(load.paths.slice(0, -1)).size, before - 1);
});
