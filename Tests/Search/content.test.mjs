// The property that search stands on, over all content: every part of a name and random parts of all texts find their
// item, and every hit holds what the page says it holds. The index and the script are those that the program publishes,
// .build/debug/gongbiao or what the variable GONGBIAO names.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { normalise } from "../../Templates/assets/search-text.js";
import { PlainSearch, allForms, seeded, textsOf } from "./sample.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const program = process.env.GONGBIAO ?? join(root, ".build/debug/gongbiao");
const RANDOM_PARTS = 20; // of each item's fields

let folder;
let items;
let plain;
let site;

// The items of an exported edition.
const itemsOf = ({ id, region, domains }) => domains.flatMap((domain) => domain.categories.flatMap((category) =>
  category.items.map((item) => ({
    id: `${id}/${item.number}`,
    place: region.name,
    name: item.name,
    domain: domain.name,
    category: category.name,
    fields: [item.note, item.audience, item.content, item.standard, item.funding, item.leadText,
      ...item.extra.map(({ text }) => text)].filter(Boolean).map((text) => text.split("\n")),
  }))));

before(async () => {
  assert.ok(existsSync(program), `${program} is missing: run swift build`);
  folder = await mkdtemp(join(tmpdir(), "gongbiao-search-"));
  try {
    execFileSync(program, ["build", "--no-print", "--site", folder], { cwd: root, stdio: "ignore" });
  } catch (error) {
    if (error.status !== 1) throw error; // 1: published, with warnings
  }
  const site_ = join(folder, "public");
  const load = async (path) => JSON.parse(await readFile(join(site_, "search", path), "utf8"));
  const { editions: { ids } } = await load("index.json");
  const exported = await Promise.all(ids.map(async (id) => {
    const names = (await readdir(join(site_, id))).filter((name) => name.endsWith(".json"));
    return JSON.parse(await readFile(join(site_, id, names[0]), "utf8"));
  }));
  items = exported.filter(({ domains }) => domains).flatMap(itemsOf);
  plain = new PlainSearch(items, await allForms());
  const { createSearch } = await import(pathToFileURL(join(site_, "assets", "search.js")).href);
  site = createSearch({ load });
});

after(() => rm(folder, { recursive: true, force: true }));

// Whether a part of an item's text finds the item, and finds only what its plan says.
async function check(part, id) {
  const results = await site.find(part);
  const found = results.ids();
  assert.ok(found.includes(id), `${JSON.stringify(part)} misses ${id}`);
  assert.equal(results.plan.mode, "all");
  assert.deepEqual([...found].sort(), plain.answers(results.plan).sort(), JSON.stringify(part));
}

test("the items are there", () => assert.ok(items.length > 300));

test("every part of 2 to 8 characters of every name finds its item, and only what holds it", async () => {
  const done = new Set();
  for (const { id, name } of items) {
    const characters = [...name];
    for (let start = 0; start < characters.length; start += 1) {
      for (let length = 2; length <= Math.min(8, characters.length - start); length += 1) {
        const part = characters.slice(start, start + length).join("");
        if (normalise(part, plain.forms) === "" || done.has(`${part} ${id}`)) continue;
        done.add(`${part} ${id}`);
        await check(part, id);
      }
    }
  }
  assert.ok(done.size > 5000);
});

test("random parts of every item's fields find it, and only what holds them", async () => {
  const random = seeded(5);
  for (const item of items) {
    const lines = item.fields.flat().filter((line) => line.length > 1);
    for (let turn = 0; turn < RANDOM_PARTS; turn += 1) {
      const characters = [...lines[random(lines.length)]];
      const start = random(characters.length - 1);
      const part = characters.slice(start, start + 2 + random(14)).join("");
      if (normalise(part, plain.forms) !== "") await check(part, item.id);
    }
  }
});

test("the queries at which other search engines fail", async () => {
  const union = (...texts) => [...new Set(texts.flatMap((text) => [...plain.holders(text)]))].sort();
  const found = async (query) => [...await site.search(query)].sort();
  assert.deepEqual(await found("公租房"), union("公租房"));
  assert.deepEqual(await found("低保"), union("低保", "最低生活保障"));
  assert.deepEqual(await found("孕前优"), union("孕前优"));
  const holdsAll = (ids, texts) => texts.every((text) => texts && union(text).every((id) => ids.includes(id)));
  assert.ok(holdsAll(await found("老人"), ["老人", "老年人"]));
  assert.ok(holdsAll(await found("廉租房"), ["公租房"]));
  assert.ok(holdsAll(await found("shengyu"), ["生育"]));
  assert.deepEqual(await found("養老"), await found("养老"));
  assert.ok(holdsAll(await found("卫健委"), ["卫健委", "卫健局", "卫生健康委"]));
  const screening = await found("新生儿 筛查");
  assert.ok(plain.answers({ terms: ["新生儿", "筛查"].map((text) => ({ alternatives: [{ text }] })), mode: "all" })
    .every((id) => screening.includes(id)));
  assert.ok(screening.length > 0);
  assert.deepEqual(await found("120岁"), []);
});

test("every item is first for its own name", async () => {
  for (const { name } of items) {
    const { groups } = (await site.find(name)).view();
    assert.equal(normalise(groups[0].name, plain.forms), normalise(name, plain.forms), name);
  }
});
