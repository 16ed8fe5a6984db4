import type { Page } from "../model/index.js";
import type { Extraction } from "./index.js";
import { readText } from "./text.js";

/** One JSON record `{id, title?, text, published?, url?, publisher?}`. */
export function readRecords(page: Page): Extraction {
  try {
    const record = JSON.parse(page.body) as Record<string, string>;
    return readText({ ...page, body: record.text ?? "", given: { ...record, ...page.given } });
  } catch {
    return { reports: [], unread: [{ input: page.input, reason: "This is not JSON." }] };
  }
}
