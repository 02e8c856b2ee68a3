// The judged queries of Tests/Search/Judgements and the items they speak of.

import { readdir, readFile } from "node:fs/promises";

export const HALVES = ["tuning", "held-out"];

export const content = new URL("../../Content/", import.meta.url);

// One half of the judged queries: { half, editions, queries: [{ query, kind, note, answers: { id: grade } }, …] }.
export async function readJudgements(half) {
  return JSON.parse(await readFile(new URL(`Judgements/${half}.json`, import.meta.url), "utf8"));
}

// The items of all standards of a content folder, as its Markdown has them: id → { name, text }.
export async function readItems(folder = content) {
  const items = new Map();
  for (const region of await foldersOf(folder)) {
    for (const edition of await foldersOf(new URL(`${region}/`, folder))) {
      const markdown = await readIfThere(new URL(`${region}/${edition}/standard.md`, folder));
      for (const section of markdown.split(/^(?=#)/m)) {
        const [heading, number, name] = section.match(/^### （(\d+)）(.+)/) ?? [];
        if (heading) items.set(`${region}/${edition}/${number}`, { name: name.trim(), text: section });
      }
    }
  }
  return items;
}

async function foldersOf(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name).sort();
}

async function readIfThere(file) {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return "";
    throw error;
  }
}
