import { existsSync } from "node:fs";
import { join } from "node:path";
import { align } from "../../src/align/index.js";
import { toStory } from "../../src/cluster/index.js";
import type { Derivation, Stemma, Story } from "../../src/model/index.js";
import { trace } from "../../src/trace/index.js";
import { sameOutlet } from "../../src/trace/sameOutlet.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";
import { readArticle } from "../readArticle.js";
import type { Article } from "../reportOf.js";

/**
 * What each report comes from, by id of report or name of outlet; `maybe`: of these a reader can't be sure, so such links don't count;
 * `heard`: whose statement it has in common with other reports.
 */
interface Label {
  readonly story?: string;
  readonly set?: string;
  readonly articles?: readonly string[];
  readonly from: Readonly<Record<string, readonly string[]>>;
  readonly maybe: Readonly<Record<string, readonly string[]>>;
  readonly heard?: Readonly<Record<string, readonly string[]>>;
  /** How many origins the whole reports have, from the fewest to the most that a reader can defend. */
  readonly origins?: readonly [number, number];
}

interface Row extends Article {
  readonly published?: string | null;
  readonly source?: string | null;
}

interface Judged {
  readonly certainty: number;
  readonly right: boolean;
}

const BANDS = [
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1.01],
] as const;
const SHARED = join(import.meta.dirname, "../../../shared");

/**
 * Links of descent in stories whose lineage was labelled before anything was tuned on them: how many are right, by certainty.
 * What the first stories showed was then put right; the second were labelled after that.
 */
export const score: Scorer = () => [
  ...scoreLabels("descent.jsonl", "first stories"),
  ...scoreLabels("descent-second.jsonl", "second stories"),
  ...scoreLabels("descent-third.jsonl", "third stories"),
  ...scoreLabels("descent-fourth.jsonl", "fourth stories"),
  ...scoreLabels("descent-fifth.jsonl", "fifth stories"),
  ...scoreLabels("descent-sixth.jsonl", "sixth stories"),
  ...scoreLabels("descent-seventh.jsonl", "seventh stories"),
  ...scoreLabels("descent-eighth.jsonl", "eighth stories"),
  ...scoreLabels("descent-ninth.jsonl", "ninth stories"),
];

function scoreLabels(file: string, which: string): readonly Metric[] {
  const labels = readLines<Label>(join(import.meta.dirname, "../labels", file));
  const told = labels.flatMap((label) => {
    const story = storyOf(label);
    return story === null ? [] : [judge(label, story)];
  });
  const links = told.flatMap(({ links }) => links);
  const found = told.flatMap(({ found }) => found);
  const counted = told.flatMap(({ counted }) => counted ?? []);
  return [
    { name: `${which}: links, precision`, ...share(links.map(({ right }) => right)) },
    ...BANDS.map(([from, to]) => {
      const band = links.filter(({ certainty }) => certainty >= from && certainty < to);
      return {
        name: `${which}: links of certainty ${from}–${Math.min(1, to)}, precision`,
        ...share(band.map(({ right }) => right)),
      };
    }),
    { name: `${which}: reports with an ancestor, found`, ...share(found) },
    ...(counted.length === 0 ? [] : [{ name: `${which}: number of origins right`, ...share(counted) }]),
  ];
}

const share = (all: readonly boolean[]): Pick<Metric, "value" | "peers"> => ({
  value: (100 * all.filter(Boolean).length) / Math.max(1, all.length),
  peers: `of ${all.length}`,
});

function storyOf({ story, set, articles }: Label): Story | null {
  const file =
    story === undefined ? join(SHARED, "eval", set!, "dev.jsonl") : join(SHARED, "stories", story, "reports.jsonl");
  if (!existsSync(file)) return null;
  const rows = readLines<Row>(file).filter(({ id }) => articles?.includes(id) ?? true);
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

interface Told {
  readonly links: readonly Judged[];
  readonly found: readonly boolean[];
  /** Whether the number of origins is right, where it was labelled. */
  readonly counted: boolean | null;
}

function judge(label: Label, story: Story): Told {
  const stemma = trace(story, align(story));
  const links = stemma.derivations.flatMap((derivation) => {
    const right = isRight(label, story, stemma, derivation);
    return right === null ? [] : [{ certainty: derivation.certainty, right }];
  });
  const found = Object.keys(label.from).map((id) =>
    stemma.derivations.some(
      (derivation) =>
        story.reports.find(({ sigil }) => sigil === derivation.later)?.report.id === id &&
        isRight(label, story, stemma, derivation) === true,
    ),
  );
  const { origins } = label;
  const count = stemma.origins.length;
  return { links, found, counted: origins === undefined ? null : origins[0] <= count && count <= origins[1] };
}

/** Null where nobody doubts the link (one newsroom) or nobody can be sure. */
function isRight(
  { from, maybe, heard }: Label,
  { reports }: Story,
  { origins }: Stemma,
  link: Derivation,
): boolean | null {
  const later = reports.find(({ sigil }) => sigil === link.later)!.report;
  const earlier = reports.find(({ sigil }) => sigil === link.earlier)?.report;
  const lost = origins.find(({ id }) => id === link.earlier);
  if (lost?.kind === "statement") return heard?.[later.id]?.includes(lost.lost ?? "") ?? false;
  const names = [
    earlier?.publisher,
    lost?.lost,
    ...(lost?.lost === null ? publishersOf(reports, lost.reports) : []),
  ].filter((name) => typeof name === "string");
  if (earlier?.publisher && later.publisher && sameOutlet(earlier.publisher, later.publisher)) return null;
  const isIn = (list: readonly string[] | undefined): boolean =>
    list?.some((one) => one === earlier?.id || names.some((name) => sameOutlet(one, name))) ?? false;
  if (isIn(from[later.id])) return true;
  return isIn(maybe[later.id]) ? null : false;
}

/** An origin that isn't lost goes by the newsrooms of its reports. */
const publishersOf = (reports: Story["reports"], sigils: readonly string[]): readonly string[] =>
  reports.filter(({ sigil }) => sigils.includes(sigil)).flatMap(({ report }) => report.publisher ?? []);
