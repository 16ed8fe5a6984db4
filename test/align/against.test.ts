import { expect, test } from "vitest";
import { heldIn } from "../../src/align/held.js";
import { longestRunIn } from "../../src/align/longestRun.js";
import { pairTable } from "../../src/align/pairTable.js";
import { overlap, type Vector } from "../../src/align/vector.js";

const vector = (...entries: readonly (readonly [number, number])[]): Vector => ({
  ids: Int32Array.from(entries, ([id]) => id),
  weights: Float64Array.from(entries, ([, weight]) => weight),
  total: entries.reduce((sum, [, weight]) => sum + weight, 0),
});

test("a vector held against others shares with each what the two share, and nothing of the one held before", () => {
  const [a, b, c] = [vector([0, 1], [2, 0.5], [5, 0]), vector([2, 0.3], [5, 1]), vector([0, 2], [4, 1])];
  const held = heldIn(6);
  for (const x of [a, b, c, a])
    for (const y of [a, b, c]) {
      held.hold(x);
      expect(held.mass(y)).toBe(overlap(x, y).mass);
    }
});

test.each([
  [[1, 2, 3, 4], [9, 2, 3, 8], 2],
  [[1, 2, 3], [3, 2, 1], 1],
  [[1, 1, 1], [1, 1], 2],
  [[7, 1, 2, 7, 1, 3], [7, 1, 3], 3],
  [[1, 2], [3, 4], 0],
  [[], [1], 0],
])("the longest run of %j and %j has %i words", (a, b, length) => {
  const runWith = longestRunIn(10);
  runWith(Int32Array.from([9, 8, 7]))(Int32Array.from([8, 7])); // what was held before doesn't count
  expect(runWith(Int32Array.from(a))(Int32Array.from(b))).toBe(length);
  expect(runWith(Int32Array.from(b))(Int32Array.from(a))).toBe(length);
});

test("pairs get numbers as they come, each its own", () => {
  const pairs = Array.from({ length: 900 }, (_, i) => [i % 30, Math.floor(i / 30)] as const);
  const table = pairTable(pairs.length);
  expect(pairs.map(([x, y]) => table.enter(x, y))).toEqual(pairs.map((_, i) => i));
  expect(pairs.map(([x, y]) => table.find(x, y))).toEqual(pairs.map((_, i) => i));
  expect(table.enter(3, 0)).toBe(3);
  expect(table.find(30, 1)).toBe(-1);
});
