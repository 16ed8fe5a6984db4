import { expect, test } from "vitest";
import { kinIn } from "../../src/align/meaning/kin.js";
import { rowOf, vectorsOf } from "../../src/align/meaning/table.js";

test.each([
  ["truce", "ceasefir"],
  ["condemn", "denounc"],
  ["~blast", "bomb"],
])("%s is kin to %s, and the other way round", (a, b) => {
  const kin = kinIn([a, "harbour", b]);
  expect(kin(0, 2)).toBeGreaterThan(0.1);
  expect(kin(2, 0)).toBe(kin(0, 2));
});

test.each([
  ["truce", "tomato"],
  ["@n1", "@n2"],
  ["=12", "=13"],
  ["zzyzx", "truce"],
])("%s is no kin to %s", (a, b) => {
  expect(kinIn([a, b])(0, 1)).toBe(0);
});

test("vectors have the length 1, and the commonest stem comes first", () => {
  const { vectors, dimensions } = vectorsOf([0, 77]);
  for (const i of [0, 1]) {
    const vector = vectors.subarray(i * dimensions, (i + 1) * dimensions);
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
  }
  expect(rowOf("the")).toBe(0);
  expect(rowOf("no such stem")).toBe(-1);
});
