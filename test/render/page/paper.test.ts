import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/render/html/index.js";
import { EDITION } from "../fixture.js";
import { CHROMIUM, on } from "./chromium.js";
import { built, STORIES } from "./editions.js";

describe.skipIf(CHROMIUM === null)("on paper, the page", () => {
  it("is an edition: witnesses, entries with their notes, everybody's words, every text, nothing to click", () =>
    on(renderHtml(EDITION, { version: "0" }), async (page) => {
      await page.emulateMedia({ media: "print" });
      const notes = await page.$$eval(".footnotes", (all) => all.map(({ textContent }) => textContent).join(" "));
      expect(await page.isVisible(".footnotes >> nth=0")).toBe(true);
      expect(notes).toContain("4 A 4, B 2, C 2]; You could see the smoke from Tarn Point D 4; om. E.");
      for (const hidden of [".toolbar", "[data-export] >> nth=0", ".copy >> nth=0", ".additions >> nth=0"])
        expect(await page.isVisible(hidden), hidden).toBe(false);
      for (const sigil of "ABCDE") expect(await page.isVisible(`#${sigil} .text`)).toBe(true);
      for (const item of await page.$$(".speaker li")) expect(await item.isVisible()).toBe(true);
      const number = await page.$eval("#e4 summary", (e) => getComputedStyle(e, "::after").content);
      expect(number).toContain("4");
    }));

  it.each(STORIES)("makes a PDF of %s of a few pages, none of them blank", async (name) =>
    on((await built(name)).html, async (page) => {
      const pdf = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(pages).toBeGreaterThan(3);
      expect(pages).toBeLessThan(30);
    }),
  );
});
