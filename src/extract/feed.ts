import type { Page } from "../model/index.js";
import { wholeEntries } from "./feed-cut.js";
import { type FeedEntry, type FeedHead, feedOf } from "./feed-entries.js";
import type { Extraction } from "./index.js";
import { oneLine } from "./one-line.js";
import { plainText } from "./plain-text.js";
import { compact } from "./record-shapes.js";
import { makeReport } from "./report.js";

/** Entries of one feed beyond this number are left unread, and told. */
const MOST_ENTRIES = 5000;

/** A feed's entries, each a report. What is said of the whole feed from outside can't be said of each entry. */
export function readFeed(page: Page): Extraction {
  if (page.body.trim() === "") return unread(page.input, "The feed is empty.");
  const address = page.given.url ?? null;
  const whole = feedOf(page.body, address);
  const before = whole === null ? wholeEntries(page.body) : null;
  const feed = whole ?? (before === null ? null : feedOf(before, address));
  if (feed === null)
    return unread(
      page.input,
      before === null
        ? "This is no feed: neither RSS, Atom, RDF nor JSON Feed."
        : "The feed breaks off or is broken before its first entry is whole.",
    );
  if (feed.entries.length === 0) return unread(page.input, "The feed holds no entries.");
  const each = feed.entries.slice(0, MOST_ENTRIES).map((entry, at) => readEntry(page, feed.head, entry, at + 1));
  const rest = feed.entries.length - MOST_ENTRIES;
  const left = [
    ...(rest > 0 ? [`Only the first ${MOST_ENTRIES} entries were read; ${rest} were left.`] : []),
    ...(whole === null ? ["The feed breaks off or is broken; its entries were read up to the last whole one."] : []),
  ];
  return {
    reports: each.flatMap(({ reports }) => reports),
    unread: [...each.flatMap((one) => one.unread), ...left.map((reason) => ({ input: page.input, reason }))],
  };
}

function readEntry(page: Page, head: FeedHead, entry: FeedEntry, number: number): Extraction {
  const input = `${page.input}#${number}`;
  const title = entry.title === undefined ? undefined : oneLine(plainText(entry.title));
  const content = plainText(entry.content ?? entry.summary ?? "");
  if (content.trim() === "")
    return unread(input, title ? `The entry "${title.slice(0, 80)}" has a title only.` : "The entry is empty.");
  const metadata = compact({
    url: entry.link,
    publisher: entry.source ?? page.given.publisher ?? head.title,
    title,
    byline: entry.author,
    published: entry.published ?? entry.updated,
    modified: entry.updated,
    language: entry.language ?? head.language ?? page.given.language,
  });
  return makeReport({ ...page, input, given: {} }, { text: content, metadata });
}

const unread = (input: string, reason: string): Extraction => ({ reports: [], unread: [{ input, reason }] });
