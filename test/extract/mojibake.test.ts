import { expect, it } from "vitest";
import { withoutMojibake } from "../../src/extract/mojibake.js";
import { reportOf } from "./page.js";

it.each([
  [
    "â€œThe quay is closed,â€\u009d she said â€“ and itâ€™s not a cafÃ©.",
    "“The quay is closed,” she said – and it’s not a café.",
  ],
  ["\u00e2\u0080\u009cNo\u00e2\u0080\u009d for \u00c2\u00a340", "“No” for £40"],
  ["ÃœberfÃ¤hrt â€¦ ðŸ˜€", "Überfährt … 😀"],
  ["itâ€™s â‚¬5", "it’s €5"],
])("mends %s", (broken, text) => {
  expect(withoutMojibake(broken)).toBe(text);
});

it.each(["CAFÉ» — ‘no’ – São Tomé, NÃO, Â»", "£40 “well”", "日本", "â", "Ã", "âge, â l'été"])("leaves %s", (text) => {
  expect(withoutMojibake(text)).toBe(text);
});

it("says so of a report, whose offsets are those of the mended text", () => {
  const text = `â€œThe quay is closed,â€ the harbour master said on Monday. ${"The boats lie in the bay. ".repeat(8)}`;
  for (const report of [reportOf(text, "text"), reportOf(JSON.stringify({ title: "Itâ€™s shut", text }), "record")]) {
    expect(report.text.startsWith("“The quay")).toBe(true);
    expect(report.problems.map(({ rule }) => rule)).toContain("encoding");
  }
  expect(reportOf(JSON.stringify({ title: "Itâ€™s shut", text }), "record").title).toBe("It’s shut");
  expect(reportOf(text.slice(40), "text").problems.map(({ rule }) => rule)).not.toContain("encoding");
});
