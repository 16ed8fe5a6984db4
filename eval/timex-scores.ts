import { casual } from "chrono-node";
import { findTimexes } from "../src/annotate/timexes.js";
import { tokenise } from "../src/annotate/tokens.js";
import type { Report, Timex } from "../src/model/index.js";
import { plainReport } from "../test/plainReport.js";
import { utf16Offsets } from "./lines.js";
import { f1, type Metric } from "./metric.js";

export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly value: string | null;
}
export interface TimexDocument {
  readonly doc: string;
  readonly dct: string | null;
  readonly text: string;
  readonly timex: readonly GoldTimex[];
}
/** A time expression to be compared: where, and what value. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
type Finder = (document: TimexDocument) => readonly Item[];

/** Strict, relaxed and value F1 of ours, and of chrono alone as the yardstick. `limit` ends the labelled part of a text (UTF-16). */
export function scoreTimexes(
  documents: readonly TimexDocument[],
  limit: (document: TimexDocument) => number,
  set: string,
): readonly Metric[] {
  const ours = tally(documents, limit, findOurs, process.env.VARIORUM_EVAL_ERRORS === set);
  const chrono = tally(documents, limit, findWithChrono, false);
  const figures = (name: string, found: Tally, yardstick: boolean): readonly Metric[] => [
    { name: `${name}strict, F1`, value: found.strict, yardstick },
    { name: `${name}relaxed, F1`, value: found.relaxed, yardstick },
    { name: `${name}value, F1`, value: found.value, yardstick },
  ];
  return [...figures("", ours, false), ...figures("chrono alone: ", chrono, true)];
}

interface Tally {
  readonly strict: number;
  readonly relaxed: number;
  readonly value: number;
}

function tally(
  documents: readonly TimexDocument[],
  limit: (document: TimexDocument) => number,
  find: Finder,
  explain: boolean,
): Tally {
  const counts = { gold: 0, found: 0, strict: 0, relaxed: 0, value: 0 };
  for (const document of documents) {
    const at = utf16Offsets(document.text);
    const gold = document.timex.map(({ start, end, value }) => ({
      start: at(start),
      end: at(end),
      value: value ?? "",
    }));
    const found = find(document).filter(({ start }) => start < limit(document));
    counts.gold += gold.length;
    counts.found += found.length;
    const matched = match(gold, found);
    counts.strict += matched.filter(([a, b]) => a.start === b.start && a.end === b.end).length;
    counts.relaxed += matched.length;
    counts.value += matched.filter(([a, b]) => a.value === b.value).length;
    if (explain) show(document, gold, found, matched);
  }
  const of = (hits: number): number => f1(hits, counts.found, counts.gold);
  return { strict: of(counts.strict), relaxed: of(counts.relaxed), value: of(counts.value) };
}

/** One to one in text order; among several that overlap, the one with the same span first, then the one with the same value. */
function match(gold: readonly Item[], found: readonly Item[]): readonly (readonly [Item, Item])[] {
  const left = new Set(found);
  const pairs: (readonly [Item, Item])[] = [];
  for (const item of gold) {
    const near = [...left].filter((other) => other.start < item.end && item.start < other.end);
    const best =
      near.find((other) => other.start === item.start && other.end === item.end) ??
      near.find((other) => other.value === item.value) ??
      near[0];
    if (best === undefined) continue;
    left.delete(best);
    pairs.push([item, best]);
  }
  return pairs;
}

function show(
  document: TimexDocument,
  gold: readonly Item[],
  found: readonly Item[],
  matched: readonly (readonly [Item, Item])[],
): void {
  const text = ({ start, end }: Item): string =>
    `${document.text.slice(Math.max(0, start - 40), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 25)}`.replace(
      /\n/g,
      "/",
    );
  for (const item of gold) if (!matched.some(([a]) => a === item)) console.error(`MISS  ${item.value} | ${text(item)}`);
  for (const item of found)
    if (!matched.some(([, b]) => b === item)) console.error(`EXTRA ${item.value} | ${text(item)}`);
  for (const [a, b] of matched)
    if (a.value !== b.value) console.error(`VALUE ${a.value} not ${b.value} | ${text(a)} | ${document.dct}`);
}

function findOurs({ text, dct }: TimexDocument): readonly Item[] {
  const report: Report = plainReport(text, { published: dct });
  return findTimexes({ report, ...tokenise(report) }).map(({ start, end, value }: Timex) => ({ start, end, value }));
}

function findWithChrono({ text, dct }: TimexDocument): readonly Item[] {
  const reference = dct === null ? undefined : { instant: new Date(`${dct}T12:00:00Z`), timezone: 0 };
  return casual
    .parse(text, reference)
    .map(({ index, text: words, start }) => ({ start: index, end: index + words.length, value: chronoValue(start) }));
}

type Components = ReturnType<typeof casual.parse>[number]["start"];

/** The parts that the text itself says, as a TIMEX3 value. */
function chronoValue(start: Components): string {
  const pad = (value: number | null): string => String(value ?? 0).padStart(2, "0");
  const date = [String(start.get("year")).padStart(4, "0"), pad(start.get("month")), pad(start.get("day"))];
  if (start.isCertain("hour")) return `${date.join("-")}T${pad(start.get("hour"))}:${pad(start.get("minute"))}`;
  if (start.isCertain("day") || start.isCertain("weekday")) return date.join("-");
  return start.isCertain("month") ? date.slice(0, 2).join("-") : (date[0] as string);
}
