import assert from "node:assert/strict";
import { test } from "node:test";
import { createSearch } from "../../Templates/assets/search.js";
import { unpack } from "../../Templates/assets/search-packing.js";
import { FACETS } from "../../Templates/assets/search-results.js";
import { normalise } from "../../Templates/assets/search-text.js";
import { PlainSearch, allForms, recordedIndex, sampleItems, seeded, textsOf } from "./sample.mjs";

const items = await sampleItems();
const plain = new PlainSearch(items, await allForms());
const site = createSearch({ load: recordedIndex() });

// The results of a query, after a look at whether they are exactly what the terms of its plan say.
async function answered(query) {
  const results = await site.find(query);
  const found = results.ids();
  const expected = plain.answers(results.plan);
  if (results.plan.mode === "all") assert.deepEqual([...found].sort(), expected.sort(), JSON.stringify(query));
  else assert.ok(found.every((id) => expected.includes(id)), JSON.stringify(query));
  assert.equal(results.view().count, found.length);
  assert.deepEqual(await site.search(query), found);
  return { found, plan: results.plan, view: results.view() };
}

// The results of a text that is searched as it is typed: exactly the items that hold it, and those of its expansions.
async function findsWhatIsThere(text) {
  const { found, plan } = await answered(text);
  const holders = plain.holders(text);
  if (holders.size === 0 || normalise(text, plain.forms) === "") return found;
  assert.ok(!plan.parts && plan.mode === "all", JSON.stringify(text));
  for (const id of holders) assert.ok(found.includes(id), `${JSON.stringify(text)} misses ${id}`);
  return found;
}

const expansions = ({ terms }) => terms.flatMap(({ alternatives }) => alternatives.slice(1).map(({ text }) => text));

test("packed numbers are unpacked", () => {
  assert.deepEqual(unpack([1, -2, 5, 2, -1]), [0, 1, 2, 7, 9, 10]);
  assert.deepEqual(unpack([9, 4], 1), [3]);
  assert.deepEqual(unpack([]), []);
});

test("ordinary queries find exactly the items that hold them", async () => {
  for (const query of ["公租房", "低保", "最低生活保障", "每人每月", "孕前优", "补贴", "市民政局", "的", "保障"]) {
    assert.notEqual((await findsWhatIsThere(query)).length, 0, query);
  }
});

test("what only looks alike is not found", async () => {
  // 每人每、人每月 and 每月 all stand in one item, 每人每月 does not.
  assert.ok(!(await findsWhatIsThere("每人每月")).includes("elsewhere/2024-trial/31"));
  assert.ok((await findsWhatIsThere("人每月")).includes("elsewhere/2024-trial/31"));
  assert.deepEqual(await findsWhatIsThere("龘"), []);
  assert.deepEqual((await answered("120岁")).found, []);
});

test("Latin letters, digits and signs are found in any width and case", async () => {
  for (const query of ["PM2.5", "pm2.5", "ＰＭ２", "a", "1", "<0.01", "<b>", "\\", "2*3*4", "PM_{2.5}", "&lt;", "每日2次",
    "500元", "，"]) {
    assert.notEqual((await findsWhatIsThere(query)).length, 0, query);
  }
  assert.notEqual((await answered("\"引号\"")).found.length, 0);
});

test("a character outside the basic plane is one character, and half of it none", async () => {
  assert.deepEqual(await findsWhatIsThere("𠀀"), ["elsewhere/2024-trial/7"]);
  await findsWhatIsThere("𠮷野");
  await findsWhatIsThere("𠮷𠮷𠮷");
  for (const half of ["\uD842", "\uDFB7", "\uDFB7野", "\uDFB7𠮷𠮷"]) assert.deepEqual(await site.search(`“${half}”`), []);
});

test("several terms all have to stand in the item, in any of its texts", async () => {
  const { plan, found: both } = await answered("补贴 市民政局");
  assert.equal(plan.mode, "all");
  assert.notEqual(both.length, 0);
  for (const query of ["孕前优 检查", "残疾人　补贴", "公租房 500元"]) await answered(query);
  const [first, second] = [await site.search("补贴"), new Set(await site.search("市民政局"))];
  assert.deepEqual([...both].sort(), first.filter((id) => second.has(id)).sort());
});

