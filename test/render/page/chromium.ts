import { accessSync } from "node:fs";
import { type Browser, chromium, type Page } from "playwright-core";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Where a Chromium is installed; null, with one line on how to get one, when there is none. */
function findChromium(): string | null {
  const found = PLACES.find((path) => path !== undefined && isThere(path)) ?? null;
  if (found === null)
    console.warn("Page tests skipped: no Chromium found (apt-get install chromium, or set CHROMIUM).");
  return found;
}

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}

export const CHROMIUM: string | null = findChromium();

let started: Promise<Browser> | null = null;

/** One browser for all the files that a worker runs; it ends with the worker. One that doesn't start is started once more. */
export function browser(): Promise<Browser> {
  started ??= launch().catch(launch).catch(unusable);
  return started;
}

const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM as string });

function unusable(cause: Error): never {
  throw new Error(`${CHROMIUM} does not start (set CHROMIUM to another one): ${cause.message}`, { cause });
}

export type Options = Parameters<Browser["newContext"]>[0];

export interface Opened {
  readonly page: Page;
  /** What the page asked of any network, and what went wrong in it. */
  readonly asked: readonly string[];
  readonly errors: readonly string[];
  readonly size: { readonly width: number; readonly height: number };
}

const SIZE = { width: 1280, height: 900 };
/** Milliseconds that one step on a page may take: less than a test may, so that the test says which step it was. */
const MOST_PATIENCE = 60_000;

/** The page from memory, with the network cut off; it scrolls at once unless told otherwise: no test waits for a glide. */
export async function open(html: string, options: Options = {}): Promise<Opened> {
  const context = await (await browser()).newContext({ viewport: SIZE, reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(MOST_PATIENCE);
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  await page.route("**/*", (route) => {
    if (route.request().url() === ADDRESS)
      return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
    asked.push(route.request().url());
    return route.abort();
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("dialog", (dialog) => {
    errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(ADDRESS);
  return { page, asked, errors, size: options.viewport ?? SIZE };
}

/** Pages kept for the next test on the same edition: to start a page's process takes longer than most tests. */
const kept = new Map<string, Opened>();

/** Does something on a page as it opens; whatever it is, the page asks nothing of any network and nothing goes wrong in it. */
export async function on(html: string, act: (page: Page) => Promise<void>, options: Options = {}): Promise<void> {
  const key = `${JSON.stringify(options)}${html}`;
  const last = kept.get(key);
  const opened = last === undefined ? await open(html, options) : await again(last);
  const { page, asked, errors } = opened;
  kept.delete(key);
  await act(page);
  if (asked.length > 0 || errors.length > 0) throw new Error([...asked, ...errors].join("\n"));
  kept.set(key, opened);
}

/** Opens the page anew, as in a new window: nothing kept, media and size as they are at first. */
async function again(opened: Opened): Promise<Opened> {
  const { page } = opened;
  await page.evaluate("localStorage.clear(), (history.scrollRestoration = 'manual'), scrollTo(0, 0)");
  await page.emulateMedia({ media: null, colorScheme: null });
  await page.setViewportSize(opened.size);
  await page.goto(ADDRESS);
  return opened;
}

/** A secure origin, so that the clipboard can be tested. */
export const ADDRESS = "http://localhost/edition.html";
