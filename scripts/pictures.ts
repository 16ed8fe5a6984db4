import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { compare, type Page as Given, renderHtml } from "../src/index.js";

/**
 * Takes the pictures of README and docs (`npm run pictures`): an invented story of `examples/`, at three widths. Needs
 * Chromium (`apt-get install chromium`, or its path in CHROMIUM).
 */
const EXAMPLE = new URL("../examples/ferry-fire/", import.meta.url).pathname;
const IMAGES = new URL("../docs/images/", import.meta.url).pathname;

interface Picture {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly theme: "light" | "dark";
  /** Where to go before taking it; nothing for the top of the page. */
  readonly at?: string;
}

/** WebP, as low as lettering stays sharp: a repository keeps every version of a picture. */
const QUALITY = 70;

const PICTURES: readonly Picture[] = [
  { name: "page", width: 1280, height: 860, theme: "light" },
  { name: "wide-dark", width: 1920, height: 1080, theme: "dark", at: "changes" },
  { name: "phone", width: 360, height: 780, theme: "light", at: "conflicts" },
  { name: "lineage", width: 1280, height: 860, theme: "light", at: "lineage" },
];

function given(): readonly Given[] {
  const listed = JSON.parse(readFileSync(`${EXAMPLE}reports.json`, "utf8")) as readonly { readonly file: string }[];
  const files = readdirSync(EXAMPLE).filter((name) => name.endsWith(".txt"));
  return files.map((name) => {
    const { file: _, ...rest } = listed.find(({ file }) => file === name) ?? { file: name };
    const body = readFileSync(`${EXAMPLE}${name}`, "utf8");
    return { input: `examples/ferry-fire/${name}`, format: "text", body, given: rest, retrieved: null };
  });
}

async function take(browser: Browser, html: string, { name, width, height, theme, at }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme });
  await page.setContent(html);
  if (at !== undefined) await page.evaluate(`location.hash = ${JSON.stringify(at)}`);
  await page.waitForTimeout(800);
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
  });
  writeFileSync(`${IMAGES}${name}.webp`, Buffer.from(data, "base64"));
  await page.close();
}

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const html = renderHtml(compare(given()), { version });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
mkdirSync(IMAGES, { recursive: true });
for (const picture of PICTURES) await take(browser, html, picture);
await browser.close();
