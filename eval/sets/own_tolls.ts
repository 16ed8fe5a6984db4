import { existsSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import type { Figure, Ledger, LedgerEntry, Modifier, Span } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

/** How many a report has dead or injured, read by hand: those it tells of one by one or in parts are added up. */
interface Label extends Span {
  readonly set: string;
  readonly story: string;
  readonly report: string;
  readonly kind: "killed" | "injured";
  readonly number: number;
  readonly modifier: Modifier;
}

/** The tolls of one fate that the reports of a story give. */
export interface Point {
  readonly story: string;
  readonly fate: string;
  readonly labels: readonly Label[];
  readonly ledger: Ledger;
}

const LABELS = join(import.meta.dirname, "../labels/tolls.jsonl");

const FATE = { killed: "dead", injured: "injured" } as const;

/**
 * Whether the tolls that reports give are values of the entry about them, whether an entry says so where they differ (no number
 * fits both), and whether none says so where all reports give the same number.
 */
export const score: Scorer = (directory) => scorePoints(labelledPoints(directory));

/** The three figures of a choice of points. */
export function scorePoints(points: readonly Point[]): readonly Metric[] {
  const tolls = points.flatMap((point) => numbersOf(point).map((number) => ({ point, number })));
  const hits = tolls.map(({ point, number }) => ({ number, hit: isGiven(point, number) }));
  const several = hits.filter(({ number }) => number > 1);
  const differing = points.filter(differs);
  const alike = points.filter(agrees);
  return [
    rate("those labelled that are a value of an entry", hits.filter(({ hit }) => hit).length, hits.length),
    rate("those of two or more that are a value of an entry", several.filter(({ hit }) => hit).length, several.length),
    rate("shown to differ, where they do", differing.filter(isShown).length, differing.length),
    rate("not shown to differ, where they don't", alike.filter((point) => !isFlagged(point)).length, alike.length),
  ];
}

const rate = (name: string, hits: number, all: number): Metric => ({
  name: `tolls: ${name}`,
  value: (100 * hits) / Math.max(1, all),
  peers: `of ${all}`,
});

/** Every fate of every labelled story of the corpora named, else of all, with the story's ledger. `directory` is beside theirs. */
export function labelledPoints(directory: string, sets?: ReadonlySet<string>): readonly Point[] {
  const labels = readLines<Label>(LABELS).filter(({ set }) => sets === undefined || sets.has(set));
  return [...new Set(labels.map(({ set }) => set))].flatMap((set) => {
    const path = join(directory, "..", set, "dev.jsonl");
    if (!existsSync(path)) return [];
    const own = labels.filter((label) => label.set === set);
    const articles = readLines<{ readonly id: string; readonly story: string }>(path);
    return [...new Set(own.map(({ story }) => story))].flatMap((story) => {
      const ledger = ledgerOf(articles.filter((article) => article.story === story));
      return (["killed", "injured"] as const).flatMap((kind) => {
        const said = own.filter((label) => label.story === story && label.kind === kind);
        return said.length === 0 ? [] : [{ story: `${set}/${story}`, fate: FATE[kind], labels: said, ledger }];
      });
    });
  });
}

const ledgerOf = (articles: readonly { readonly id: string }[]): Ledger =>
  tell(
    toStory(
      articles
        .flatMap((article) => {
          const page = {
            input: article.id,
            format: "record",
            body: JSON.stringify(article),
            given: {},
            retrieved: null,
          };
          return extract({ ...page, format: "record" }).reports;
        })
        .map(annotate),
    ),
  );

const numbersOf = ({ labels }: Point): readonly number[] => [...new Set(labels.map(({ number }) => number))];

const figuresOf = (entry: LedgerEntry, fate: string): readonly Figure[] =>
  entry.readings.flatMap(({ figure }) => (figure?.fate === fate ? [figure] : []));

/** Whether a figure has the number in it. */
const has = ({ minValue, maxValue }: Figure, number: number): boolean => minValue <= number && number <= maxValue;

export const isGiven = ({ ledger, fate }: Point, number: number): boolean =>
  ledger.entries.some((entry) => figuresOf(entry, fate).some((figure) => has(figure, number)));

/** Whether two reports give numbers that exclude each other. */
export const differs = ({ labels }: Point): boolean => labels.some((a) => labels.some((b) => excludes(a, b)));

/** Whether two reports or more give one number and none another. */
export const agrees = ({ labels }: Point): boolean =>
  new Set(labels.map(({ report }) => report)).size > 1 && labels.every(({ number }) => number === labels[0]?.number);

const isOpen = { "=": false, "~": false, ">": true, ">=": true, "<": false, "<=": false } as const;

/** "at least 8" excludes 5 and not 9; "up to 16" excludes 18; two bounds exclude nothing. */
function excludes(a: Label, b: Label): boolean {
  const [low, high] = a.number < b.number ? [a, b] : [b, a];
  return low.number < high.number && !isOpen[low.modifier] && !high.modifier.startsWith("<") && high.modifier !== "~";
}

/**
 * Whether an entry on the fate that says `conflict` or `superseded`, or whom one report counts in and another doesn't, has two
 * of the numbers that exclude each other.
 */
export const isShown = ({ ledger, fate, labels }: Point): boolean =>
  ledger.entries
    .filter((entry) => isDisputed(entry) || entry.conflicts.some(isOfScope))
    .some((entry) => {
      const figures = figuresOf(entry, fate);
      const given = labels.filter(({ number }) => figures.some((figure) => has(figure, number)));
      return given.some((a) => given.some((b) => excludes(a, b)));
    });

/** Whether an entry on the fate says `conflict` or `superseded` over different figures, and not only that one has the gunman in. */
export const isFlagged = ({ ledger, fate }: Point): boolean =>
  ledger.entries
    .filter((entry) => isDisputed(entry) && !(entry.conflicts.length > 0 && entry.conflicts.every(isOfScope)))
    .some((entry) => new Set(figuresOf(entry, fate).map(({ minValue }) => minValue)).size > 1);

const isOfScope = ({ kind, grade }: LedgerEntry["conflicts"][number]): boolean => kind === "scope" && grade === "soft";

const isDisputed = ({ standing }: LedgerEntry): boolean => standing === "conflict" || standing === "superseded";
