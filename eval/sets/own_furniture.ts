import { join } from "node:path";
import { extract } from "../../src/extract/index.js";
import { overlaps, type Span } from "../../src/model/index.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

/** A report as the sets have it. */
interface Titled {
  readonly text: string;
  readonly title?: string;
}

/** One hand-labelled report: `[start, end, kind]` in UTF-16 offsets of the set's text. Rules were tuned on one half, never on the other. */
interface Labelled {
  readonly set: string;
  readonly id: string;
  readonly split: "tuned" | "held";
  readonly furniture: readonly (readonly [number, number, string])[];
}

interface Counts {
  readonly gold: number;
  readonly found: number;
  readonly goldHit: number;
  readonly foundHit: number;
}

const NONE: Counts = { gold: 0, found: 0, goldHit: 0, foundHit: 0 };
/** An item counts as found when at least this share of its characters is. */
const ENOUGH = 0.5;

/** Furniture of plain text against labels of our own, by characters and by items, whatever its kind. */
export const score: Scorer = (directory) => {
  const data = join(directory, "..");
  const labelled = readLines<Labelled>(join(import.meta.dirname, "../labels/furniture.jsonl"));
  const texts = new Map<string, Titled>();
  for (const set of new Set(labelled.map((label) => label.set)))
    for (const { id, doc, ...titled } of readLines<Titled & { id?: string; doc?: string }>(
      join(data, set, "dev.jsonl"),
    ))
      texts.set(`${set} ${id ?? doc}`, titled);
  const all = labelled.map((label) => ({
    label,
    counts: countsOf(texts.get(`${label.set} ${label.id}`) ?? { text: "" }, label),
  }));
  const held = all.filter(({ label }) => label.split === "held");
  return [
    ...metrics(
      "",
      all.map(({ counts }) => counts),
    ),
    ...metrics(
      ", second half",
      held.map(({ counts }) => counts),
    ),
  ];
};

function metrics(which: string, all: readonly (readonly [Counts, Counts])[]): readonly Metric[] {
  const [characters, items] = [add(all.map(([one]) => one)), add(all.map(([, one]) => one))];
  return [
    { name: `recall by characters${which}`, value: percent(characters.goldHit, characters.gold) },
    { name: `precision by characters${which}`, value: percent(characters.foundHit, characters.found) },
    { name: `recall by items${which}`, value: percent(items.goldHit, items.gold) },
    { name: `precision by items${which}`, value: percent(items.foundHit, items.found) },
  ];
}

function countsOf({ text, title }: Titled, { furniture }: Labelled): readonly [Counts, Counts] {
  const page = {
    input: "-",
    format: "text",
    body: text,
    given: title === undefined ? {} : { title },
    retrieved: null,
  } as const;
  const found: readonly Span[] = extract(page).reports.flatMap((report) => report.furniture);
  const gold = furniture.map(([start, end]) => ({ start, end }));
  return [characters(gold, found), items(gold, found)];
}

function characters(gold: readonly Span[], found: readonly Span[]): Counts {
  const shared = gold.reduce((sum, span) => sum + covered(span, found), 0);
  return { gold: size(gold), found: size(found), goldHit: shared, foundHit: shared };
}

function items(gold: readonly Span[], found: readonly Span[]): Counts {
  const hit = (span: Span, others: readonly Span[]): boolean =>
    covered(span, others) >= ENOUGH * (span.end - span.start);
  return {
    gold: gold.length,
    found: found.length,
    goldHit: gold.filter((span) => hit(span, found)).length,
    foundHit: found.filter((span) => hit(span, gold)).length,
  };
}

const size = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);
const covered = (span: Span, others: readonly Span[]): number =>
  others
    .filter((other) => overlaps(span, other))
    .reduce((sum, other) => sum + Math.min(span.end, other.end) - Math.max(span.start, other.start), 0);
const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole);
const add = (all: readonly Counts[]): Counts =>
  all.reduce(
    (sum, one) => ({
      gold: sum.gold + one.gold,
      found: sum.found + one.found,
      goldHit: sum.goldHit + one.goldHit,
      foundHit: sum.foundHit + one.foundHit,
    }),
    NONE,
  );
