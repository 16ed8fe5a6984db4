import { describe, expect, it } from "vitest";
import { compareQuantities } from "../../src/model/comparison.js";
import type { Modifier, Quantity } from "../../src/model/index.js";
import { toInterval } from "../../src/model/magnitude.js";

function quantity(
  modifier: Modifier,
  value: number | readonly [number, number],
  unit: string,
  more: Partial<Quantity> = {},
): Quantity {
  const [minValue, maxValue] = typeof value === "number" ? [value, value] : value;
  return {
    start: 0,
    end: 0,
    minValue,
    maxValue,
    unit,
    modifier,
    of: null,
    relation: null,
    change: null,
    conversion: null,
    ...more,
  };
}
const q = quantity;

describe("toInterval", () => {
  it.each([
    [q("=", 190, "mi"), 185 * 1609.344, 195 * 1609.344, "m"],
    [q("~", 300, "km"), 270_000, 330_000, "m"],
    [q("=", 43, "person"), 43, 43, "1"],
    [q("=", 10_000, "troop"), 9_500, 10_500, "1"],
    [q("=", 10_217, "troop"), 10_216.5, 10_217.5, "1"],
    [q(">", 50_000, "troop"), 47_500, Number.POSITIVE_INFINITY, "1"],
    [q("<=", 300, "km"), 0, 315_000, "m"],
    [q("=", [5, 7], "%"), 4.75, 7.35, "%"],
    [q("=", 1.2e9, "USD"), 1.15e9, 1.25e9, "USD"],
    [q("=", 50, "°F"), 8.61, 11.39, "°C"],
    [q("=", 90, "min"), 5130, 5670, "s"],
    [q("=", 2, "h"), 6840, 7560, "s"],
    [q("=", 10, "day"), 9.5 * 86_400, 10.5 * 86_400, "s"],
    [q("=", 3, "month"), 2.85 * 2_592_000, 3.15 * 2_592_000, "s"],
    [q("=", 40, "m"), 38, 42, "m"],
  ])("%j", (one, min, max, unit) => {
    const interval = toInterval(one);
    expect(interval.min).toBeCloseTo(min, 1);
    expect(interval.max).toBeCloseTo(max, 1);
    expect(interval.unit).toBe(unit);
  });
});

describe("compareQuantities", () => {
  it.each([
    ["agree", q("=", 190, "mi"), q("~", 300, "km")],
    ["agree", q("<=", 300, "km"), q("=", 186, "mi")],
    ["agree", q("<=", 190, "mi"), q("=", 186, "mi")],
    ["agree", q("<=", 190, "mi"), q("<=", 300, "km")],
    ["agree", q(">=", 40, "person"), q("=", 43, "person")],
    ["agree", q(">", 10_000, "troop"), q("=", 11_000, "troop")],
    ["agree", q("=", 10_000, "troop"), q(">", 10_000, "troop")],
    ["agree", q("=", 32, "°F"), q("=", 0, "°C")],
    ["agree", q("=", 100, "km/h"), q("=", 62, "mph")],
    ["agree", q("=", 1.2e9, "USD"), q("=", 1.24e9, "USD")],
    ["agree", q("=", [10, 20], "person"), q("=", 15, "person")],
    ["differ", q("=", 10_000, "troop"), q("=", 11_000, "troop")],
    ["differ", q("=", 43, "person"), q("=", 44, "person")],
    ["differ", q("<=", 300, "km"), q("<=", 200, "km")],
    ["differ", q("=", 300, "km"), q("=", 250, "km")],
    ["differ", q(">=", 50, "person"), q("=", 43, "person")],
    ["differ", q("=", 3, "%"), q("=", 4, "%")],
    ["differ", q("=", 3, "%", { change: "up" }), q("=", 3, "%", { change: "down" })],
    ["apart", q("=", 10, "person"), q("=", 8, "person", { relation: "more" })],
    ["apart", q("=", 10, "USD"), q("=", 9, "EUR")],
    ["apart", q("=", 10, "km"), q("=", 9, "kg")],
    ["apart", q("=", 10, "%"), q("=", 10, "person")],
  ] as const)("%s: %j and %j", (outcome, a, b) => {
    expect(compareQuantities(a, b).outcome).toBe(outcome);
    expect(compareQuantities(b, a).outcome).toBe(outcome);
  });

  it("says why, with the values as printed and as converted", () => {
    const { text } = compareQuantities(q("=", 190, "mi"), q("~", 300, "km"));
    expect(text).toContain("190 miles is 305.8 km");
    expect(text).toContain("300 km is 'about': within 10 %");
  });
});
