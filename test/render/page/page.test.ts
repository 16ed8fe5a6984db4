import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/render/html/index.js";
import { renderCsv, renderJson, renderMarkdown } from "../../../src/render/index.js";
import { EDITION, TWO_STORIES } from "../fixture.js";
import { findChromium, launch, open } from "./chromium.js";

const HTML = renderHtml(EDITION, {
  version: "0.0.0",
  errorRates: [{ what: "conflicts shown that are none", rate: "4 of 100" }],
});
const chromium = findChromium();

describe.skipIf(chromium === null)("the page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(chromium as string);
  });
  afterAll(() => browser.close());

  const withPage = async (
    act: (page: Page) => Promise<void>,
    options: Parameters<typeof open>[2] = {},
  ): Promise<void> => {
    const { page, asked, errors } = await open(browser, HTML, options);
    await act(page);
    expect(errors).toEqual([]);
    expect(asked).toEqual([]);
    await page.context().close();
  };
  const ids = (page: Page): Promise<string[]> =>
    page.$$eval(".entry[id]", (entries) =>
      entries.filter((e) => getComputedStyle(e).display !== "none").map((e) => e.id),
    );

  it("asks nothing of any network and shows the headline", () =>
    withPage(async (page) => {
      expect(await page.textContent("h1")).toBe("Fire tears through grain store at Brennick harbour");
      expect(await page.textContent(".kicker")).toContain("5 reports");
    }));

  it("filters by standing, kind, report and speaker", () =>
    withPage(async (page) => {
      await page.click(".chip.s-conflict");
      expect(await ids(page)).toEqual(["e1", "e2"]);
      await page.click(".chip.s-superseded");
      expect(await ids(page)).toEqual(["e1", "e2", "e3"]);
      await page.click(".chip.s-conflict");
      await page.click(".chip.s-superseded");
      await page.click(".filters summary");
      await page.check(".f-forecast");
      expect(await ids(page)).toEqual(["e11", "e12"]);
      await page.click("[data-clear]");
      await page.selectOption('[data-filter="report"]', "E");
      expect(await ids(page)).toEqual(["e1", "e3", "e13"]);
      await page.selectOption('[data-filter="report"]', "");
      await page.selectOption('[data-filter="speaker"]', { label: "Ilse Varga" });
      expect(await ids(page)).toEqual(["e4"]);
      await page.click("[data-clear]");
      expect(await ids(page)).toHaveLength(13);
    }));

  it("searches entries and texts", () =>
    withPage(async (page) => {
      await page.keyboard.press("/");
      await page.keyboard.type("tarn point");
      expect(await ids(page)).toEqual(["e4"]);
      expect(await page.textContent("[data-found]")).toBe("1 entries, 4 places");
      await page.keyboard.press("Escape");
      expect(await ids(page)).toHaveLength(13);
      await page.fill("[data-search]", "no such words");
      expect(await page.isVisible("[data-empty]")).toBe(true);
    }));

  it("lights up the same fact in every report, from the entry and from the text", () =>
    withPage(async (page) => {
      await page.click("#e4 summary");
      expect(await page.$$eval(".lit", (lit) => lit.map((piece) => piece.closest(".report")?.id))).toEqual([
        "A",
        "B",
        "C",
        "D",
      ]);
      expect(page.url()).toMatch(/#e4$/);
      expect(await page.isVisible("#E .absent")).toBe(true);
      await page.click("#A0");
      expect(page.url()).toMatch(/#e2$/);
      expect(await page.$$eval(".entry.at", (at) => at.map((entry) => entry.id).filter(Boolean))).toEqual(["e2"]);
      await page.keyboard.press("Escape");
      expect(await page.$$(".lit, .at")).toHaveLength(0);
    }));

  it("brings the fact into view in columns that scroll", async () => {
    const long = { ...EDITION, stories: EDITION.stories.map(lengthen) };
    const { page, errors } = await open(browser, renderHtml(long, { version: "0" }), {
      viewport: { width: 1900, height: 700 },
    });
    await page.click(".letters a[href='#A0'] >> nth=0");
    await page.waitForTimeout(700);
    const tops = await page.$$eval(".lit", (lit) => lit.map((piece) => piece.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(1);
    for (const top of tops) expect(top).toSatisfy((y: number) => y > 0 && y < 700);
    expect(errors).toEqual([]);
  });

  it("goes back and forth over permalinks", () =>
    withPage(async (page) => {
      for (const [link, lit] of [
        ["#e5", "C,D"],
        ["#D2", "A,B,C,D"],
        ["#B", ""],
      ] as const) {
        await page.goto(`http://localhost/edition.html${link}`);
        await page.reload();
        expect(await page.$$eval(".lit", (all) => [...new Set(all.map((e) => e.closest(".report")?.id))].join())).toBe(
          lit,
        );
      }
      expect(await page.getAttribute('.switcher [data-sigil="B"]', "aria-current")).toBe("true");
      await page.click('.switcher [data-sigil="C"]');
      await page.goBack();
      expect(page.url()).toMatch(/#B$/);
    }));

  it("steps with j and k, helps with ?, opens with Enter", () =>
    withPage(async (page) => {
      await page.keyboard.press("j");
      await page.keyboard.press("j");
      expect(await page.getAttribute(".entry.at[id]", "id")).toBe("e2");
      await page.keyboard.press("k");
      expect(await page.getAttribute(".entry.at[id]", "id")).toBe("e1");
      await page.keyboard.press("Enter");
      expect(await page.isVisible("#e1 blockquote")).toBe(true);
      await page.keyboard.press("?");
      expect(await page.isVisible("#keys")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.isVisible("#keys")).toBe(false);
    }));

  it("copies a quotation with its citation", () =>
    withPage(
      async (page) => {
        await page.click("#e5 summary");
        await page.click("#e5 .copy >> nth=0");
        expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
          "“The store held 12,000 tonnes of barley” (Harbour Online, “Six hurt in harbour fire”, 11 March 2031, 11:30 UTC, https://example.org/c/brennick-fire)",
        );
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it.each([
    ["json", renderJson(EDITION, { pretty: true })],
    ["md", renderMarkdown(EDITION)],
    ["csv", renderCsv(EDITION)],
  ])("exports %s, the same bytes as the command", (kind, expected) =>
    withPage(async (page) => {
      await page.click(".masthead summary");
      const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-export="${kind}"]`)]);
      expect(download.suggestedFilename()).toBe(`variorum.${kind}`);
      expect(readFileSync(await download.path(), "utf8")).toBe(expected);
    }),
  );

  it("shows and hides quotations, figures and dates", () =>
    withPage(async (page) => {
      const weight = () => page.$eval(".text .n", (figure) => getComputedStyle(figure).fontWeight);
      expect(await weight()).toBe("400");
      await page.check(".show-figures");
      expect(await weight()).toBe("700");
      await page.check(".show-quotations");
      expect(await page.$eval(".text .q", (words) => getComputedStyle(words).backgroundColor)).not.toBe(
        "rgba(0, 0, 0, 0)",
      );
      await page.check(".show-dates");
      expect(await page.$eval(".text .d", (date) => getComputedStyle(date).fontStyle)).toBe("italic");
    }));

  it("shows one, two or all reports; one at a time on a phone", () =>
    withPage(async (page) => {
      const seen = () =>
        page.$$eval(".report", (all) => all.filter((e) => getComputedStyle(e).display !== "none").length);
      await page.click('label:has([value="one"])');
      expect(await seen()).toBe(1);
      await page.click('label:has([value="all"])');
      expect(await seen()).toBe(5);
      await page.setViewportSize({ width: 360, height: 780 });
      expect(await seen()).toBe(1);
      await page.click('.switcher [data-sigil="D"]');
      expect(await page.isVisible("#D")).toBe(true);
      expect(await page.isVisible("#A")).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    }));

  it("opens the evidence of an edge and what a report adds", () =>
    withPage(async (page) => {
      await page.focus(".tree a.edge >> nth=2");
      await page.keyboard.press("Enter");
      expect(await page.isVisible("#d3 .evidence")).toBe(true);
      expect(await page.$$eval("#d3 mark", (marks) => marks.map((mark) => mark.textContent))).toContain(
        "Six people were",
      );
      await page.click('.tree a.node[href="#adds-D"]');
      expect(await page.textContent("#adds-D")).toContain("built in 1961");
      expect(await page.isVisible("#adds-D")).toBe(true);
    }));

  it("marks what differs, draws the figures and the disputed times", () =>
    withPage(async (page) => {
      expect(await page.$$eval("#e1 .side mark", (marks) => marks.map((mark) => mark.textContent))).toEqual([
        "have not ruled out",
        "have ruled out",
      ]);
      expect(await page.textContent("#e3 .scale")).toContain("At least four people");
      expect(await page.$$(".moment.disputed")).toHaveLength(2);
      expect(await page.textContent("#unnamed")).toContain("2 reports rest on them");
    }));

  it.each(["light", "dark"] as const)(
    "has no accessibility violation in the %s theme",
    (colorScheme) =>
      withPage(
        async (page) => {
          await page.evaluate(() => {
            for (const details of document.querySelectorAll("details:not(.menu)")) details.setAttribute("open", "");
          });
          for (const width of [colorScheme === "light" ? 360 : 1280]) {
            await page.setViewportSize({ width, height: 900 });
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
          }
        },
        { colorScheme },
      ),
    60_000,
  );

  it("switches the theme", () =>
    withPage(async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.click("[data-theme-switch]");
      await page.click("[data-theme-switch]");
      expect(await paper()).not.toBe(light);
      await page.reload();
      expect(await paper()).not.toBe(light);
    }));

  it("lets the keyboard reach every control", () =>
    withPage(async (page) => {
      const wanted = await page.$$eval(
        "a[href], button, summary, input:not([type=radio]), select, [tabindex='0']",
        (all) =>
          all.filter(
            (e) =>
              (e as HTMLElement).checkVisibility({ contentVisibilityAuto: false }) &&
              !e.closest("dialog, details:not([open]) > :not(summary)"),
          ).length,
      );
      await page.evaluate(() => {
        const reached = new Set<EventTarget | null>();
        document.addEventListener("focusin", (event) => {
          reached.add(event.target);
          document.body.dataset.reached = String(reached.size);
        });
      });
      for (let i = 0; i < wanted + 20; i++) await page.keyboard.press("Tab");
      expect(Number(await page.getAttribute("body", "data-reached"))).toBeGreaterThanOrEqual(wanted);
    }));

  it("works without scripts", () =>
    withPage(
      async (page) => {
        expect(await page.isVisible("[data-search]")).toBe(false);
        await page.click("#e4 summary");
        expect(await page.isVisible("#e4 blockquote >> nth=0")).toBe(true);
        await page.click(".chip.s-agreed");
        expect(await page.isVisible("#e1")).toBe(false);
        await page.click(".chip.s-agreed");
        await page.goto("http://localhost/edition.html#d3");
        expect(await page.isVisible("#d3 .evidence")).toBe(true);
        expect(await page.isVisible("#D .text")).toBe(true);
        await page.setViewportSize({ width: 360, height: 780 });
        for (const sigil of "ABCDE") expect(await page.isVisible(`#${sigil}`)).toBe(true);
      },
      { javaScriptEnabled: false },
    ));

  it("prints the apparatus and every text", () =>
    withPage(async (page) => {
      await page.emulateMedia({ media: "print" });
      expect(await page.isVisible(".footnotes >> nth=0")).toBe(true);
      expect(await page.textContent(".ledger")).toContain("om. E");
      expect(await page.isVisible(".toolbar")).toBe(false);
      for (const sigil of "ABCDE") expect(await page.isVisible(`#${sigil} .text`)).toBe(true);
    }));

  it("lists several stories and keeps their links apart", async () => {
    const { page, errors } = await open(browser, renderHtml(TWO_STORIES, { version: "0" }));
    expect(await page.$$(".contents li")).toHaveLength(2);
    await page.click(".contents a >> nth=1");
    expect(page.url()).toMatch(/#s2-story$/);
    await page.click("#s2-e4 summary");
    expect(await page.$$eval(".lit", (lit) => [...new Set(lit.map((piece) => piece.closest(".story")?.id))])).toEqual([
      "s2-story",
    ]);
    const duplicates = await page.$$eval("[id]", (all) =>
      all.map(({ id }) => id).filter((id, i, list) => list.indexOf(id) !== i),
    );
    expect(duplicates).toEqual([]);
    expect(errors).toEqual([]);
  });
});

/** The same story with long reports, so that columns have to scroll. */
function lengthen(ledger: (typeof EDITION.stories)[number]): typeof ledger {
  const filler = "\n\nNothing more is known of it.".repeat(200);
  return { ...ledger, reports: ledger.reports.map((report) => ({ ...report, text: `${report.text}${filler}` })) };
}

describe("the page's policy", () => {
  it("lets run only the script and style it carries", () => {
    const hash = (tag: string): string => {
      const text = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(HTML)?.[1] ?? "";
      return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    };
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(HTML)?.[1]?.replaceAll("&#39;", "'") ?? "";
    expect(policy).toBe(
      `default-src 'none'; script-src ${hash("script")}; style-src ${hash("style")}; base-uri 'none'; form-action 'none'`,
    );
  });
});