test("where no item holds all terms, those that hold some are found and the plan says so", async () => {
  const { plan, found } = await answered("孕前优 公租房");
  assert.equal(plan.mode, "some");
  assert.ok(!plan.parts);
  assert.notEqual(found.length, 0);
  const missing = await answered("公租房 哪里都不会有");
  assert.deepEqual(missing.plan.terms.map(({ text }) => text), ["公租房"]);
  assert.equal(missing.found.length, plain.holders("公租房").size);
});

test("a phrase in quotes is searched as it is and nothing else", async () => {
  const { plan, found } = await answered("“低保”");
  assert.deepEqual(expansions(plan), []);
  assert.equal(found.length, plain.holders("低保").size);
  assert.deepEqual((await answered("\"低保怎么领\"")).found, []);
});

test("a word of the people is searched as the words of the documents too, and that can be switched off", async () => {
  const { plan, found } = await answered("低保");
  assert.deepEqual(expansions(plan), ["最低生活保障"]);
  assert.equal(found.length, new Set([...plain.holders("低保"), ...plain.holders("最低生活保障")]).size);
  assert.deepEqual(expansions((await answered("廉租房")).plan), ["公租房"]);
  assert.deepEqual(expansions((await answered("老人")).plan), ["老年人"]);
  assert.deepEqual(expansions((await answered("没有人说的话")).plan), []); // nothing holds what it stands for
  const off = await site.find("低保", new Set(["最低生活保障"]));
  assert.equal(off.ids().length, plain.holders("低保").size);
  assert.deepEqual(off.plan.terms[0].alternatives.map(({ isOff }) => isOff), [false, true]);
});

test("names of an office are one in all regions", async () => {
  const { plan } = await answered("卫健局");
  assert.ok(expansions(plan).includes("卫生健康委"));
  assert.ok(expansions((await answered("市卫健局")).plan).includes("市卫生健康委"));
});

test("the name of a region finds its items, with or without its class", async () => {
  for (const query of ["嘉兴", "嘉兴市", "嘉兴 补贴"]) {
    const { plan, found } = await answered(query);
    assert.deepEqual(plan.terms[0].alternatives.at(-1).reason, "region");
    assert.ok(found.some((id) => id.startsWith("jiaxing/")));
  }
  const { plan, found } = await answered("嘉兴 公租房");
  assert.equal(plan.mode, "all");
  assert.ok(found.every((id) => id.startsWith("jiaxing/")));
});

test("traditional characters find what simplified ones find", async () => {
  assert.deepEqual((await answered("補貼")).found, (await answered("补贴")).found);
  assert.notEqual((await answered("補貼")).found.length, 0);
});

test("letters find what they spell, in full or by initials", async () => {
  assert.ok(expansions((await answered("shengyu")).plan).includes("生育"));
  assert.ok(expansions((await answered("sybx")).plan).includes("生育保险"));
  assert.ok(expansions((await answered("SHENGYUBX")).plan).includes("生育保险"));
});

test("amounts and ages are one in any writing", async () => {
  const plainly = (await answered("500元")).found;
  assert.deepEqual((await answered("500 元")).found, plainly);
  assert.deepEqual((await answered("５００元")).found, plainly);
  assert.deepEqual((await answered("500块")).found, plainly);
  const ages = expansions((await answered("60岁")).plan);
  assert.deepEqual(ages, plain.holders("60周岁").size > 0 ? ["60周岁"] : []);
});

test("a sentence is taken into the parts that are known", async () => {
  const { plan, found } = await answered("老人可以领什么补贴");
  assert.ok(plan.parts);
  assert.deepEqual(plan.terms.map(({ text }) => text), ["老人", "补贴"]);
  assert.notEqual(found.length, 0);
});

