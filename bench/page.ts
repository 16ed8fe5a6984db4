import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Edition } from "../src/model/index.js";
import { hundredReports } from "../test/render/hundred.js";
import { CHROMIUM } from "../test/render/page/chromium.js";
import { costOn, scrollFrames } from "../test/render/page/cost.js";
import { library, rendering } from "./built.js";
import { story } from "./texts.js";

/** Openings of each page, each in a fresh context, which has nothing cached. */
const OPENINGS = 9;
/** Openings before them: a browser just started paints later. */
const WARM = 3;
const FRAMES = 60;
const PAINT = "first-contentful-paint";

/**
 * What the page costs in a browser that opens it from disk, as readers do: its bytes, its first paint by the clock
 * (median and worst), and in processor time of the main thread what opening, selecting and scrolling take (median).
 */
export async function browsed(): Promise<string> {
  if (CHROMIUM === null) return "The page wasn't measured: no Chromium found (set CHROMIUM).";
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  const folder = mkdtempSync(join(tmpdir(), "variorum-bench-"));
  const line = (name: string, edition: Edition) => measured(browser, join(folder, "edition.html"), name, edition);
  const lines = [
    await line("five reports", library.compare(story().pages)),
    await line("100 reports, 2,406 entries", hundredReports()),
  ];
  await browser.close();
  rmSync(folder, { recursive: true });
  return [
    "| page | kB | without the texts, kB | first paint, ms | worst of nine, ms | open, ms | select, ms | scroll, ms a frame |",
    "|---|--:|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n");
}

async function measured(browser: Browser, file: string, name: string, edition: Edition): Promise<string> {
  const html = rendering.renderHtml(edition, { version: "0" });
  writeFileSync(file, html);
  const runs: (readonly number[])[] = [];
  for (let i = 0; i < WARM + OPENINGS; i++) runs.push(await opened(browser, pathToFileURL(file).href));
  const columns = [0, 1, 2, 3].map((n) => runs.slice(WARM).map((run) => run[n] as number));
  const [paint, ...others] = columns as [number[], ...number[][]];
  const text = edition.stories.flatMap(({ reports }) => reports).reduce((sum, one) => sum + bytes(one.text), 0);
  const figures = [median(paint), Math.max(...paint), ...others.map(median)];
  const sizes = [bytes(html), bytes(html) - text].map((size) => size / 1000);
  return `| ${[name, ...[...sizes, ...figures].map((value) => value.toFixed(0))].join(" | ")} |`;
}

const bytes = (text: string): number => Buffer.byteLength(text);
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] as number;

async function opened(browser: Browser, address: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true }); // to wait in the page
  const page = await context.newPage();
  const cost = await costOn(page);
  const open = await cost.opening(() => page.goto(address, { waitUntil: "load" }));
  const paint = await firstPaint(page);
  const select = await cost.of(() => page.click(".line summary >> nth=3"));
  const frame = (await cost.of(() => scrollFrames(page, FRAMES))) / FRAMES;
  await context.close();
  return [paint, open * 1000, select * 1000, frame * 1000];
}

/** Milliseconds from the navigation to the first text on the screen. */
async function firstPaint(page: Page): Promise<number> {
  await page.waitForFunction(`performance.getEntriesByName("${PAINT}").length > 0`);
  return Number(await page.evaluate(`performance.getEntriesByName("${PAINT}")[0].startTime`));
}
