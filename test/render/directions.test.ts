import { describe, expect, it } from "vitest";
import { compare, renderHtml } from "../../src/index.js";
import { neededDirections } from "../../src/render/html/directions.js";
import { pageOf } from "../collate/pageOf.js";

describe("neededDirections", () => {
  const page = (words: string): string => `<p dir="auto">${words} <bdi>Sund</bdi></p>`;
  it.each([
    ["The gate held", "<p>The gate held Sund</p>"],
    ["Ворота", "<p>Ворота Sund</p>"],
    ["הנמל", page("הנמל")],
    ["المرفأ", page("المرفأ")],
    ["\u2067gate", page("\u2067gate")],
  ])("%s", (words, kept) => expect(neededDirections(page(words))).toBe(kept));

  it("leaves what a report says of such marks", () => {
    const told = 'The manual of Sund harbour prints dir="auto" and <bdi> on its first page.';
    const html = renderHtml(compare([pageOf(told, 0)]), { version: "1" });
    expect(html).toContain("dir=&quot;auto&quot; and &lt;bdi&gt;");
    expect(html).not.toMatch(/ dir="auto"|<bdi>/);
  });
});
