import { join } from "node:path";
import { likenessOf } from "../likeness.js";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";

interface Pair {
  readonly score: number;
  readonly a: string;
  readonly b: string;
}

/** How well the likeness of two claims follows people's judgement (0–5) of headlines and sentences: correlations times 100. */
export const score: Scorer = (directory) => {
  const pairs = readLines<Pair>(join(directory, "dev.jsonl"));
  const likeness = likenessOf(pairs.flatMap(({ a, b }) => [a, b]));
  const ours = pairs.map((_, i) => likeness(2 * i, 2 * i + 1));
  const gold = pairs.map((pair) => pair.score);
  const words = pairs.map(({ a, b }) => jaccard(a, b));
  return [
    { name: "similarity: Pearson", value: 100 * pearson(ours, gold) },
    { name: "similarity: Spearman", value: 100 * pearson(ranks(ours), ranks(gold)) },
    { name: "similarity: Spearman of word Jaccard", value: 100 * pearson(ranks(words), ranks(gold)), yardstick: true },
  ];
};

function jaccard(a: string, b: string): number {
  const [x, y] = [a, b].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])) as [
    Set<string>,
    Set<string>,
  ];
  const common = [...x].filter((word) => y.has(word)).length;
  return common / Math.max(1, x.size + y.size - common);
}

function pearson(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [mx, my] = [mean(x), mean(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((value, i) => {
    const [dx, dy] = [value - mx, (y[i] as number) - my];
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  });
  return xy / Math.sqrt(xx * yy);
}

/** Ranks, ties sharing the mean of theirs. */
function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, i) => [value, i] as const).sort((a, b) => a[0] - b[0]);
  const result = new Array<number>(values.length);
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && order[j]?.[0] === order[i]?.[0]) j++;
    for (let k = i; k < j; k++) result[order[k]?.[1] as number] = (i + j - 1) / 2;
    i = j;
  }
  return result;
}
