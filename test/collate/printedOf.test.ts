import { expect, test } from "vitest";
import type { Fact } from "../../src/collate/fact.js";
import { printedOf } from "../../src/collate/printedOf.js";
import { annotate, extract } from "../../src/index.js";

test.each<[string, string]>([
  ["The dam held over 9,000 barrels on Friday.", "over 9,000 barrels"],
  ["The dam held no fewer than 400 barrels on Friday.", "no fewer than 400 barrels"],
  ["The dam held (nearly 400 barrels) on Friday.", "nearly 400 barrels"],
  ["The dam held 400 barrels on Friday.", "400 barrels"],
  ["Moved over, 400 barrels stood on the dam.", "400 barrels"],
])("%s", (text, printed) => {
  const [report] = extract({ input: "a.txt", format: "text", body: text, given: {}, retrieved: null }).reports;
  const witness = annotate(report!);
  expect(witness.quantities.map((quantity) => printedOf({ witness } as unknown as Fact, quantity))).toEqual([printed]);
});
