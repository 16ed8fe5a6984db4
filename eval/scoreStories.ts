import { annotate } from "../src/annotate/index.js";
import { cluster } from "../src/cluster/index.js";
import { bcubed } from "./bcubed.js";
import type { Metric } from "./metric.js";
import { joinNearest, nearestByTfIdf, nearestByTitle } from "./nearestArticle.js";
import { type Article, reportOf } from "./reportOf.js";

/** An article whose story is known. */
export interface LabelledArticle extends Article {
  readonly story: string;
}

/** The yardsticks' thresholds: title Jaccard's is given by the metric; TF-IDF's is the best of these on the part itself. */
const TITLE_JACCARD = 0.55;
const TF_IDF_THRESHOLDS = Array.from({ length: 36 }, (_, i) => 0.05 + i * 0.02);

/** BCubed over all articles of a set in one run, in publication order, beside two yardsticks run on the same articles. */
export function scoreStories(articles: readonly LabelledArticle[]): readonly Metric[] {
  const ordered = articles.toSorted((a, b) => compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id));
  const gold = ordered.map(({ story }) => story);
  const reports = ordered.map((article) => annotate(reportOf(article)));
  const found = cluster(reports).flatMap((story, key) =>
    story.reports.map(({ report }) => [report.id, `${key}`] as const),
  );
  const keys = new Map(found);
  const ours = bcubed(
    ordered.map(({ id }) => keys.get(id)!),
    gold,
  );
  const peers = yardsticks(ordered, gold);
  return [
    {
      name: "stories: BCubed F1",
      value: ours.f1,
      peers: peers.map(({ name, value }) => `${name} ${value.toFixed(1)}`).join("; "),
    },
    { name: "stories: BCubed precision", value: ours.precision },
    { name: "stories: BCubed recall", value: ours.recall },
    ...peers,
  ];
}

function yardsticks(articles: readonly LabelledArticle[], gold: readonly string[]): readonly Metric[] {
  const byTitle = nearestByTitle(articles.map(({ title }) => title ?? ""));
  const byWords = nearestByTfIdf(articles.map(({ title, text }) => `${title ?? ""}\n${text}`));
  const best = Math.max(...TF_IDF_THRESHOLDS.map((threshold) => bcubed(joinNearest(byWords, threshold), gold).f1));
  return [
    { name: "title Jaccard ≥ .55", value: bcubed(joinNearest(byTitle, TITLE_JACCARD), gold).f1, yardstick: true },
    { name: "TF-IDF cosine, best threshold", value: best, yardstick: true },
  ];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
