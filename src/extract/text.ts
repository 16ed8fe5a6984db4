import type { Page, Report } from "../model/index.js";
import { identify } from "./identify.js";
import type { Extraction } from "./index.js";

/** A plain text, kept to the last character. */
export function readText(page: Page): Extraction {
  const { given, body } = page;
  const report: Report = {
    id: given.id ?? identify(given.url ?? null, body),
    input: page.input,
    url: given.url ?? null,
    publisher: given.publisher ?? null,
    title: given.title ?? null,
    byline: given.byline ?? null,
    published: given.published ?? null,
    modified: given.modified ?? null,
    language: given.language ?? "en",
    text: body,
    headline: null,
    furniture: [],
    problems: [],
  };
  return { reports: [report], unread: [] };
}
