import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { decode } from "../../src/extract/decode.js";
import { extract } from "../../src/extract/index.js";
import type { Report } from "../../src/model/index.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

interface Gold {
  readonly id: string;
  readonly html: string;
  readonly url: string;
  readonly text: string;
}

const PEERS = "rs_trafilatura 96.6; trafilatura 95.4; readability_js 94.8";

/** Main text of pages: 4-gram shingle precision and recall per page, averaged, then F1. A report's text counts without its furniture. */
export const score: Scorer = (directory) => {
  const pages = readLines<Gold>(join(directory, "dev.jsonl"));
  const ours = average(pages.map((page) => compare(reportText(bodyOf(directory, page), page.url), page.text)));
  const theirs = average(pages.map((page) => compare(readability(bodyOf(directory, page)), page.text)));
  return [
    { name: "main text, F1", value: ours.f1, peers: PEERS },
    { name: "main text, precision", value: ours.precision },
    { name: "main text, recall", value: ours.recall },
    { name: "@mozilla/readability alone, F1", value: theirs.f1, yardstick: true } satisfies Metric,
  ];
};

const bodyOf = (directory: string, page: Gold): string => decode(gunzipSync(readFileSync(join(directory, page.html))));

function reportText(body: string, url: string): string {
  const { reports } = extract({ input: url, format: "html", body, given: { url }, retrieved: null });
  return reports.map(withoutFurniture).join("\n");
}

/** Marks that belong to the article as it was printed, and to the texts of the set. */
const PRINTED: ReadonlySet<string> = new Set(["dateline", "agency", "correction"]);

/** What counts as the report: its text less furniture and a printed headline. */
export function withoutFurniture(report: Report): string {
  let text = "";
  let at = 0;
  const cuts = [
    ...report.furniture.filter(({ kind }) => !PRINTED.has(kind)),
    ...(report.headline === null ? [] : [report.headline]),
  ];
  for (const { start, end } of cuts.sort((a, b) => a.start - b.start)) {
    text += `${report.text.slice(at, Math.max(at, start))} `;
    at = Math.max(at, end);
  }
  return text + report.text.slice(at);
}

function readability(body: string): string {
  return new Readability(parseHTML(body).document as never).parse()?.textContent ?? "";
}

interface Pair {
  readonly precision: number;
  readonly recall: number;
}

/** As the benchmark of the set does it: multisets of shingles; a page found without fault counts as 1 and 1. */
function compare(found: string, gold: string): Pair {
  const [a, b] = [shingles(found), shingles(gold)];
  let shared = 0;
  for (const [shingle, count] of a) shared += Math.min(count, b.get(shingle) ?? 0);
  const [mine, theirs] = [sum(a), sum(b)];
  if (mine === shared && theirs === shared) return { precision: 1, recall: 1 };
  return { precision: shared === 0 ? 0 : shared / mine, recall: shared === 0 ? 0 : shared / theirs };
}

function shingles(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const size = Math.min(4, words.length);
  const counts = new Map<string, number>();
  for (let at = 0; size > 0 && at + size <= words.length; at++) {
    const shingle = words.slice(at, at + size).join(" ");
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);

function average(pairs: readonly Pair[]): Pair & { readonly f1: number } {
  const mean = (pick: (pair: Pair) => number): number =>
    (100 * pairs.reduce((total, pair) => total + pick(pair), 0)) / Math.max(1, pairs.length);
  const [precision, recall] = [mean((pair) => pair.precision), mean((pair) => pair.recall)];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
