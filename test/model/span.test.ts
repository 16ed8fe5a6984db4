import { expect, test } from "vitest";
import { contains, overlaps, trimSpan } from "../../src/model/index.js";

test.each([
  [{ start: 0, end: 2 }, { start: 1, end: 3 }, true],
  [{ start: 0, end: 2 }, { start: 2, end: 3 }, false],
  [{ start: 0, end: 0 }, { start: 0, end: 3 }, false],
])("%o and %o overlap: %s", (a, b, expected) => {
  expect(overlaps(a, b)).toBe(expected);
});

test("a span holds itself and what lies inside it, and nothing that sticks out", () => {
  expect(contains({ start: 1, end: 4 }, { start: 1, end: 4 })).toBe(true);
  expect(contains({ start: 1, end: 4 }, { start: 2, end: 5 })).toBe(false);
});

test("trimming leaves the words", () => {
  expect(trimSpan("  two words ", { start: 0, end: 12 })).toEqual({ start: 2, end: 11 });
  expect(trimSpan("   ", { start: 0, end: 3 })).toEqual({ start: 3, end: 3 });
});
