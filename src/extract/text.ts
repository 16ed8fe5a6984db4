import type { Page } from "../model/index.js";
import type { Extraction } from "./index.js";
import { mended, withoutMojibake } from "./mojibake.js";
import { makeReport } from "./report.js";

/** A plain text, kept to the last character (unless its encoding had been mistaken). */
export function readText(page: Page): Extraction {
  const text = withoutMojibake(page.body);
  return makeReport(page, { text, metadata: {}, problems: mended(page.body, text) });
}
