// What a plan finds: items with their scores, in groups of one service, and what they can be narrowed by.

import { forEachRun, lastNotAbove, united } from "./search-packing.js";

/** @typedef {import("./search-index.js").SearchIndex} SearchIndex */
/** @typedef {import("./search-query.js").Plan} Plan */
/** @typedef {import("./search-query.js").Term} Term */
/** @typedef {"region" | "domain" | "organ" | "audience" | "edition"} FacetName */
/** @typedef {{ value: string, count: number }} FacetValue */
/**
 * The hits of one service, best first, and the one to show of them.
 * @typedef {{ service: number, name: string, score: number, items: number[], lead: number }} Group
 */

/** @type {FacetName[]} */
export const FACETS = ["region", "domain", "organ", "audience", "edition"];

// BM25F: how much a term in each kind of text tells, and how soon more of it tells no more.
/** @type {Record<string, number>} */
const WEIGHTS = {
  name: 8, category: 2, domain: 1, note: 1, audience: 2, content: 2, standard: 1.2, funding: 0.3, lead: 1, extra: 0.6,
  source: 0.4, region: 2,
};
const SATURATION = 3;
const OTHER_FORM = 0.9; // of an expansion against the term as typed
const IN_NAME = 1; // what a name gains that the terms cover whole
const WHOLE_NAME = 0.5; // and once more where nothing of it is left
const NEARLY = 0.7; // of the best score of a group
const ALL_TERMS = 2; // how much more an item counts that holds more of the terms
const LEAST_SHARE = 0.3; // of what the best item holds, for items that hold some of the terms

/**
 * What each item is worth, 0 where it is no hit; and the hits, ascending.
 * @param {SearchIndex} index @param {Plan} plan
 */
function scored(index, plan) {
  const scores = new Float32Array(index.count);
  if (plan.terms.length === 0) return { scores, hits: new Uint32Array(0) };
  const held = new Float32Array(index.count);
  const holders = new Uint8Array(index.count);
  const worth = worthOf(index.kinds);
  for (const { alternatives, match } of plan.terms) {
    const rarity = Math.log(1 + (index.count - match.count + 0.5) / (match.count + 0.5));
    const searched = alternatives.filter(({ isOff }) => !isOff)
      .map(({ match: { kinds }, reason }) => ({ kinds, factor: reason === "literal" ? 1 : OTHER_FORM }));
    for (const item of match.items) {
      let best = 0;
      for (const { kinds, factor } of searched) {
        const bits = kinds[item];
        if (bits !== 0) best = Math.max(best, worth(bits) * factor);
      }
      scores[item] += rarity * best;
      held[item] += rarity;
      holders[item] += 1;
    }
  }
  const holding = united(plan.terms.map(({ match }) => match)).items;
  let most = 0;
  for (const item of holding) if (held[item] > most) most = held[item];
  const least = plan.mode === "all" ? 0 : LEAST_SHARE * most;
  const fewest = plan.mode === "all" ? plan.terms.length : 1;
  const named = namesCovered(index, plan.terms);
  const hits = new Uint32Array(holding.length);
  let count = 0;
  for (const item of holding) {
    if (holders[item] < fewest || held[item] < least || scores[item] === 0) {
      scores[item] = 0;
      continue;
    }
    scores[item] *= named(index.itemRows[item]) * (held[item] / most) ** ALL_TERMS;
    hits[count] = item;
    count += 1;
  }
  return { scores, hits: hits.subarray(0, count) };
}

/**
 * What texts of the kinds tell that bits stand for.
 * @param {string[]} kinds
 */
function worthOf(kinds) {
  const worths = new Float32Array(1 << (kinds.length + 1)); // the last for regions; 0 where not yet asked for
  return (/** @type {number} */ bits) => {
    if (worths[bits] === 0) {
      let sum = 0;
      [...kinds, "region"].forEach((kind, number) => { if (bits & (1 << number)) sum += WEIGHTS[kind] ?? 1; });
      worths[bits] = sum / (sum + SATURATION);
    }
    return worths[bits];
  };
}

/**
 * By how much the score of a row is raised: the more of its name the terms cover, the more.
 * @param {SearchIndex} index @param {Term[]} terms @returns {(row: number) => number}
 */
