// The words people say and the words documents use, as Content/synonyms.yml has them.

import { readFile } from "node:fs/promises";
import { content } from "./judgements.mjs";

const ENTRY = /^(?:"(?<quoted>[^"]+)"|(?<word>[^\s"#:[\],][^":[\],]*)): \[(?<terms>[^[\]]+)\]$/;

// { entries: [{ word, terms, line }, …], strange: lines that are neither an entry, nor a comment, nor empty }.
export async function readSynonyms(file = new URL("synonyms.yml", content)) {
  return synonymsOf(await readFile(file, "utf8"));
}

export function synonymsOf(text) {
  const entries = [];
  const strange = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line === "" || line.startsWith("#")) continue;
    const { quoted, word, terms } = line.match(ENTRY)?.groups ?? {};
    if (terms === undefined) strange.push(index + 1);
    else entries.push({ word: quoted ?? word, terms: terms.split(", "), line: index + 1 });
  }
  return { entries, strange };
}
