import { join } from "node:path";
import { likenessOf } from "../likeness.js";
import { readLines } from "../lines.js";
import { f1, type Scorer } from "../metric.js";

interface Pair {
  readonly text_1: string;
  readonly text_2: string;
  readonly alignments: readonly unknown[];
}

/** Likeness from which two sentences are said to share a statement: less than makes two answers one, since a part is enough. */
const SHARED = 0.17;

/** Pairs of sentences of different reports: whether people aligned any of their questions and answers. */
export const score: Scorer = (directory) => {
  const pairs = readLines<Pair>(join(directory, "dev.jsonl"));
  const likeness = likenessOf(pairs.flatMap(({ text_1, text_2 }) => [text_1, text_2]));
  const judged = pairs.map(({ alignments }, i) => ({ gold: alignments.length > 0, value: likeness(2 * i, 2 * i + 1) }));
  const found = judged.filter(({ value }) => value >= SHARED);
  const gold = judged.filter((pair) => pair.gold);
  const rest = judged.filter((pair) => !pair.gold);
  const won = gold.reduce((sum, g) => sum + rest.filter((r) => g.value > r.value).length, 0);
  return [
    {
      name: "sentences that share a statement: F1",
      value: f1(found.filter((pair) => pair.gold).length, found.length, gold.length),
    },
    {
      name: "sentences that share a statement: aligned pair above unaligned",
      value: (100 * won) / Math.max(1, gold.length * rest.length),
    },
  ];
};