function namesCovered(index, terms) {
  const texts = textsOf(terms);
  const raises = new Float32Array(index.rows.length); // 0 where not yet asked for
  return (row) => {
    if (raises[row] === 0) {
      const { key } = index.rows[row];
      const covered = new Uint8Array(key.length);
      for (const text of texts) {
        for (let at = key.indexOf(text); at >= 0; at = key.indexOf(text, at + 1)) covered.fill(1, at, at + text.length);
      }
      const share = covered.reduce((sum, bit) => sum + bit, 0) / Math.max(1, key.length);
      raises[row] = 1 + IN_NAME * share + (share === 1 ? WHOLE_NAME : 0);
    }
    return raises[row];
  };
}

/**
 * All texts that terms are searched as.
 * @param {Term[]} terms
 */
export function textsOf(terms) {
  return [...new Set(terms.flatMap(({ alternatives }) =>
    alternatives.filter(({ isOff }) => !isOff).map(({ text }) => text)))];
}

/**
 * The value of a facet that a row or an edition has.
 * @param {FacetName} facet @param {any} owner @returns {string}
 */
const valueOf = (facet, owner) => (facet === "domain" ? owner.domain : facet === "region" ? owner.place : owner.label);

/** The hits of a plan. */
export class Results {
  #scores;
  #hits;
  /** @type {Map<string, ReturnType<Results["narrowed"]>>} by what is chosen */
  #views = new Map();

