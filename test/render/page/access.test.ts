import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { ADDRESS, CHROMIUM, on } from "./chromium.js";
import { built, MADE, REAL, STORIES } from "./editions.js";

const htmlOf = async (name: string): Promise<string> => (await built(name)).html;
const ALL = [MADE, ...STORIES];

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What only repeats: of what a story has a hundred times, axe looks at two. */
const REPEATED = ["run", "alone", "report", "speaker", "additions", "derived", "variant", "line"]
  .map((name) => `.${name} ~ .${name} ~ .${name}`)
  .concat(".moments li ~ li ~ li", ".text p ~ p ~ p ~ p")
  .join();

/** In one page: axe's other way opens a second one for each run. What passes isn't listed, which takes a third of the time. */
async function violations(page: Page, rules: readonly string[] = []): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const found = await (rules.length === 0 ? axe : axe.withRules([...rules])).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

/** What another theme of the same page can break. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

const openAll = (page: Page): Promise<void> =>
  page.$$eval("details:not(.menu)", (all) => {
    for (const details of all) details.setAttribute("open", "");
  });

describe.skipIf(CHROMIUM === null)("for everybody, the page", () => {
  it("has no violation that axe finds, with every component it can have: in the light, then in the dark on a phone", async () =>
    on(await htmlOf(MADE), async (page) => {
      await openAll(page);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: "dark" });
      await page.setViewportSize({ width: 360, height: 900 });
      expect(await violations(page)).toEqual([]);
    }));

  it.skipIf(!STORIES.includes(REAL))(
    "has no violation that axe finds in a real story, in the light and in the dark",
    async () =>
      on(await htmlOf(REAL), async (page) => {
        await openAll(page);
        await page.$$eval(REPEATED, (all) => {
          for (const element of all) element.remove();
        });
        expect(await violations(page), "light").toEqual([]);
        await page.emulateMedia({ colorScheme: "dark" });
        expect(await violations(page, OF_COLOUR), "dark").toEqual([]);
      }),
  );

  it.each(ALL)("gives no two things one id, and every link, button and line a name: %s", async (name) =>
    on(await htmlOf(name), async (page) => {
      const ids = await page.$$eval("[id]", (all) => all.map(({ id }) => id));
      expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
      const nameless = await page.$$eval("a[href], button, summary", (all) =>
        all
          .filter((e) => `${e.textContent}${e.getAttribute("aria-label") ?? ""}`.trim() === "")
          .map((e) => e.outerHTML),
      );
      expect(nameless).toEqual([]);
    }),
  );

  it.each(ALL)("lets the keyboard reach every control: %s", async (name) =>
    on(await htmlOf(name), async (page) => {
      await page.evaluate(() => {
        const asked = "a[href], button, summary, input:not([type=radio]), select, [tabindex='0']";
        for (const control of document.querySelectorAll<HTMLElement>(asked)) {
          const closed = control.closest("dialog, details:not([open]) > :not(summary)") !== null;
          if (!closed && control.checkVisibility()) control.dataset.wanted = "";
        }
        document.addEventListener("focusin", (event) => delete (event.target as HTMLElement).dataset.wanted);
      });
      const wanted = () => page.$$eval("[data-wanted]", (all) => all.map((e) => e.outerHTML.slice(0, 120)));
      const most = (await wanted()).length;
      await Promise.all(Array.from({ length: most + 20 }, () => page.keyboard.press("Tab")));
      expect(await wanted()).toEqual([]);
    }),
  );

  it.each(ALL)("works without scripts: %s", async (name) =>
    on(
      await htmlOf(name),
      async (page) => {
        expect(await page.isVisible("[data-search]")).toBe(false);
        const line = page.locator(".line.s-agreed details").first();
        await line.locator("summary").click();
        expect(await line.locator("blockquote").first().isVisible()).toBe(true);
        const alone = page.locator(".line.s-single details").first();
        await alone.locator("summary").click();
        expect(await alone.locator(".place").isVisible()).toBe(true);
        const conflict = page.locator(".variant.s-conflict").first();
        await page.click(".chip.s-agreed");
        expect(await conflict.isVisible()).toBe(false);
        await page.click(".chip.s-conflict");
        expect(await conflict.isVisible()).toBe(true);
        const weight = () => page.$eval(".text .n", (e) => getComputedStyle(e).fontWeight);
        expect(await weight()).toBe("400");
        await page.click("label:has(.show-figures)");
        expect(await weight()).toBe("700");
        await page.goto(`${ADDRESS}#d1`);
        expect(await page.isVisible("#d1 .evidence >> nth=0")).toBe(true);
        await page.setViewportSize({ width: 360, height: 780 });
        for (const sigil of "ABCDE") expect(await page.isVisible(`#${sigil} .text`)).toBe(true);
      },
      { javaScriptEnabled: false },
    ),
  );

  it.each(ALL)("fits 360 px, 2,560 px and text of twice the size: %s", async (name) =>
    on(await htmlOf(name), async (page) => {
      for (const width of [360, 1280, 2560]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await overflow(page), `${width} px`).toBeLessThanOrEqual(0);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      const size = () => page.$eval(".text p", (e) => Number.parseFloat(getComputedStyle(e).fontSize));
      const before = await size();
      const session = await page.context().newCDPSession(page);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 32 } });
      expect(await size()).toBe(before * 2);
      expect(await overflow(page), "twice the size").toBeLessThanOrEqual(0);
      await session.send("Page.setFontSizes", { fontSizes: { standard: 16 } });
    }),
  );

  it("tells who carries an entry in forced colours too, and scrolls at once where motion is reduced", async () =>
    on(await htmlOf(MADE), async (page) => {
      const ground = (tag: string) => page.$eval(`.letters ${tag}`, (e) => getComputedStyle(e).backgroundColor);
      await page.emulateMedia({ forcedColors: "active", reducedMotion: "reduce" });
      expect(await ground("a:not(.x)")).not.toBe(await ground("s"));
      expect(await page.$eval(".report", (e) => getComputedStyle(e).scrollBehavior)).toBe("auto");
      await page.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" });
      expect(await page.$eval(".report", (e) => getComputedStyle(e).scrollBehavior)).toBe("smooth");
      await page.emulateMedia({ reducedMotion: "reduce" });
    }));

  it("sets right-to-left text from the right, amid text from the left", async () =>
    on(await htmlOf(MADE), async (page) => {
      const directions = await page.$$eval("#E .text p, #E h3, #e13 summary", (all) =>
        all.map((e) => ({
          arabic: /\p{Script=Arabic}/u.test(e.textContent.slice(0, 20)),
          dir: getComputedStyle(e).direction,
        })),
      );
      expect(directions.filter(({ arabic }) => arabic).length).toBeGreaterThan(1);
      for (const { arabic, dir } of directions) expect(dir).toBe(arabic ? "rtl" : "ltr");
    }));
});
