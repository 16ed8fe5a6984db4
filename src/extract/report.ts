import {
  type Furniture,
  type Page,
  type PageMetadata,
  type Problem,
  type Report,
  readableEnd,
  type Span,
} from "../model/index.js";
import { addressDate } from "./address-date.js";
import { isoDate } from "./date.js";
import { furnitureOf } from "./furniture.js";
import { headlineOf } from "./headline.js";
import { hostOf } from "./html-publisher.js";
import { identify } from "./identify.js";
import type { Extraction } from "./index.js";
import { languageOf } from "./language.js";
import { primarySubtag } from "./language-tag.js";
import { linesOf } from "./lines.js";
import { oneLine } from "./one-line.js";
import { problemsOf } from "./problems.js";
import { unreadable } from "./unreadable.js";

/** What a reader of one format found: the text, what the material itself says of it, and what was wrong on the way. */
export interface Found {
  readonly text: string;
  readonly metadata: PageMetadata;
  /** Furniture told by the structure of the material rather than by its words. */
  readonly furniture?: readonly Furniture[];
  readonly problems?: readonly Problem[];
}

/** Makes the report of a text: the same steps for every format, after which the text is never changed. */
export function makeReport(page: Page, found: Found): Extraction {
  const reason = unreadable(found.text);
  if (reason !== null) return { reports: [], unread: [{ input: page.input, reason }] };
  const metadata = inLines({ ...found.metadata, ...page.given });
  const lines = linesOf(found.text.slice(0, readableEnd(found.text)));
  const headline = headlineOf(lines, metadata.title ?? null);
  const furniture = furnitureOf(found.text, lines, headline, found.furniture ?? null);
  const report = describe(page, found.text, metadata, headline, furniture);
  return {
    reports: [{ ...report, problems: [...(found.problems ?? []), ...problemsOf(report, metadata, page)] }],
    unread: [],
  };
}

/** Headline and names in one line each, whatever a record or a list says. */
function inLines(metadata: PageMetadata): PageMetadata {
  const fields = ["title", "byline", "publisher"] as const;
  const known = fields.flatMap((field) => (metadata[field] === undefined ? [] : [[field, oneLine(metadata[field])]]));
  return { ...metadata, ...Object.fromEntries(known) };
}

function describe(
  page: Page,
  text: string,
  metadata: PageMetadata,
  headline: Span | null,
  furniture: readonly Furniture[],
): Report {
  const url = metadata.url ?? null;
  const detected = languageOf(text);
  return {
    id: metadata.id ?? identify(url, text),
    input: page.input,
    url,
    publisher: publisherOf(metadata),
    title: metadata.title ?? (headline === null ? null : text.slice(headline.start, headline.end)),
    byline: metadata.byline ?? null,
    published: (metadata.published ?? "").trim() === "" ? addressDate(metadata.url) : isoDate(metadata.published ?? ""),
    modified: isoDate(metadata.modified ?? ""),
    language: detected === "und" ? primarySubtag(metadata.language) : detected,
    text,
    headline,
    furniture,
    problems: [],
  };
}

/** The outlet's name; its host where an address stands in place of the name, or where only an address is known. */
function publisherOf({ publisher, url }: PageMetadata): string | null {
  const address = publisher === undefined ? url : /^https?:\/\//i.test(publisher) ? publisher : undefined;
  return address === undefined ? (publisher ?? null) : (hostOf(address) ?? null);
}
