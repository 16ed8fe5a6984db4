import { existsSync } from "node:fs";
import { join } from "node:path";
import { toStory } from "../../src/cluster/index.js";
import type { Ledger, LedgerEntry, Story } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { ledgerLines } from "../../src/render/view/ledgerLines.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";
import { readArticle } from "../readArticle.js";
import type { Article } from "../reportOf.js";
import { readStory } from "./own_alignment.js";

/** How much of what a line says a report beside it has: all, a part of it, or nothing of the point. */
type Verdict = "all" | "part" | "none";

interface LabelledLine {
  readonly draw: number;
  /** The words by which a fact was shown, in their report. */
  readonly report: string;
  readonly start: number;
  readonly end: number;
  /** By id of the report that stood beside it. */
  readonly told: Readonly<Record<string, Verdict>>;
}

interface Label {
  readonly story?: string;
  readonly set?: string;
  readonly articles?: readonly string[];
  readonly lines: readonly LabelledLine[];
}

interface Row extends Article {
  readonly published?: string | null;
  readonly source?: string | null;
}

const SHARED = join(import.meta.dirname, "../../../shared");

/** Words that overlap a labelled line so far are that line. */
const SAME_LINE = 0.8;

/**
 * Whether every letter beside a line is right: of the reports that an edition puts beside a fact, how many have all that its line says,
 * and how many its point at least. Lines that several reports stand beside were drawn by a hash (200 of 28 stories, then 113 of
 * 28 others) and read with the sentences of every report beside them. Lines whose words are others by now aren't counted.
 */
export const score: Scorer = () => {
  const labels = readLines<Label>(join(import.meta.dirname, "../labels/letters.jsonl"));
  const judged = labels.flatMap((label) => {
    const story = storyOf(label);
    return story === null ? [] : judge(label, tell(story));
  });
  return [1, 2].flatMap((draw) =>
    figures(
      `draw ${draw}`,
      judged.filter((one) => one.draw === draw),
    ),
  );
};

interface Judged {
  readonly draw: number;
  readonly verdicts: readonly Verdict[];
}

function figures(draw: string, lines: readonly Judged[]): readonly Metric[] {
  const all = lines.flatMap(({ verdicts }) => verdicts);
  const share = (right: number, of: number): number => (100 * right) / Math.max(1, of);
  const peers = `of ${all.length}`;
  return [
    {
      name: `letters, ${draw}: have all the line says`,
      value: share(all.filter((v) => v === "all").length, all.length),
      peers,
    },
    {
      name: `letters, ${draw}: have the point`,
      value: share(all.filter((v) => v !== "none").length, all.length),
      peers,
    },
  ];
}

/** The labelled lines that still show a fact of several reports, with the verdicts on those that stand beside them. */
function judge({ lines }: Label, ledger: Ledger): readonly Judged[] {
  const shown = ledgerLines(ledger, "nearly");
  const idOf = new Map(ledger.reports.map(({ sigil, id }) => [sigil, id]));
  return ledger.entries.filter(isShared).flatMap((entry) => {
    const claim = shown.get(entry.id)?.claim;
    const label = lines.find(
      (line) => claim !== undefined && line.report === idOf.get(claim.report) && overlap(line, claim) >= SAME_LINE,
    );
    if (label === undefined) return [];
    const beside = new Set(entry.readings.flatMap(({ reports }) => reports));
    const verdicts = [...beside].flatMap((sigil) => label.told[idOf.get(sigil) ?? ""] ?? []);
    return [{ draw: label.draw, verdicts }];
  });
}

const isShared = ({ standing }: LedgerEntry): boolean => standing === "agreed" || standing === "repeated";

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) / Math.max(a.end - a.start, b.end - b.start);

function storyOf({ story, set, articles }: Label): Story | null {
  if (story !== undefined) {
    const folder = join(SHARED, "stories", story);
    return existsSync(folder) ? readStory(folder) : null;
  }
  const file = join(SHARED, "eval", set ?? "", "dev.jsonl");
  if (!existsSync(file)) return null;
  const rows = readLines<Row>(file).filter(({ id }) => articles?.includes(id));
  return toStory(
    rows.flatMap((row) =>
      readArticle({
        ...row,
        date: row.published ?? row.date ?? null,
        publisher: row.publisher ?? outletOf(row.source),
      }),
    ),
  );
}

/** One set gives the leaning ("L", "RR") where others give the outlet. */
const outletOf = (source: string | null | undefined): string | null =>
  source === null || source === undefined || source.length < 3 ? null : source;
