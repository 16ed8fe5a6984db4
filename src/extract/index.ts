import type { Page, PageFormat, Report, Unread } from "../model/index.js";
import { readFeed } from "./feed.js";
import { readHtml } from "./html.js";
import { withoutMojibake } from "./mojibake.js";
import { readRecords } from "./record.js";
import { readText } from "./text.js";

/** The reports of a page, and what of it could not be read. */
export interface Extraction {
  readonly reports: readonly Report[];
  readonly unread: readonly Unread[];
}

const readers: Readonly<Record<PageFormat, (page: Page) => Extraction>> = {
  text: readText,
  html: (page) => readHtml(legible(page)),
  record: readRecords,
  feed: (page) => readFeed(legible(page)),
};

const legible = (page: Page): Page => ({ ...page, body: withoutMojibake(page.body) });

/**
 * Reads the reports of a page, whatever its format. Never throws on bad material: what breaks a parser of HTML, feeds or
 * dates, which aren't ours, is told as unread.
 */
export function extract(page: Page): Extraction {
  try {
    return readers[page.format](page);
  } catch (error) {
    const fault = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return {
      reports: [],
      unread: [{ input: page.input, reason: `The ${page.format} is too damaged to be read (${fault}).` }],
    };
  }
}
