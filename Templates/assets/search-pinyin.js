// Which Chinese terms letters may mean: shengyu and sy are 生育.

/**
 * How well letters spell characters from a position on: the number of characters, and whether every one is spelt in full;
 * `undefined` if they don't. The last syllable may be unfinished.
 * @param {string} letters @param {string[]} characters @param {number} from @param {Map<string, string[]>} readings
 * @returns {{ length: number, isFull: boolean } | undefined}
 */
function spelt(letters, characters, from, readings) {
  if (letters === "") return { length: 0, isFull: true };
  if (from >= characters.length) return undefined;
  /** @type {{ length: number, isFull: boolean } | undefined} */
  let best;
  for (const syllable of readings.get(characters[from]) ?? []) {
    /** @type {[string, boolean][]} */
    const ways = [[syllable, true], [syllable[0], false]];
    if (syllable.startsWith(letters)) ways.push([letters, letters.length > 1]);
    for (const [way, isFull] of ways) {
      if (!letters.startsWith(way)) continue;
      const rest = spelt(letters.slice(way.length), characters, from + 1, readings);
      if (!rest) continue;
      const found = { length: rest.length + 1, isFull: rest.isFull && isFull };
      if (!best || (found.isFull && !best.isFull)) best = found;
    }
    if (best?.isFull) break;
  }
  return best;
}

const MOST_TERMS = 12;

/**
 * The parts of phrases that letters spell: two characters at least. Full spelling anywhere goes before initials, and of
 * initials those that begin a phrase before others.
 * @param {string} letters @param {string[]} phrases normalised @param {Map<string, string[]>} readings
 * @returns {string[]}
 */
export function termsSpelt(letters, phrases, readings) {
  const plain = letters.replaceAll("'", "").replaceAll("ü", "v");
  /** @type {Map<string, number>[]} by how good the spelling is: term → in how many phrases */
  const ranked = [new Map(), new Map(), new Map()];
  for (const phrase of phrases) {
    const characters = [...phrase];
    for (let from = 0; from < characters.length; from += 1) {
      const found = spelt(plain, characters, from, readings);
      if (!found || found.length < 2) continue;
      const rank = found.isFull ? 0 : from === 0 ? 1 : 2;
      if (rank === 2 && found.length < 3) continue;
      const term = characters.slice(from, from + found.length).join("");
      ranked[rank].set(term, (ranked[rank].get(term) ?? 0) + 1);
    }
  }
  const best = ranked[0].size > 0 ? [ranked[0]] : ranked;
  const terms = best.flatMap((map) => [...map].sort((left, right) => right[1] - left[1]).map(([term]) => term));
  return [...new Set(terms)].slice(0, MOST_TERMS);
}
