import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compare } from "../../../src/pipeline.js";
import { renderHtml } from "../../../src/render/index.js";
import { FOLDERS, pagesOf } from "../stories.js";
import { findChromium, launch, open } from "./chromium.js";

const chromium = findChromium();
const STORIES = FOLDERS.filter((folder) => /ferry-fire$|atacms-authorization$/.test(folder));

/** For five reports, their text left out of the count. */
const MAX_BYTES = 400_000;

describe.skipIf(chromium === null)("the page of a whole story", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(chromium as string);
  });
  afterAll(() => browser.close());

  it.each(STORIES.map((folder) => [folder.split("/").at(-1), folder]))(
    "answers a newcomer in two clicks: %s",
    async (_name, folder) => {
      const edition = compare(await pagesOf(folder as string));
      const html = renderHtml(edition, { version: "0" });
      const text = edition.stories
        .flatMap(({ reports }) => reports)
        .reduce((sum, report) => sum + report.text.length, 0);
      expect(Buffer.byteLength(html) - text).toBeLessThan(MAX_BYTES);

      const { page, asked, errors } = await open(browser, html);
      const inSight = async (selector: string): Promise<boolean> => {
        await page.waitForTimeout(500);
        return page.$eval(
          selector,
          (e) => e.getBoundingClientRect().top < innerHeight && e.getBoundingClientRect().bottom > 0,
        );
      };
      await page.click('.toolbar a[href="#conflicts"]');
      expect(await inSight(".variant.s-conflict")).toBe(true);
      await page.click(".variant .who a >> nth=0");
      await page.waitForTimeout(600);
      expect(await inSight(".text .lit")).toBe(true);
      await page.click('.toolbar a[href="#lineage"]');
      await page.click(".additions summary >> nth=0");
      expect(await page.isVisible(".additions[open] h4, .additions details[open] h4")).toBe(true); // below the line just clicked
      await page.click('.toolbar a[href="#speakers"]');
      expect(await inSight(".speaker")).toBe(true);
      await page.click('.toolbar a[href="#timeline"]');
      expect(await inSight(".clock svg")).toBe(true);
      expect(errors).toEqual([]);
      expect(asked).toEqual([]);
      await page.context().close();
    },
  );
});
