import { type Browser, chromium } from "playwright-core";
import type { Edition } from "../src/model/index.js";
import { hundredReports } from "../test/render/hundred.js";
import { CHROMIUM } from "../test/render/page/chromium.js";
import { costOn, scrollFrames } from "../test/render/page/cost.js";
import { library, rendering } from "./built.js";
import { story } from "./texts.js";

const ADDRESS = "http://localhost/edition.html";
const FRAMES = 60;
const PAINT = "first-contentful-paint";

/** What the page costs in a browser: its bytes, its first paint, and what opening, selecting and scrolling take. Needs Chromium. */
export async function browsed(): Promise<string> {
  if (CHROMIUM === null) return "The page wasn't measured: no Chromium found (set CHROMIUM).";
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  const lines = [
    await line(browser, "five reports", library.compare(story().pages)),
    await line(browser, "100 reports, 2,406 entries", hundredReports()),
  ];
  await browser.close();
  return [
    "| page | kB | without the texts, kB | first paint, ms | open, ms | select, ms | scroll, ms a frame |",
    "|---|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n");
}

async function line(browser: Browser, name: string, edition: Edition): Promise<string> {
  const html = rendering.renderHtml(edition, { version: "0" });
  const text = edition.stories.flatMap(({ reports }) => reports).reduce((sum, one) => sum + bytes(one.text), 0);
  const measured = await measure(browser, html);
  const sizes = [bytes(html), bytes(html) - text].map((size) => (size / 1000).toFixed(0));
  return `| ${[name, ...sizes, ...measured.map((ms) => ms.toFixed(0))].join(" | ")} |`;
}

const bytes = (text: string): number => Buffer.byteLength(text);

/** The first paint by the clock, the fastest of five; the others in processor time of the main thread, which no other program slows. */
async function measure(browser: Browser, html: string): Promise<readonly number[]> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, bypassCSP: true }); // to wait in the page
  const page = await context.newPage();
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: html }));
  const cost = await costOn(page);
  const runs: (readonly number[])[] = [];
  for (let i = 0; i < 5; i++) {
    const open = await cost.opening(() => page.goto(ADDRESS, { waitUntil: "load" }));
    await page.waitForFunction(`performance.getEntriesByName("${PAINT}").length > 0`);
    const paint = Number(await page.evaluate(`performance.getEntriesByName("${PAINT}")[0].startTime`));
    const select = await cost.of(() => page.click(".line summary >> nth=3"));
    const frame = (await cost.of(() => scrollFrames(page, FRAMES))) / FRAMES;
    runs.push([paint, open * 1000, select * 1000, frame * 1000]);
  }
  await context.close();
  return [0, 1, 2, 3].map((n) => Math.min(...runs.map((run) => run[n] as number)));
}
