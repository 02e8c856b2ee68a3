import assert from "node:assert/strict";
import { test } from "node:test";
import { discountedGain, gradesOfServices, mean, rankingQuality, recall } from "../../Benchmarks/search_metrics.mjs";

// Items are named by service and region: a1 and a2 are the service a in two regions.
const serviceOf = (id) => id[0];
const near = (actual, expected) => assert.ok(Math.abs(actual - expected) < 1e-4, `${actual}, not ${expected}`);

test("grades 3, 2, 1 gain 7, 3, 1, and rank r counts 1 / log2(r + 1)", () => {
  near(discountedGain([3, 2, 3, 0, 1, 2]), 7 + 3 / 1.58496 + 7 / 2 + 0 + 1 / 2.58496 + 3 / 2.80735);
  near(discountedGain([3, 2, 3, 0, 1, 2]), 13.8483);
  assert.equal(discountedGain([]), 0);
});

test("what stands below the depth does not count", () => {
  assert.equal(discountedGain([0, 0, 3], 2), 0);
  near(discountedGain([0, 3, 3], 2), 7 / 1.58496);
  near(rankingQuality([..."bcdefghijka"], { a: 3 }, serviceOf), 0); // the answer is the eleventh
  near(rankingQuality([..."bcdefghijak"], { a: 3 }, serviceOf), 1 / 3.45943);
});

test("a service counts once, where it first stands, with the best grade of its items that were found", () => {
  const answers = { a1: 1, a2: 3, b1: 2, c1: 1 };
  assert.deepEqual(gradesOfServices(["b1", "a1", "x1", "a2"], answers, serviceOf), [2, 3, 0]);
  assert.deepEqual(gradesOfServices(["b1", "a1", "x1"], answers, serviceOf), [2, 1, 0]);
});

test("the best list has quality 1, however the items of a service lie", () => {
  const answers = { a1: 3, a2: 3, b1: 2, c1: 1 };
  assert.equal(rankingQuality(["a1", "a2", "b1", "c1"], answers, serviceOf), 1);
  assert.equal(rankingQuality(["a1", "b1", "a2", "c1", "x1"], answers, serviceOf), 1);
  assert.equal(rankingQuality(["a1", "b1", "c1"], answers, serviceOf), 1);
});

test("worse lists have less: ideal 7 + 3 / log2(3) + 1 / 2 = 9.3928", () => {
  const answers = { a1: 3, b1: 2, c1: 1 };
  near(rankingQuality(["b1", "a1", "c1"], answers, serviceOf), (3 + 7 / 1.58496 + 1 / 2) / 9.3928);
  near(rankingQuality(["x1", "a1"], answers, serviceOf), (7 / 1.58496) / 9.3928);
  near(rankingQuality(["a1"], answers, serviceOf), 7 / 9.3928);
  assert.equal(rankingQuality([], answers, serviceOf), 0);
  assert.equal(rankingQuality(["x1", "y1"], answers, serviceOf), 0);
});

test("with more answers than the depth, ten of the best are the best list", () => {
  const answers = Object.fromEntries([..."abcdefghijkl"].map((id) => [id, 3]));
  assert.equal(rankingQuality([..."lkjihgfedc"], answers, serviceOf), 1);
});

test("recall counts items of a grade or better at whatever place", () => {
  const answers = { a1: 3, a2: 3, b1: 2, c1: 1 };
  assert.equal(recall(["x1", "b1", "a2"], answers, 2), 2 / 3);
  assert.equal(recall(["x1", "b1", "a2", "a2"], answers, 1), 2 / 4);
  assert.equal(recall([], answers, 1), 0);
});

test("a mean is the arithmetic one", () => {
  assert.equal(mean([1, 0, 0.5]), 0.5);
});
