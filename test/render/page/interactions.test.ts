import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { beforeAll, describe, expect, it } from "vitest";
import type { Ledger } from "../../../src/model/index.js";
import { renderCsv, renderJson, renderMarkdown } from "../../../src/render/index.js";
import { ADDRESS, CHROMIUM, on } from "./chromium.js";
import { type Built, built, STORIES } from "./editions.js";
import { entryIds, inSight, litReports, settled } from "./look.js";

/** Every interaction of the page, tried in a browser on an invented story and on a real one. */
describe.skipIf(CHROMIUM === null).each(STORIES)("on the page of %s, a reader", (name) => {
  let story: Built;
  let ledger: Ledger;
  beforeAll(async () => {
    story = await built(name);
    [ledger] = story.edition.stories as [Ledger];
  });
  const reader = (act: (page: Page) => Promise<void>, options: Parameters<typeof on>[2] = {}): Promise<void> =>
    on(story.html, act, options);
  const idsOf = (wanted: (entry: Ledger["entries"][number]) => boolean): readonly string[] =>
    ledger.entries.filter(wanted).map(({ id }) => id);
  const carriers = (id: string): readonly string[] =>
    [...new Set(ledger.entries.find((one) => one.id === id)?.readings.flatMap(({ reports }) => reports))].sort();
  const entriesWith = (claim: string) =>
    ledger.entries.filter(({ readings }) => readings.some(({ claims }) => claims.some(({ id }) => id === claim)));
  /** An entry of several reports that opens in the ledger, with a claim that is in no other. */
  const shared = (): Ledger["entries"][number] =>
    ledger.entries.find(
      ({ standing, readings }) =>
        (standing === "agreed" || standing === "repeated") &&
        readings[0]?.claims.some(({ id }) => entriesWith(id).length === 1),
    ) as Ledger["entries"][number];
  const differing = (): Ledger["entries"][number] =>
    ledger.entries.find(({ standing }) => standing === "conflict") as Ledger["entries"][number];

  it("sees the head: a headline that leads to its report, the days, reports and origins, who the letters are", () =>
    reader(async (page) => {
      expect(await page.textContent(".kicker")).toContain(`${ledger.reports.length} reports`);
      expect(await page.textContent(".kicker")).toContain(`${ledger.origins.length} origins`);
      expect(await page.$$(".sigla li")).toHaveLength(ledger.reports.length);
      await page.click("h1 a");
      await settled(page);
      expect(await inSight(page, `#${ledger.title.report}`)).toBe(true);
    }));

  it("filters by standing, by kind, by report and by speaker", () =>
    reader(async (page) => {
      for (const standing of ["agreed", "conflict", "single"] as const) {
        await page.click(`.chip.s-${standing}`);
        expect(await entryIds(page)).toEqual(idsOf((entry) => entry.standing === standing).toSorted());
        await page.click(`.chip.s-${standing}`);
      }
      await page.click(".filters summary");
      await page.check(".f-quantity");
      expect(await entryIds(page)).toEqual(idsOf(({ kind }) => kind === "quantity").toSorted());
      await page.click("[data-clear]");
      await page.selectOption('[data-filter="report"]', "B");
      expect(await entryIds(page)).toEqual(idsOf(({ id }) => carriers(id).includes("B")).toSorted());
      await page.click("[data-clear]");
      await page.selectOption('[data-filter="speaker"]', { index: 1 });
      const said = await entryIds(page);
      expect(said.length).toBeGreaterThan(0);
      expect(said.length).toBeLessThan(ledger.entries.length);
      await page.click("[data-clear]");
      expect(await entryIds(page)).toHaveLength(ledger.entries.length);
    }));

  it("searches, and is told how much is found", () =>
    reader(async (page) => {
      await page.keyboard.press("/");
      const word = shared()
        .readings[0]?.claims[0]?.exact.split(" ")
        .find((one) => one.length > 4) as string;
      await page.keyboard.type(word);
      const found = await entryIds(page);
      expect(found.length).toBeGreaterThan(0);
      expect(await page.textContent("[data-found]")).toMatch(new RegExp(`^${found.length} entries, [1-9]`));
      expect(await page.evaluate(() => CSS.highlights.has("found"))).toBe(true);
      await page.fill("[data-search]", "no such words anywhere");
      expect(await page.isVisible("[data-empty]")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await entryIds(page)).toHaveLength(ledger.entries.length);
    }));

  it("sees conflicts first: readings side by side, their differing words, reports, origins and the reason", () =>
    reader(async (page) => {
      const { id, readings } = differing();
      expect(await page.$$eval(`#${id} .side`, (sides) => sides.length)).toBe(readings.length);
      expect(await page.$$eval(`#${id} .side mark`, (marks) => marks.length)).toBeGreaterThan(0);
      expect((await page.textContent(`#${id} .who >> nth=0`))?.replace(/[^A-Z]/g, "")).toBe(
        readings[0]?.reports.join(""),
      );
      expect(await page.textContent(`#${id} .who >> nth=0`)).toMatch(/\d origin/);
      expect((await page.textContent(`#${id} .why`))?.length).toBeGreaterThan(20);
      await page.click(`#${id} details summary`);
      expect(await page.isVisible(`#${id} blockquote mark >> nth=0`)).toBe(true);
      await page.click(`#${id} .who a >> nth=0`);
      await settled(page);
      expect(await litReports(page)).toEqual(carriers(id));
      expect(await inSight(page, ".text .lit")).toBe(true);
    }));

  it("opens a line of the ledger to every reading in its sentence; the texts follow", () =>
    reader(async (page) => {
      const { id, readings } = shared();
      await page.click(`#${id} summary`);
      await settled(page);
      const claims = readings.flatMap((reading) => reading.claims);
      expect(await page.$$eval(`#${id} blockquote`, (all) => all.length)).toBe(claims.length);
      expect(await litReports(page)).toEqual(carriers(id));
      expect(page.url()).toMatch(new RegExp(`#${id}$`));
      expect(await page.$$eval(".report .absent:not([hidden])", (all) => all.length)).toBe(
        ledger.reports.length - carriers(id).length,
      );
    }));

  it("opens a line that one report alone has to its words in their paragraph", () =>
    reader(async (page) => {
      const [id] = idsOf(({ standing, readings }) => standing === "single" && readings[0]?.claims.length === 1);
      await page.click(`#${id} summary`);
      const [claim] = ledger.entries.find((entry) => entry.id === id)?.readings[0]?.claims ?? [];
      expect(await page.textContent(`#${id} blockquote mark`)).toBe(claim?.exact);
      await page.click(`#${id} blockquote .place`);
      await settled(page);
      expect(await inSight(page, `#${claim?.id}`)).toBe(true);
    }));

  it("sees from the letters who carries an entry and who leaves it out", () =>
    reader(async (page) => {
      const { id } = shared();
      const letters = (tag: string) =>
        page.$$eval(`#${id} .letters ${tag}`, (all) => all.map(({ textContent }) => textContent));
      expect(await letters("a")).toEqual(carriers(id));
      expect([...(await letters("a")), ...(await letters("s"))].sort()).toEqual(
        ledger.reports.map(({ sigil }) => sigil),
      );
    }));

  it("clicks a claim in a text and sees the same fact lit in every report", () =>
    reader(async (page) => {
      const { id, readings } = shared();
      const claim = readings[0]?.claims.find((one) => entriesWith(one.id).length === 1);
      await page.click(`#${claim?.id}`);
      await settled(page);
      expect(await litReports(page)).toEqual(carriers(id));
      expect(await inSight(page, `#${id}`)).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.$$(".lit, .at, .has")).toHaveLength(0);
    }));

  it("chooses one, two or all columns, and one report after the other on a phone", () =>
    reader(async (page) => {
      const columns = () =>
        page.$$eval(".report", (all) => all.filter((e) => getComputedStyle(e).display !== "none").length);
      const width = () => page.$eval(".report", (e) => e.getBoundingClientRect().width);
      await page.click('.faces label:has([value="one"])');
      expect(await columns()).toBe(1);
      await page.click('label:has([value="two"])');
      expect(await width()).toBeGreaterThan(240);
      await page.click('label:has([value="all"])');
      expect(await columns()).toBe(ledger.reports.length);
      await page.setViewportSize({ width: 360, height: 780 });
      await page.click('.switcher [data-sigil="C"]');
      expect(await columns()).toBe(1);
      expect(await page.isVisible("#C .text")).toBe(true);
    }));

  it("shows and hides quotations, figures and dates in the texts", () =>
    reader(async (page) => {
      const look = (kind: string) =>
        page.$eval(`.text .${kind}`, (e) => {
          const { backgroundColor, fontWeight, fontStyle } = getComputedStyle(e);
          return `${backgroundColor} ${fontWeight} ${fontStyle}`;
        });
      for (const [what, kind] of [
        ["quotations", "q"],
        ["figures", "n"],
        ["dates", "d"],
      ] as const) {
        if ((await page.$(`.text .${kind}`)) === null) continue;
        const plain = await look(kind);
        await page.click(`label:has(.show-${what})`);
        expect(await look(kind)).not.toBe(plain);
        await page.click(`label:has(.show-${what})`);
        expect(await look(kind)).toBe(plain);
      }
    }));

  it("opens a speaker and follows an utterance to its entry; sees how many reports rest on unnamed sources", () =>
    reader(async (page) => {
      await page.click('.toolbar a[href="#speakers"]');
      expect(await page.textContent(".speaker summary >> nth=0")).toMatch(/statements?, quoted by [A-Z]/);
      if ((await page.$("#unnamed")) !== null)
        expect(await page.textContent("#unnamed")).toMatch(/\d reports? rests? on them/);
      const link = page.locator(".speaker[open] .perma").first();
      const target = await link.getAttribute("href");
      await link.click();
      await settled(page);
      expect(await inSight(page, target as string)).toBe(true);
    }));

  it("sees the timeline drawn: what happened, was said and was published in rows of their own", () =>
    reader(async (page) => {
      const rows = await page.$$eval(".clock-name", (all) => all.map(({ textContent }) => textContent));
      expect(rows).toContain("Happened");
      expect(rows).toContain("Published");
      expect(await page.$$(".moment")).not.toHaveLength(0);
      const link = page.locator(".moments p > a:not(.letter)").first();
      const target = await link.getAttribute("href");
      await link.click();
      await settled(page);
      expect(await inSight(page, target as string)).toBe(true);
    }));

  it("clicks an edge of the lineage for its evidence and a report for what it adds and leaves out", () =>
    reader(async (page) => {
      await page.focus(".tree a.edge >> nth=0");
      await settled(page);
      const edge = await page.$eval(".tree a.edge .reach", (line) => {
        const { left, right, top, bottom } = line.getBoundingClientRect();
        return { x: (left + right) / 2, y: (top + bottom) / 2 };
      });
      await page.mouse.click(edge.x, edge.y);
      await settled(page);
      expect(await inSight(page, "#d1 .evidence")).toBe(true);
      const sides = await page.$$eval("#d1 .evidence blockquote", (all) => all.length);
      expect(sides).toBeGreaterThan(0);
      await page.click('.tree a.node[href="#adds-D"]');
      await settled(page);
      expect(await page.textContent("#adds-D")).toContain("Only here");
      expect(await inSight(page, "#adds-D")).toBe(true);
    }));

  it("reads what went in, how it was decided and what could not be read", () =>
    reader(async (page) => {
      await page.click('.toolbar a[href="#about"]');
      const about = (await page.textContent("#about")) ?? "";
      for (const { id, input } of ledger.reports) {
        expect(about).toContain(input);
        expect(about).toContain(id.slice(0, 16));
      }
      expect(about).toContain("How it decides");
      expect(about).toContain("0.0.0");
    }));

  it("follows permalinks to an entry, a claim and a report, and comes back", () =>
    reader(async (page) => {
      const { id, readings } = shared();
      const claim = readings[0]?.claims[0]?.id as string;
      for (const target of [id, claim, "D"]) {
        await page.goto(`${ADDRESS}#${target}`);
        await page.reload();
        await settled(page);
        expect(await inSight(page, `#${target}`), target).toBe(true);
      }
      await page.click('.switcher [data-sigil="B"]');
      await page.goBack();
      expect(page.url()).toMatch(/#D$/);
    }));

  it("copies a quotation with its citation", () =>
    reader(
      async (page) => {
        const { id, readings } = shared();
        await page.click(`#${id} summary`);
        await page.click(`#${id} .copy >> nth=0`);
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied).toMatch(/^“.+” \(.*20\d\d.*\)$/s);
        expect(copied).toContain(readings[0]?.claims[0]?.exact);
      },
      { permissions: ["clipboard-read", "clipboard-write"] },
    ));

  it("exports JSON, Markdown and CSV, the same bytes as the command", () =>
    reader(async (page) => {
      for (const [kind, expected] of [
        ["json", renderJson(story.edition, { pretty: true })],
        ["md", renderMarkdown(story.edition)],
        ["csv", renderCsv(story.edition)],
      ] as const) {
        await page.click(".masthead summary");
        const [download] = await Promise.all([page.waitForEvent("download"), page.click(`[data-export="${kind}"]`)]);
        expect(readFileSync(await download.path(), "utf8") === expected, kind).toBe(true);
        await page.keyboard.press("Escape");
      }
    }));

  it("steps with j and k, opens with Enter, is helped by ?, lets go with Esc", () =>
    reader(async (page) => {
      const at = () => page.getAttribute(".entry.at[id]", "id");
      await page.keyboard.press("j");
      const first = await at();
      await page.keyboard.press("j");
      expect(await at()).not.toBe(first);
      await page.keyboard.press("k");
      expect(await at()).toBe(first);
      await page.keyboard.press("Enter");
      expect(await page.isVisible(`#${first} blockquote >> nth=0`)).toBe(true);
      await page.keyboard.press("?");
      expect(await page.isVisible("#keys")).toBe(true);
      await page.keyboard.press("Escape");
      expect(await page.isVisible("#keys")).toBe(false);
      await page.keyboard.press("Escape");
      expect(await page.$$(".at")).toHaveLength(0);
    }));

  it("switches between dark and light, and finds it so again", () =>
    reader(async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const light = await paper();
      await page.click("[data-theme-switch]");
      await page.click("[data-theme-switch]");
      const dark = await paper();
      expect(dark).not.toBe(light);
      await page.reload();
      expect(await paper()).toBe(dark);
    }));
});
