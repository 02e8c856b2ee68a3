// How good a list of results is, against graded answers. Pure functions; nothing here knows the search.
//
// A reader meets services: the page shows the items of one service of several regions as one result. So the list that
// is measured is the list of services, in the order in which the results first show an item of each, and a service
// counts once. Which items are one service is told by their names in the content, not by the groups of the search,
// so that no way of grouping changes the ideal or fills the list with the same service. The grade of a service is the
// best of those of its items that were found; in the ideal list, the best of all its judged items.

export const DEPTH = 10;

const gain = (grade) => 2 ** grade - 1;

// The discounted sum of the gains of the first `depth` grades: rank r counts 1 / log2(r + 1).
export function discountedGain(grades, depth = DEPTH) {
  return grades.slice(0, depth).reduce((sum, grade, index) => sum + gain(grade) / Math.log2(index + 2), 0);
}

// The best grade of each service among the items given, in the order in which the services come first.
export function gradesOfServices(ids, answers, serviceOf) {
  const best = new Map();
  for (const id of ids) {
    const service = serviceOf(id);
    best.set(service, Math.max(best.get(service) ?? 0, answers[id] ?? 0));
  }
  return [...best.values()];
}

// nDCG: the discounted gain of the results, as a part of that of the best possible list. 0 … 1; there must be answers.
export function rankingQuality(ids, answers, serviceOf, depth = DEPTH) {
  const ideal = gradesOfServices(Object.keys(answers), answers, serviceOf).sort((left, right) => right - left);
  return discountedGain(gradesOfServices(ids, answers, serviceOf), depth) / discountedGain(ideal, depth);
}

// Which part of the answers of a grade or better is among the results, at whatever place; items, not services.
export function recall(ids, answers, leastGrade) {
  const found = new Set(ids);
  const wanted = Object.keys(answers).filter((id) => answers[id] >= leastGrade);
  return wanted.filter((id) => found.has(id)).length / wanted.length;
}

// The arithmetic mean; of no numbers, NaN.
export function mean(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
