import { join } from "node:path";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import { fateNear } from "../../src/lang/en/fateNear.js";
import { ANYBODY } from "../../src/lang/en/people.js";
import type { LedgerEntry, Story, Witness } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";

interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
}

interface Facts {
  readonly date: string;
  readonly num_killed: number;
  readonly num_injured: number;
  readonly docs: readonly string[];
}

/** Stories measured: every so manieth of those with two or more articles, so that a run takes half a minute. */
const EVERY = 4;

/** Whether the known toll of an incident is a value of an entry about it, and whether differing tolls are shown to differ. */
export const score: Scorer = (directory) => {
  const articles = new Map(readLines<Article>(join(directory, "dev.jsonl")).map((article) => [article.id, article]));
  const stories = readLines<Facts>(join(directory, "facts.jsonl")).filter(({ docs }) => docs.length > 1);
  const told = stories.filter((_, i) => i % EVERY === 0).map((facts) => judge(facts, articles));
  return [
    rate(
      "tolls that are a value of an entry",
      told.flatMap(({ tolls }) => tolls),
    ),
    rate(
      "tolls of two or more that are a value of an entry",
      told.flatMap(({ several }) => several),
    ),
    rate(
      "stories whose differing tolls are shown",
      told.flatMap(({ shown }) => (shown === null ? [] : [shown])),
    ),
  ];
};

const rate = (name: string, hits: readonly boolean[]): Metric => ({
  name: `facts: ${name}`,
  value: (100 * hits.filter(Boolean).length) / Math.max(1, hits.length),
  peers: `of ${hits.length}`,
});

interface Verdict {
  readonly tolls: readonly boolean[];
  readonly several: readonly boolean[];
  readonly shown: boolean | null;
}

function judge({ docs, num_killed, num_injured, date }: Facts, articles: ReadonlyMap<string, Article>): Verdict {
  const day = new Date(`${date} UTC`).toISOString().slice(0, 10);
  const reports = docs.flatMap((id) => readArticle(articles.get(id), day));
  const story = toStory(reports.map(annotate));
  const ledger = tell(story);
  const known = [["dead", num_killed] as const, ["injured", num_injured] as const].filter(([, toll]) => toll > 0);
  const has = ([fate, toll]: readonly [string, number]): boolean =>
    ledger.entries.some((entry) => givesToll(entry, fate, toll));
  return {
    tolls: known.map(has),
    several: known.filter(([, toll]) => toll > 1).map(has),
    shown: differ(story, "dead") ? ledger.entries.some((entry) => isShown(story, entry)) : null,
  };
}

function readArticle(article: Article | undefined, day: string) {
  if (article === undefined) return [];
  const given = { id: article.id, title: article.title, published: article.published ?? day, language: "en" };
  return extract({ input: article.id, format: "text", body: article.text, given, retrieved: null }).reports;
}

/** Whether the toll is the figure of a reading of the entry about the fate: printed by a report, or counted from those it tells of. */
const givesToll = ({ readings }: LedgerEntry, fate: string, toll: number): boolean =>
  readings.some(({ figure }) => figure?.fate === fate && figure.minValue <= toll && toll <= figure.maxValue);

/** Tolls that a stretch of a report prints: counts of anybody near a word for the fate. */
function tollsIn(witness: Witness, start: number, end: number, fate: string): readonly number[] {
  const words = witness.tokens
    .filter((t) => t.start >= start && t.end <= end)
    .map((t) => ({ ...t, lower: witness.report.text.slice(t.start, t.end).toLowerCase() }));
  const counted = witness.quantities.filter(
    (q) => q.start >= start && q.start < end && q.relation === null && ANYBODY.has(q.unit) && q.unit !== "1",
  );
  return counted.flatMap((q) => {
    const from = words.findIndex((word) => word.end > q.start);
    const to = words.findIndex((word) => word.start >= q.end);
    return from >= 0 && fateNear(words, from, to < 0 ? words.length : to) === fate ? [q.minValue] : [];
  });
}

/** Whether reports count the dead differently: their highest figures of anybody dead aren't all the same. */
function differ(story: Story, fate: string): boolean {
  const highest = story.reports.flatMap((witness) => {
    const tolls = witness.claims.flatMap(({ start, end }) => tollsIn(witness, start, end, fate));
    return tolls.length === 0 ? [] : [Math.max(...tolls)];
  });
  return new Set(highest).size > 1;
}

const isShown = (story: Story, entry: LedgerEntry): boolean =>
  (entry.standing === "conflict" || entry.standing === "superseded") &&
  entry.readings.some(({ claims }) =>
    claims.some(({ report, start, end }) => {
      const witness = story.reports.find(({ sigil }) => sigil === report);
      return witness !== undefined && tollsIn(witness, start, end, "dead").length > 0;
    }),
  );
