import type { Page, Report, Unread } from "../model/index.js";
import { readRecords } from "./record.js";
import { readText } from "./text.js";

/** The reports of a page, and what of it could not be read. */
export interface Extraction {
  readonly reports: readonly Report[];
  readonly unread: readonly Unread[];
}

/** Reads the reports of a page, whatever its format. Never throws on bad material. */
export function extract(page: Page): Extraction {
  if (page.format === "text") return readText(page);
  if (page.format === "record") return readRecords(page);
  return { reports: [], unread: [{ input: page.input, reason: `${page.format} is not read yet.` }] };
}
