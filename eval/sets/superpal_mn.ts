import { join } from "node:path";
import { likenessOf } from "../likeness.js";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";

interface Pair {
  readonly topic: string;
  readonly summary_span: string;
  readonly doc_span: string;
}

/** Positives only: for each statement of a summary, is its own statement among all those of the topic's documents ranked first? */
export const score: Scorer = (directory) => {
  const pairs = readLines<Pair>(join(directory, "dev.jsonl"));
  const likeness = likenessOf(pairs.flatMap((pair) => [pair.summary_span, pair.doc_span]));
  const ranks = pairs.flatMap((pair, i) => {
    const rivals = pairs.flatMap((other, k) =>
      other.topic === pair.topic && other.summary_span !== pair.summary_span && other.doc_span !== pair.doc_span
        ? [k]
        : [],
    );
    const own = likeness(2 * i, 2 * i + 1);
    return rivals.length === 0 ? [] : [1 + rivals.filter((k) => likeness(2 * i, 2 * k + 1) >= own).length];
  });
  return [
    {
      name: "statements: own statement ranked first",
      value: (100 * ranks.filter((rank) => rank === 1).length) / ranks.length,
      peers: `of ${ranks.length}`,
    },
    {
      name: "statements: mean reciprocal rank",
      value: (100 * ranks.reduce((sum, rank) => sum + 1 / rank, 0)) / ranks.length,
    },
  ];
};
