import { expect, test } from "vitest";
import type { LedgerEntry, Reading } from "../../src/model/index.js";
import { vouching } from "../../src/render/view/vouching.js";

const reading = (value: string, reports: string, ...origins: string[]): Reading => ({
  value,
  claims: [],
  reports: [...reports],
  origins,
});

const entry = (standing: LedgerEntry["standing"], ...readings: Reading[]): LedgerEntry => ({
  id: "e1",
  topic: "",
  kind: "quantity",
  standing,
  readings,
  conflicts: [{ kind: "value", grade: "soft", readings: [0, 1], why: { rule: "value", text: "", evidence: [] } }],
  missingFrom: [],
  holders: [],
  why: { rule: standing, text: "", evidence: [] },
});

const values = (one: LedgerEntry): readonly string[] => vouching(one).map(({ value }) => value);

test("who differs in a figure stands below, not beside the line", () => {
  expect(values(entry("agreed", reading("3 years", "AC", "o1", "o2"), reading("2 years", "B", "o3")))).toEqual([
    "3 years",
  ]);
  expect(values(entry("repeated", reading("3 years", "AC", "o1"), reading("2 years", "B", "o1")))).toEqual(["3 years"]);
});

test("unless nothing else makes the entry stand as it does", () => {
  const troops = [reading("about 10,000", "DE", "o1"), reading("11,000", "C", "o2")];
  expect(values(entry("agreed", ...troops))).toEqual(["about 10,000", "11,000"]);
  expect(values(entry("conflict", ...troops))).toEqual(["about 10,000"]);
});