  /** @param {SearchIndex} index @param {Plan} plan */
  constructor(index, plan) {
    this.index = index;
    this.plan = plan;
    ({ scores: this.#scores, hits: this.#hits } = scored(index, plan));
  }

  /**
   * The groups in order, narrowed by facets, with the number of items and what each facet would leave.
   * @param {Partial<Record<FacetName, string>>} chosen
   */
  view(chosen = {}) {
    const key = JSON.stringify(FACETS.map((facet) => chosen[facet]));
    const view = this.#views.get(key) ?? this.narrowed(chosen);
    this.#views.set(key, view);
    return view;
  }

  /** @param {Partial<Record<FacetName, string>>} chosen */
  narrowed(chosen) {
    const scores = this.#scores;
    const { rows, itemRows } = this.index;
    const missed = this.#missed(chosen);
    /** @type {Group[]} */
    const groups = [];
    let count = 0;
    for (const item of this.#hits) { // the rows of a service stand together
      if (missed[item] !== 0) continue;
      count += 1;
      const { service, name } = rows[itemRows[item]];
      const group = groups[groups.length - 1];
      if (group?.service !== service) groups.push({ service, name, score: scores[item], items: [item], lead: item });
      else {
        group.items.push(item);
        if (scores[item] > group.score) group.score = scores[item];
      }
    }
    groups.sort((left, right) => right.score - left.score || left.service - right.service);
    for (const group of groups) {
      group.lead = this.#leadOf(group);
      group.name = rows[itemRows[group.lead]].name;
    }
    return { groups, count, total: this.#hits.length, facets: new Facets(this.index, this.#hits, missed) };
  }

  /**
   * For each item a bit for each facet whose chosen value it lacks.
   * @param {Partial<Record<FacetName, string>>} chosen
   */
  #missed(chosen) {
    const missed = new Uint8Array(this.index.count);
    FACETS.forEach((facet, number) => {
      const value = chosen[facet];
      if (value === undefined) return;
      const has = holdersOf(this.index, facet, value);
      for (const item of this.#hits) if (has[item] === 0) missed[item] |= 1 << number;
    });
    return missed;
  }

  /**
   * The item to show of a group: of those that are nearly the best the first of its row, whose texts come in few files.
   * @param {Group} group
   */
  #leadOf({ items, score }) {
    const { rowLeads, itemRows } = this.index;
    const isFirst = (/** @type {number} */ item) => (
      this.#scores[item] >= score * NEARLY && rowLeads[itemRows[item]] === item);
    let best = items[0];
    let isFound = isFirst(best);
    for (const item of items) {
      if (isFound && !isFirst(item)) continue;
      if ((!isFound && isFirst(item)) || this.#isBefore(item, best)) best = item;
      isFound ||= isFirst(item);
    }
    return best;
  }

  /** @param {number} item @param {number} other */
  #isBefore(item, other) {
    const difference = this.#scores[item] - this.#scores[other];
    return difference > 0 || (difference === 0 && this.rankOf(item) < this.rankOf(other));
  }

  /**
   * The place of an item's edition in the order of results.
   * @param {number} item
   */
  rankOf(item) {
    return this.index.editions[this.index.itemEditions[item]].rank;
  }

  /** The ids of all items in order: group by group, the best of each first. */
  ids() {
    return this.view().groups.flatMap(({ items }) => (
      [...items].sort((left, right) => (this.#isBefore(left, right) ? -1 : 1)).map((item) => this.index.idOf(item))));
  }
}

/**
 * The items of each value of a facet, where the index lists them; all others are told by rows and editions.
 * @param {SearchIndex} index @param {FacetName} facet @returns {any[][] | undefined} [value, …RUNS]
 */
const listsOf = ({ facets }, facet) => (
  facet === "organ" ? facets.organs : facet === "audience" ? facets.audiences : undefined);

/**
 * Of each item the row or edition that tells the value of a facet, and all of these.
 * @param {SearchIndex} index @param {FacetName} facet @returns {[Uint32Array, any[]]}
 */
const ownersOf = (index, facet) => (
  facet === "domain" ? [index.itemRows, index.rows] : [index.itemEditions, index.editions]);

/**
 * Whether each item has a value.
 * @param {SearchIndex} index @param {FacetName} facet @param {string} value
 */
function holdersOf(index, facet, value) {
  const has = new Uint8Array(index.count);
  const lists = listsOf(index, facet);
  if (lists) {
    for (const list of lists) {
      if (list[0] === value) forEachRun(list, 1, (first, last) => has.fill(1, first, last + 1));
    }
  } else {
    const [of, owners] = ownersOf(index, facet);
    for (let item = 0; item < has.length; item += 1) if (valueOf(facet, owners[of[item]]) === value) has[item] = 1;
  }
  return has;
}

/** What hits can be narrowed by. The values of a facet are counted when they are asked for. */
export class Facets {
  #index;
  #hits;
  #missed;
  /** @type {Map<FacetName, boolean>} */
  #narrowing = new Map();

  /**
   * @param {SearchIndex} index @param {Uint32Array} hits ascending
   * @param {Uint8Array} missed for each item a bit for each facet whose chosen value it lacks
   */
  constructor(index, hits, missed) {
    this.#index = index;
    this.#hits = hits;
    this.#missed = missed;
  }

  /**
   * The hits that have the chosen values of all other facets.
   * @param {FacetName} facet
   */
  #hitsFor(facet) {
    const others = ~(1 << FACETS.indexOf(facet));
    return this.#hits.filter((item) => (this.#missed[item] & others) === 0);
  }

  /**
   * Whether a facet has two values or more to choose from.
   * @param {FacetName} facet
   */
  narrows(facet) {
    const narrows = this.#narrowing.get(facet) ?? this.#hasTwoValues(facet);
    this.#narrowing.set(facet, narrows);
    return narrows;
  }

  /** @param {FacetName} facet */
  #hasTwoValues(facet) {
    const hits = this.#hitsFor(facet);
    const lists = listsOf(this.#index, facet);
    if (lists) {
      let count = 0;
      return lists.some((list) => {
        let isHeld = false;
        forEachRun(list, 1, (first, last) => { isHeld ||= hits[lastNotAbove(hits, last)] >= first; });
        count += isHeld ? 1 : 0;
        return count > 1;
      });
    }
    const [of, owners] = ownersOf(this.#index, facet);
    let known = "";
    return hits.some((item) => {
      const value = valueOf(facet, owners[of[item]]);
      known ||= value;
      return value !== "" && value !== known;
    });
  }

  /**
   * The values of a facet with the items that choosing each would leave, most first.
   * @param {FacetName} facet @returns {FacetValue[]}
   */
  values(facet) {
    const index = this.#index;
    const hits = this.#hitsFor(facet);
    /** @type {Map<string, number>} */
    const values = new Map();
    const lists = listsOf(index, facet);
    if (lists) {
      for (const list of lists) {
        let sum = 0;
        forEachRun(list, 1, (first, last) => { sum += lastNotAbove(hits, last) - lastNotAbove(hits, first - 1); });
        if (sum > 0) values.set(list[0], sum);
      }
    } else {
      const [of, owners] = ownersOf(index, facet);
      const sums = new Uint32Array(owners.length);
      for (const item of hits) sums[of[item]] += 1;
      owners.forEach((owner, place) => {
        const value = valueOf(facet, owner);
        if (sums[place] > 0 && value !== "") values.set(value, (values.get(value) ?? 0) + sums[place]);
      });
    }
    return [...values].map(([value, count]) => ({ value, count }))
      .sort((left, right) => right.count - left.count || (left.value < right.value ? -1 : 1));
  }
}
