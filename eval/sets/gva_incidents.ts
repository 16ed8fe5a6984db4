import { join } from "node:path";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import type { LedgerEntry } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { readLines } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";
import { differs, isShown, labelledPoints } from "./own_tolls.js";

interface Article {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly date: string;
}

interface Facts {
  readonly num_killed: number;
  readonly num_injured: number;
  readonly docs: readonly string[];
}

/** Stories measured: every so manieth of those with two or more articles, so that a run takes half a minute. */
const EVERY = 4;

/** Whether the known toll of an incident is a value of an entry about it, and whether tolls that differ by hand-made labels are shown to. */
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
      labelledPoints(directory, new Set(["gva_incidents"]))
        .filter(differs)
        .map(isShown),
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
}

function judge({ docs, num_killed, num_injured }: Facts, articles: ReadonlyMap<string, Article>): Verdict {
  const ledger = tell(toStory(docs.flatMap((id) => readArticle(articles.get(id))).map(annotate)));
  const known = [["dead", num_killed] as const, ["injured", num_injured] as const].filter(([, toll]) => toll > 0);
  const has = ([fate, toll]: readonly [string, number]): boolean =>
    ledger.entries.some((entry) => givesToll(entry, fate, toll));
  return {
    tolls: known.map(has),
    several: known.filter(([, toll]) => toll > 1).map(has),
  };
}

function readArticle(article: Article | undefined) {
  if (article === undefined) return [];
  const given = { id: article.id, title: article.title, published: article.date, language: "en" };
  return extract({ input: article.id, format: "text", body: article.text, given, retrieved: null }).reports;
}

/** Whether the toll is the figure of a reading of the entry about the fate: printed by a report, or counted from those it tells of. */
const givesToll = ({ readings }: LedgerEntry, fate: string, toll: number): boolean =>
  readings.some(({ figure }) => figure?.fate === fate && figure.minValue <= toll && toll <= figure.maxValue);
