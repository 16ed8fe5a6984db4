import { join } from "node:path";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { bodyOf } from "../../src/trace/body.js";
import { findCopies } from "../../src/trace/copies.js";
import { readLines } from "../lines.js";
import { f1, type Scorer } from "../metric.js";
import { type Article, reportOf } from "../reportOf.js";

interface Pair {
  readonly a: string;
  readonly b: string;
}

/** Planted near-duplicates among unrelated articles: pair precision and recall. */
export const score: Scorer = (directory) => {
  const articles = readLines<Article>(join(directory, "articles_2500.jsonl"));
  const gold = new Set(readLines<Pair>(join(directory, "pairs_2500.jsonl")).map(({ a, b }) => key(a, b)));
  const story = toStory(articles.map((article) => annotate(reportOf(article))));
  const words = new Map<string, number>();
  const intern = (word: string) => words.get(word) ?? words.set(word, words.size).size - 1;
  const headOf = findCopies(story.reports.map((witness) => bodyOf(witness, intern)));
  const id = (number: number) => story.reports[number]!.report.id;
  const found = headOf.flatMap((head, number) => (head === number ? [] : [key(id(head), id(number))]));
  const right = found.filter((pair) => gold.has(pair)).length;
  return [
    { name: "pairs: precision", value: (100 * right) / Math.max(1, found.length) },
    { name: "pairs: recall", value: (100 * right) / gold.size },
    { name: "pairs: F1", value: f1(right, found.length, gold.size) },
  ];
};

const key = (a: string, b: string): string => [a, b].sort().join(" ");
