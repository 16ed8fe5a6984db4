import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isoDate } from "../../src/extract/date.js";
import { decode } from "../../src/extract/decode.js";
import { type FeedContent, type FeedEntry, feedOf } from "../../src/extract/feed-entries.js";
import { plainText } from "../../src/extract/plain-text.js";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";
import { type Comparison, comparisons, type Literal } from "../pythonExpectation.js";

interface Case {
  readonly id: string;
  readonly expect: string | null;
}

type Kind = "title" | "link" | "date" | "author" | "content" | "id";

/** Names of the expectations' fields, and what each is. `content` is an entry's only: a feed's own description is none. */
const KINDS: Readonly<Record<string, Kind>> = {
  title: "title",
  "title_detail.value": "title",
  link: "link",
  published: "date",
  published_parsed: "date",
  updated: "date",
  updated_parsed: "date",
  author: "author",
  "author_detail.name": "author",
  description: "content",
  summary: "content",
  "summary_detail.value": "content",
  "content.0.value": "content",
  id: "id",
  guid: "id",
};

/**
 * Share of expectations on title, link, date, author, content and id that hold, each `==` of an expression by itself.
 * Dates are compared as instants, authors without the e-mail address that the set appends, texts as a reader sees them: reports keep no markup, so what the set expects of
 * sanitised markup is compared after both sides are made text.
 */
export const score: Scorer = (directory) => {
  const tally = new Map<Kind, { held: number; all: number }>();
  for (const { id, expect } of readLines<Case>(join(directory, "dev.jsonl"))) {
    const counted = comparisons(expect ?? "").flatMap((one) => (kindOf(one) === null ? [] : [one]));
    if (counted.length === 0) continue;
    const bytes = readFileSync(join(directory, id));
    const feed = feedOf(decode(bytes, header(bytes, "Content-type")), addressOf(id, bytes));
    for (const comparison of counted) {
      const kind = kindOf(comparison) as Kind;
      const sum = tally.get(kind) ?? { held: 0, all: 0 };
      const held = holds(feed, comparison, kind);
      if (!held && process.env.SHOW !== undefined) console.error(id, comparison, feed?.entries[0] ?? feed?.head);
      tally.set(kind, { held: sum.held + (held ? 1 : 0), all: sum.all + 1 });
    }
  }
  const total = [...tally.values()].reduce((sum, { held, all }) => ({ held: sum.held + held, all: sum.all + all }), {
    held: 0,
    all: 0,
  });
  const each = [...tally].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { name: `expectations that hold, of ${total.all}`, value: (100 * total.held) / total.all },
    ...each.map(([kind, { held, all }]) => ({ name: `${kind}, of ${all}`, value: (100 * held) / all })),
  ];
};

/** The set's files state in a comment with which headers they were served. */
const header = (bytes: Buffer, name: string): string | null =>
  new RegExp(`^\\s*Header:\\s+${name}:\\s*(.+?)\\s*$`, "im").exec(bytes.subarray(0, 1500).toString("latin1"))?.[1] ??
  null;

/** The set was served from this address; what is relative is expected under it. */
function addressOf(id: string, bytes: Buffer): string {
  const served = `http://127.0.0.1:8097/${id}`;
  const location = header(bytes, "Content-Location") ?? served;
  return URL.canParse(location, served) ? new URL(location, served).href : served;
}

function kindOf({ root, path }: Comparison): Kind | null {
  const kind = KINDS[path.join(".")] ?? null;
  return root === "feed" && kind === "content" ? null : kind;
}

function holds(feed: FeedContent | null, { root, entry, path, value }: Comparison, kind: Kind): boolean {
  const item: FeedEntry | undefined = root === "feed" ? feed?.head : feed?.entries[entry];
  if (item === undefined) return false;
  if (kind === "date") return sameInstant(dateOf(item, path[0] ?? ""), value);
  if (kind === "author" && typeof value === "string")
    return seen(item.author ?? "") === seen(value).replace(/ ?\(?\S+@\S+$/, "");
  const found = kind === "content" ? contentOf(item, path[0] ?? "") : item[kind];
  return typeof value === "string" && seen(found ?? "") === seen(value);
}

const contentOf = (item: FeedEntry, name: string): string | undefined =>
  name === "content" ? item.content : (item.summary ?? item.content);

const dateOf = (item: FeedEntry, name: string): string | undefined =>
  name.startsWith("published") ? item.published : (item.updated ?? item.published);

const seen = (text: string): string => plainText(text).replace(/\s+/g, " ").trim();

/** A literal date is text, or a tuple (year, month, day, hour, minute, second, …) in UTC. */
function sameInstant(found: string | undefined, value: Literal): boolean {
  const ours = isoDate(found ?? "");
  if (typeof value === "string") return found === value || (ours !== null && ours === isoDate(value));
  if (!Array.isArray(value) || ours === null) return false;
  const [year, month, day, hour, minute, second] = value as readonly number[];
  const instant = Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0, second ?? 0);
  return Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$|^[^T]+$/.test(ours) ? ours : `${ours}Z`) === instant;
}
