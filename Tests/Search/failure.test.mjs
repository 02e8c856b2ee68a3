import assert from "node:assert/strict";
import { test } from "node:test";
import { createSearch } from "../../Templates/assets/search.js";
import { VERSION } from "../../Templates/assets/search-index.js";
import { recordedIndex } from "./sample.mjs";

const recorded = recordedIndex();

// A search whose files pass through `change(path, file, { fresh })`.
const changed = (change) => createSearch({
  load: async (path, options) => change(path, await recorded(path), options),
});

test("an index of another version or format is refused by that reason", async () => {
  for (const difference of [{ version: VERSION + 1 }, { version: undefined }, { format: "other" }]) {
    const site = changed((path, file) => (path === "index.json" ? { ...file, ...difference } : file));
    await assert.rejects(site.search("公租房"), { name: "SearchError", reason: "version" });
  }
});

test("a file that cannot be had is an error, and the next query tries again", async () => {
  for (const broken of ["index.json", "t/"]) {
    let isBroken = true;
    const site = changed((path, file) => {
      if (isBroken && path.startsWith(broken)) throw new Error(`no ${path}`);
      return file;
    });
    await assert.rejects(site.search("公租房"), /^Error: no /);
    isBroken = false;
    assert.ok((await site.search("公租房")).length > 0);
  }
});

test("files of two builds are never read together", async () => {
  const site = changed((path, file) => (path.startsWith("t/") ? { ...file, stamp: "0" } : file));
  await assert.rejects(site.search("公租房"), { name: "SearchError", reason: "changed" });
});

test("a stale file in a cache is fetched anew", async () => {
  const site = changed((path, file, { fresh }) => (fresh ? file : { ...file, stamp: "0" }));
  assert.ok((await site.search("公租房")).length > 0);
});

test("a site published anew while its page is open is searched anew", async () => {
  let stamp = "1";
  const site = changed((_, file) => ({ ...file, stamp }));
  const before = await site.search("公租房");
  stamp = "2";
  assert.deepEqual(await site.search("孕前优"), await changed((_, file) => file).search("孕前优"));
  assert.deepEqual(await site.search("公租房"), before);
});

test("an index whose items do not add up is refused each time it is asked", async () => {
  const site = changed((path, file) => (
    path === "index.json" ? { ...file, counts: { ...file.counts, items: file.counts.items + 1 } } : file));
  for (let time = 0; time < 2; time += 1) {
    await assert.rejects(site.open(), { name: "SearchError", reason: "changed" });
    await assert.rejects(site.search("公租房"), { name: "SearchError", reason: "changed" });
  }
});