test("an empty query finds nothing and asks for no file", async () => {
  const load = recordedIndex();
  const fresh = createSearch({ load });
  for (const query of ["", "  ", "　"]) assert.deepEqual(await fresh.search(query), []);
  assert.deepEqual(load.paths, []);
  assert.deepEqual(await fresh.search("\u200B"), []);
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
    if (normalise(part, plain.forms) === "") continue;
    assert.ok((await findsWhatIsThere(part)).includes(item.id), JSON.stringify(part));
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

test("the service that is named comes first, and so does the one whose name is a synonym", async () => {
  for (const { name } of items) {
    const { view } = await answered(`“${name}”`);
    if (view.groups.length > 0) assert.equal(normalise(view.groups[0].name, plain.forms), normalise(name, plain.forms));
  }
  assert.equal((await answered("低保")).view.groups[0].name, "最低生活保障");
  assert.equal((await answered("廉租房")).view.groups[0].name, "公租房保障");
});

test("a group is the items of one name, best first, and the ids are those of the groups in order", async () => {
  const { view, found } = await answered("公租房");
  const { index } = await site.find("公租房");
  const nameOf = (item) => index.rows[index.itemRows[item]].key;
  for (const group of view.groups) assert.equal(new Set(group.items.map(nameOf)).size, 1);
  assert.equal(new Set(view.groups.map((group) => nameOf(group.items[0]))).size, view.groups.length);
  let next = 0;
  for (const { items } of view.groups) { // one behind the other, in each the best first
    const ids = items.map((item) => index.idOf(item));
    assert.deepEqual(found.slice(next, next += items.length).sort(), ids.sort());
  }
  assert.ok(view.groups.some((group) => group.items.length > 1));
});

test("facets count what choosing them leaves", async () => {
  const results = await site.find("保障");
  const { facets, count } = results.view();
  for (const facet of FACETS) {
    const values = facets.values(facet);
    assert.equal(facets.narrows(facet), values.length > 1, facet);
    for (const { value, count: left } of values) {
      const narrowed = results.view({ [facet]: value });
      assert.equal(narrowed.count, left, `${facet} ${value}`);
      assert.equal(narrowed.total, count);
    }
  }
  assert.equal(facets.values("region").reduce((sum, { count: some }) => sum + some, 0), count);
  assert.ok(facets.narrows("domain") && facets.narrows("organ") && facets.values("audience").length > 0);
});

test("two facets narrow together", async () => {
  const results = await site.find("保障");
  const [[{ value: region }], [{ value: domain }]] = ["region", "domain"].map((facet) => results.view().facets.values(facet));
  const both = results.view({ region, domain });
  const { index } = results;
  for (const item of both.groups.flatMap((group) => group.items)) {
    assert.equal(index.editions[index.itemEditions[item]].place, region);
    assert.equal(index.rows[index.itemRows[item]].domain, domain);
  }
  const alone = results.view({ region }).facets.values("domain").find(({ value }) => value === domain);
  assert.equal(both.count, alone.count);
});

test("the texts of an item are all its lines", async () => {
  const { index } = await site.find("公租房");
  const byId = new Map(items.map((item) => [item.id, item]));
  const all = Array.from({ length: index.count }, (_, item) => item);
  const paragraphs = await index.paragraphs(all);
  for (const item of all) {
    const found = paragraphs.get(item).map(({ text }) => text).sort();
    const expected = new Set(byId.get(index.idOf(item)).fields.flat().map((line) => line.normalize("NFC")));
    assert.deepEqual(new Set(found.map((text) => text.normalize("NFC"))), expected);
  }
});

test("a query asks only for files it needs, and for each once", async () => {
  const load = recordedIndex();
  const fresh = createSearch({ load });
  await fresh.search("公租房");
  const { shards } = await load("index.json");
  const count = Object.values(shards).reduce((sum, list) => sum + list.length, 0);
  assert.ok(load.paths.length < count / 2);
  const before = load.paths.length;
  await fresh.search("公租房");
  assert.equal(load.paths.length, before);
  assert.equal(new Set(load.paths.slice(0, -1)).size, before - 1);
});
