import { expect, test } from "vitest";
import { SAME_NAME, sameName } from "../../src/lang/en/sameName.js";
import type { Label } from "../../src/model/index.js";

const joined = (label: Label, a: string, b: string): boolean =>
  sameName({ name: a, label }, { name: b, label }) >= SAME_NAME &&
  sameName({ name: b, label }, { name: a, label }) >= SAME_NAME;

test.each<[Label, string, string]>([
  ["person", "Volodymyr Zelensky", "Zelenskyy"],
  ["person", "Sen. José Ruiz", "Jose Ruiz"],
  ["person", "William Birch", "Bill Birch"],
  ["person", "J. Birch", "James Birch"],
  ["person", "Juan Aldo Ruiz", "Juan Aldo Ruiz Rivera"],
  ["person", "Muammar Gaddafi", "Qadhafi"],
  ["organisation", "Harlow Motors Inc.", "Harlow Motors"],
  ["organisation", "Justice Department", "Department of Justice"],
  ["organisation", "United Nations", "U.N."],
  ["organisation", "Lisle Harbour Board", "LHB"],
  ["organisation", "China Eastern", "China Eastern Airlines"],
  ["place", "U.S.", "United States"],
  ["place", "America", "the United States of America"],
  ["place", "Kiev", "Kyiv"],
  ["place", "New York", "New York City"],
  ["place", "S. Korea", "South Korea"],
])("%s: %s is %s", (label, a, b) => {
  expect(joined(label, a, b)).toBe(true);
});

test.each<[Label, string, string]>([
  ["person", "Ann Birch", "Tom Birch"],
  ["person", "Ann Birch", "Ann Lisle"],
  ["person", "Sandy Lisle", "Sandy Lisle Elementary"],
  ["organisation", "Bank of Lisle", "Bank of Harlow"],
  ["place", "North Korea", "South Korea"],
  ["place", "Russia", "Moscow"],
  ["place", "Lake County", "Lake County Jail"],
  ["place", "Niger", "Nigeria"],
  ["organisation", "New York Times", "New York Post"],
  ["organisation", "US Pacific", "US Pacific Command"],
])("%s: %s is not %s", (label, a, b) => {
  expect(joined(label, a, b)).toBe(false);
});

test("a person is no place", () => {
  expect(sameName({ name: "Washington", label: "place" }, { name: "Washington", label: "person" })).toBe(0);
});
