import { describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/render/html/index.js";
import { hundredReports } from "../hundred.js";
import { ADDRESS, browser, CHROMIUM, on } from "./chromium.js";
import { costOn, scrollFrames } from "./cost.js";
import { built, STORIES } from "./editions.js";

/** For five reports, their text left out of the count. */
const MAX_BYTES = 400_000;
/** A machine that is slow or busy takes so many times as long as ours: whether the aims are met here and now is for `npm run bench` to say. */
const SLOWER = 4;
/** Processor seconds from nothing to a page that is read, laid out, painted and bound: the first paint comes before that. */
const FIRST_PAINT = 0.2 * SLOWER;
/** Processor seconds for a story of a hundred reports: to open, to select an entry, to scroll by one frame. */
const [OPEN, SELECT, FRAME] = [1.5 * SLOWER, 0.25 * SLOWER, 0.033 * SLOWER];

describe.skipIf(CHROMIUM === null)("the page's budgets", () => {
  it.each(STORIES)("of bytes: %s", async (name) => {
    const { edition, html } = await built(name);
    const text = edition.stories
      .flatMap(({ reports }) => reports)
      .reduce((sum, report) => sum + Buffer.byteLength(report.text), 0);
    expect(Buffer.byteLength(html) - text).toBeLessThan(MAX_BYTES);
  });

  it.each(STORIES)("of time to the first paint: %s", async (name) =>
    on((await built(name)).html, async (page) => {
      const cost = await costOn(page);
      expect(await cost.opening(() => page.reload({ waitUntil: "load" }))).toBeLessThan(FIRST_PAINT);
    }),
  );

  it.each([
    ["", true],
    ["#e4", false],
  ])(
    "of the first frame: what follows the head waits for the next, unless a link leads there (%j)",
    async (hash, waits) => {
      const { html } = await built(STORIES[0] as string);
      const page = await (await browser()).newPage();
      await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
      await page.addInitScript(() => {
        Object.assign(window, { waited: false });
        new MutationObserver(() => {
          if (document.documentElement.classList.contains("first")) Object.assign(window, { waited: true });
        }).observe(document, { subtree: true, attributeFilter: ["class"] });
      });
      await page.goto(`${ADDRESS}${hash}`, { waitUntil: "load" });
      const isShown = () => page.evaluate(() => document.querySelector(".spread")?.checkVisibility());
      expect(await page.evaluate(() => (window as unknown as { waited: boolean }).waited)).toBe(waits);
      expect(await isShown()).toBe(true);
      await page.evaluate(() => document.documentElement.classList.add("first"));
      expect(await isShown()).toBe(false);
      await page.close();
    },
  );

  it("of a hundred reports: to open it, to select an entry, to scroll", async () => {
    const html = renderHtml(hundredReports(), { version: "0" });
    const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
    const cost = await costOn(page);
    expect(await cost.opening(() => page.goto(ADDRESS, { waitUntil: "load" })), "open").toBeLessThan(OPEN);
    expect(
      await cost.of(() => page.evaluate(() => document.querySelector<HTMLElement>("#e4 summary")?.click())),
      "select",
    ).toBeLessThan(SELECT);
    expect(await page.$$(".text .lit")).toHaveLength(100);
    expect((await cost.of(() => scrollFrames(page, FRAMES))) / FRAMES, "frame").toBeLessThan(FRAME);
    await context.close();
  });
});

const FRAMES = 40;
