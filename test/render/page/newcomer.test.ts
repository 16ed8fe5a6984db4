import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { CHROMIUM, on } from "./chromium.js";
import { built, MADE, STORIES } from "./editions.js";
import { inSight, settled } from "./look.js";

/** Clicks at most twice, and looks at what is then in sight. */
async function after(page: Page, ...clicks: readonly string[]): Promise<void> {
  expect(clicks.length).toBeLessThanOrEqual(2);
  for (const click of clicks) await page.click(click);
  await settled(page);
}

/** No accident and no decision: a storm, in miles and kilometres. */
const STORM = "storm-idra";

describe.skipIf(CHROMIUM === null).each([MADE, ...STORIES, STORM])(
  "who sees the page of %s for the first time learns in two clicks",
  (name) => {
    const newcomer = async (act: (page: Page) => Promise<void>): Promise<void> => on((await built(name)).html, act);

    it("what they disagree on", () =>
      newcomer(async (page) => {
        await after(page, "nav >> text=Where they differ");
        if ((await page.$(".variant.s-conflict")) === null)
          return expect(await inSight(page, ".conflicts .none")).toBe(true); // they don't
        for (const part of [".over", "h3", ".side mark", ".who", ".why"])
          expect(await inSight(page, `.variant.s-conflict ${part}`), part).toBe(true);
        expect(await page.$$(".variant.s-conflict >> nth=0 >> .side")).not.toHaveLength(1);
      }));

    it("where this number comes from", () =>
      newcomer(async (page) => {
        const line = page.locator(".line summary", { hasText: /\d/ }).first();
        const number = /\d[\d,.]*\d|\d/.exec((await line.textContent()) ?? "")?.[0] as string;
        await line.click();
        const opened = page.locator(".line details[open]");
        expect(await opened.locator("blockquote", { hasText: number }).first().isVisible()).toBe(true);
        expect(await opened.locator(".place").first().textContent()).toMatch(/^[A-Z], sentence \d/);
        await opened.locator("blockquote", { hasText: number }).first().locator(".place").click();
        await settled(page);
        const target = `#${new URL(page.url()).hash.slice(1)}`;
        expect(await inSight(page, target)).toBe(true);
        expect(await page.$eval(target, (e) => e.closest("p")?.textContent)).toContain(number);
      }));

    it("which report adds something new", () =>
      newcomer(async (page) => {
        const most = await page.$$eval(".sigla small a", (all) => {
          const counts = all.map((link) => Number.parseInt(link.textContent, 10));
          return counts.indexOf(Math.max(...counts));
        });
        expect(await inSight(page, ".sigla")).toBe(true);
        await after(page, `.sigla small a >> nth=${most}`);
        expect(await inSight(page, ".additions[open] h4")).toBe(true);
        expect(await page.textContent(".additions[open] h4 >> nth=0")).toBe("Only here");
      }));

    it("who the unnamed official is quoted by", () =>
      newcomer(async (page) => {
        if ((await page.$("#unnamed")) === null) return expect(await page.$(".speakers")).not.toBeNull(); // all are named
        await after(page, "nav >> text=Who said what", ".speakers .jump a");
        expect(await inSight(page, "#unnamed")).toBe(true);
        expect(await inSight(page, "#unnamed ~ .speaker summary")).toBe(true);
        expect(await page.textContent("#unnamed ~ .speaker summary >> nth=0")).toMatch(/quoted by [A-Z]/);
      }));

    it("what changed over time", () =>
      newcomer(async (page) => {
        const changes = (await page.$("#changes")) !== null;
        await after(page, changes ? "nav >> text=What changed" : "nav >> text=When");
        for (const part of changes ? ["#changes .side", "#changes .why"] : [".clock svg", ".moments time"])
          expect(await inSight(page, part), part).toBe(true);
      }));
  },
);
