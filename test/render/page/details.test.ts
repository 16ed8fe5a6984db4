import { createHash } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/render/html/index.js";
import { EDITION, TWO_STORIES } from "../fixture.js";
import { CHROMIUM, on } from "./chromium.js";
import { entryIds, inSight, litReports, settled } from "./look.js";

const HTML = renderHtml(EDITION, {
  version: "0.0.0",
  errorRates: [{ what: "conflicts shown that are none", rate: "4 of 100" }],
});

/** What exactly is shown, on an edition made for it that holds every standing and every kind of conflict drawn. */
describe.skipIf(CHROMIUM === null)("on the page, exactly", () => {
  it("filters add up, and clear", () =>
    on(HTML, async (page) => {
      await page.click(".chip.s-conflict");
      await page.click(".chip.s-superseded");
      expect(await entryIds(page)).toEqual(["e1", "e2", "e3"]);
      await page.click(".filters summary");
      await page.check(".f-quantity");
      expect(await entryIds(page)).toEqual(["e2", "e3"]);
      await page.click("[data-clear]");
      await page.selectOption('[data-filter="speaker"]', { label: "Ilse Varga" });
      expect(await entryIds(page)).toEqual(["e4"]);
      await page.keyboard.press("/");
      await page.keyboard.type("tarn point");
      expect(await page.textContent("[data-found]")).toBe("1 entries, 4 places");
    }));

  it("marks what differs, draws the figures and the disputed times", () =>
    on(HTML, async (page) => {
      expect(await page.$$eval("#e1 .side mark", (marks) => marks.map((mark) => mark.textContent))).toEqual([
        "have not ruled out",
        "have ruled out",
      ]);
      expect(await page.textContent("#e1 .over")).toContain("Conflict over whether it is so");
      expect(await page.textContent("#e3 .scale")).toContain("At least four people");
      expect(await page.$$(".moment.disputed")).toHaveLength(2);
      expect(await page.textContent("#unnamed")).toContain("2 reports rest on them");
      expect(await page.textContent("#about")).toContain("4 of 100");
      expect(await page.textContent("#about")).toContain("The file is binary.");
    }));

  it("opens the evidence of an edge, the common words marked, and what a report adds", () =>
    on(HTML, async (page) => {
      await page.focus(".tree a.edge >> nth=2");
      await page.keyboard.press("Enter");
      expect(await page.isVisible("#d3 .evidence >> nth=0")).toBe(true);
      expect(await page.$$eval("#d3 mark", (marks) => marks.map((mark) => mark.textContent))).toContain(
        "Six people were",
      );
      await page.click('.tree a.node[href="#adds-D"]');
      expect(await page.textContent("#adds-D")).toContain("built in 1961");
    }));

  it("copies words, outlet, headline, day and address", () =>
    on(
      HTML,
      async (page) => {
        await page.click("#e5 summary");
        await page.click("#e5 .copy >> nth=0");
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          "“The store held 12,000 tonnes of barley” (Harbour Online, “Six hurt in harbour fire”, 11 March 2031, 11:30 UTC, https://example.org/c/brennick-fire)",
        );
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("lights a claim that stands in another, and has a place for one whose words are all another's", () =>
    on(HTML, async (page) => {
      const inner = await page.$eval("[data-o]", (e) => (e as HTMLElement).dataset.o as string);
      await page.evaluate((id) => {
        location.hash = id;
      }, inner.split(" ")[0] as string);
      await settled(page);
      expect(await page.$$eval("[data-o].lit", (all) => all.length)).toBeGreaterThan(0);
      for (const { id } of claimsOf(EDITION)) expect(await page.$(`[id="${id}"]`), id).not.toBeNull();
    }));

  it("brings the fact into view in columns that scroll", () =>
    on(
      renderHtml({ ...EDITION, stories: EDITION.stories.map(lengthen) }, { version: "0" }),
      async (page) => {
        await page.click("#e4 summary");
        await settled(page);
        expect(await litReports(page)).toEqual(["A", "B", "C", "D"]);
        for (const sigil of "AB") expect(await inSight(page, `#${sigil} .lit`)).toBe(true);
        await page.click('.switcher [data-sigil="D"]');
        await settled(page);
        expect(await inSight(page, "#D .lit")).toBe(true);
      },
      { viewport: { width: 1900, height: 700 } },
    ));

  it("lists several stories and keeps their links apart", () =>
    on(renderHtml(TWO_STORIES, { version: "0" }), async (page: Page) => {
      expect(await page.$$(".contents li")).toHaveLength(2);
      await page.click(".contents a >> nth=1");
      expect(page.url()).toMatch(/#s2-story$/);
      await page.click("#s2-e4 summary");
      expect(await page.$$eval(".lit", (lit) => [...new Set(lit.map((one) => one.closest(".story")?.id))])).toEqual([
        "s2-story",
      ]);
      const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    }));
});

const claimsOf = ({ stories }: typeof EDITION) =>
  stories.flatMap(({ entries }) => entries.flatMap(({ readings }) => readings.flatMap(({ claims }) => claims)));

/** The same story with long reports, so that columns have to scroll. */
function lengthen(ledger: (typeof EDITION.stories)[number]): typeof ledger {
  const filler = "\n\nNothing more is known of it.".repeat(200);
  return { ...ledger, reports: ledger.reports.map((report) => ({ ...report, text: `${report.text}${filler}` })) };
}

describe("the page's policy", () => {
  it("lets run only the scripts and the style it carries", () => {
    const hashes = (tag: string): string =>
      [...HTML.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, "g"))]
        .map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
        .join(" ");
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(HTML)?.[1]?.replaceAll("&#39;", "'") ?? "";
    expect(policy).toBe(
      `default-src 'none'; script-src ${hashes("script")}; style-src ${hashes("style")}; base-uri 'none'; form-action 'none'`,
    );
  });
});
