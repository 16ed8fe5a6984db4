import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decode } from "../../src/extract/decode.js";
import { extract } from "../../src/extract/index.js";
import { wordKey } from "../../src/extract/word-key.js";
import type { Report } from "../../src/model/index.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

/** What a page states of itself, read off it by hand; null where it states nothing. One half was tuned on, the other never. */
interface Labelled {
  readonly id: string;
  readonly split: "tuned" | "held";
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
}

type Field = "title" | "byline" | "publisher" | "published";
const FIELDS: readonly Field[] = ["title", "byline", "publisher", "published"];

/** Metadata of pages against labels of our own, over the pages that state each. */
export const score: Scorer = (directory) => {
  const data = join(directory, "../article_extraction");
  const pages = new Map(
    readLines<{ id: string; html: string; url: string }>(join(data, "dev.jsonl")).map((page) => [page.id, page]),
  );
  const all = readLines<Labelled>(join(import.meta.dirname, "../labels/metadata.jsonl")).map((label) => {
    const page = pages.get(label.id);
    const body = page === undefined ? "" : decode(gunzipSync(readFileSync(join(data, page.html))));
    const given = page === undefined ? {} : { url: page.url };
    return { label, report: extract({ input: "-", format: "html", body, given, retrieved: null }).reports[0] ?? null };
  });
  const held = all.filter(({ label }) => label.split === "held");
  return [
    ...FIELDS.map((field) => share(field, all, "")),
    ...FIELDS.map((field) => share(field, held, ", second half")),
  ];
};

function share(
  field: Field,
  all: readonly { readonly label: Labelled; readonly report: Report | null }[],
  which: string,
): Metric {
  const stated = all.filter(({ label }) => label[field] !== null);
  const wrong = stated.filter(({ label, report }) => !isRight(field, report?.[field] ?? null, label[field] as string));
  if (process.env.SHOW !== undefined)
    for (const { label, report } of wrong) console.error(label.split, field, label[field], "|", report?.[field]);
  return {
    name: `${field}${which}, of ${stated.length}`,
    value: (100 * (stated.length - wrong.length)) / stated.length,
  };
}

/** Titles and publishers word for word (a leading "the" and a host's ending apart), bylines with all the names, dates to the day. */
function isRight(field: Field, found: string | null, gold: string): boolean {
  if (found === null) return false;
  if (field === "published") return found.slice(0, 10) === gold;
  if (field === "byline")
    return words(gold).every((word) => words(found).includes(word)) && words(found).length <= words(gold).length + 4;
  return bare(found) === bare(gold);
}

const words = (text: string): readonly string[] =>
  wordKey(text)
    .split(" ")
    .filter((word) => word !== "and");
const bare = (text: string): string =>
  wordKey(text)
    .replace(/^the /, "")
    .replace(/ (?:com|org|net)$/, "")
    .replaceAll(" ", "");
