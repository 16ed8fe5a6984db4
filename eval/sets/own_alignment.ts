import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { align } from "../../src/align/index.js";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import type { ClaimRef, PageMetadata, Span, Story } from "../../src/model/index.js";
import { readLines } from "../lines.js";
import { f1, type Metric, type Scorer } from "../metric.js";

export interface Place extends Span {
  readonly report: string;
}

export interface Label {
  readonly story: string;
  readonly a: Place;
  readonly b: Place;
  /** `near`: neither right nor wrong, left out of the counts. */
  readonly label: "same" | "near";
}

const labels = join(import.meta.dirname, "../labels");

/**
 * Pairs of sentences of different reports that make the same point, labelled by hand: in six stories, by a second reader in
 * six, and by two readers in some reports each of eight later stories, where only pairs of these reports are judged (the second one
 * read 758 pairs in hashed order without their labels: all that the first had labelled, what the tool, a sentence encoder or a common
 * partner had brought together besides). A pair of claims counts for the sentences they stand in. Precision at 1: of the sentences that are given a partner in another report, how
 * often the best one is right. The weights were set on all of these; `scripts/train-alignment.ts` prints what each story
 * comes to by the weights of the others.
 */
export const score: Scorer = (directory) => {
  const stories = join(directory, "../../stories");
  if (!existsSync(stories)) return [];
  const read = new Map<string, Story>();
  const storyOf = (name: string): Story => {
    const story = read.get(name) ?? readStory(join(stories, name));
    read.set(name, story);
    return story;
  };
  return [
    ...scoreReader("alignment", readLines<Label>(join(labels, "alignment.jsonl")), storyOf),
    ...scoreReader("second reader", readLines<Label>(join(labels, "alignment-second-reader.jsonl")), storyOf),
    ...scoreReader("later stories", readLines<Label>(join(labels, "alignment-fresh.jsonl")), storyOf),
    ...scoreReader(
      "later stories, second reader",
      readLines<Label>(join(labels, "alignment-fresh-second-reader.jsonl")),
      storyOf,
    ),
  ];
};

function scoreReader(what: string, all: readonly Label[], storyOf: (name: string) => Story): readonly Metric[] {
  const totals = [...new Set(all.map(({ story }) => story))].map((name) =>
    scoreStory(
      storyOf(name),
      all.filter(({ story }) => story === name),
    ),
  );
  return figures(what, totals);
}

interface Count {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
  readonly first: number;
  readonly firsts: number;
  readonly rightLinks: number;
  readonly links: number;
}

function figures(what: string, counts: readonly Count[]): readonly Metric[] {
  const sum = (read: (count: Count) => number): number => counts.reduce((total, count) => total + read(count), 0);
  const [right, found, gold] = [sum((c) => c.right), sum((c) => c.found), sum((c) => c.gold)];
  const spike = "a first spike: P@1 77.6, pair F1 60.6 on one story";
  return [
    {
      name: `${what}: precision at 1`,
      value: (100 * sum((c) => c.first)) / sum((c) => c.firsts),
      ...(what === "alignment" ? { peers: spike } : {}),
    },
    { name: `${what}: pair precision`, value: (100 * right) / found },
    { name: `${what}: pair recall`, value: (100 * right) / gold },
    { name: `${what}: pair F1`, value: f1(right, found, gold) },
    {
      name: `${what}: pair F1, links between groups counted`,
      value: f1(
        sum((c) => c.rightLinks),
        sum((c) => c.links),
        gold,
      ),
    },
  ];
}

function scoreStory(story: Story, labelled: readonly Label[]): Count {
  const gold = new Map(
    labelled
      .filter(({ a, b }) => isRead(story, keyOf(story, a)) && isRead(story, keyOf(story, b)))
      .map(({ a, b, label }) => [pairKey(keyOf(story, a), keyOf(story, b)), label]),
  );
  const reports = new Set(labelled.flatMap(({ a, b }) => [keyOf(story, a), keyOf(story, b)]).map(reportIn));
  const isJudged = (key: string): boolean =>
    key.split(" ").every((k) => reports.has(reportIn(k))) && gold.get(key) !== "near";
  const { grouped, linked } = sentencePairs(story);
  const found = new Map([...grouped].filter(([key]) => key.split(" ").every((k) => reports.has(reportIn(k)))));
  const links = [...linked].filter(isJudged);
  const judged = [...found].filter(([key]) => gold.get(key) !== "near");
  const firsts = bestPartners(found).filter((key) => gold.get(key) !== "near");
  const same = (key: string): boolean => gold.get(key) === "same";
  return {
    right: judged.filter(([key]) => same(key)).length,
    found: judged.length,
    gold: [...gold.values()].filter((label) => label === "same").length,
    first: firsts.filter(same).length,
    firsts: firsts.length,
    rightLinks: links.filter(same).length,
    links: links.length,
  };
}

/** The sentence of a report in which most of the labelled span lies. */
function keyOf(story: Story, { report, start, end }: Place): string {
  const n = story.reports.findIndex((witness) => witness.report.id === report || witness.report.input === report);
  const common = (s: Span): number => Math.min(s.end, end) - Math.max(s.start, start);
  const sentences = story.reports[n]?.sentences ?? [];
  const best = sentences.reduce((top, s, i) => (common(s) > common(sentences[top] ?? s) ? i : top), 0);
  return `${n}:${best}`;
}

/** Headlines and captions make no claims of their own. */
function isRead(story: Story, key: string): boolean {
  const [report, sentence] = key.split(":").map(Number) as [number, number];
  const witness = story.reports[report];
  const span = witness?.sentences[sentence];
  return (
    span !== undefined &&
    !span.headline &&
    !witness?.report.furniture.some((f) => f.start <= span.start && span.end <= f.end)
  );
}

const reportIn = (key: string): string => key.split(":")[0] as string;

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

interface Found {
  /** Pairs of sentences of different reports whose claims stand in one group, as members or guests, with the best score among their claims. */
  readonly grouped: ReadonlyMap<string, number>;
  /** Those, and pairs whose claims are linked though they share no group. */
  readonly linked: ReadonlySet<string>;
}

/** Probability from which a link counts where links are judged. */
const LINKED = 0.3;

function sentencePairs(story: Story): Found {
  const { groups, guests, pairs } = align(story);
  const keys = (ref: ClaimRef): string => `${ref.report}:${story.reports[ref.report]?.claims[ref.claim]?.sentence}`;
  const scores = new Map<string, number>();
  for (const [g, group] of groups.entries()) {
    const all = [...group, ...(guests[g] ?? [])];
    for (const a of all) for (const b of all) if (a.report < b.report) scores.set(pairKey(keys(a), keys(b)), 0);
  }
  const linked = new Set(scores.keys());
  for (const { a, b, score: value } of pairs) {
    const key = pairKey(keys(a), keys(b));
    if (value > (scores.get(key) ?? Number.POSITIVE_INFINITY)) scores.set(key, value);
    if (a.report !== b.report && value >= LINKED) linked.add(key);
  }
  return { grouped: scores, linked };
}

/** For each sentence the pair with its best partner. */
function bestPartners(pairs: ReadonlyMap<string, number>): readonly string[] {
  const best = new Map<string, readonly [string, number]>();
  for (const [key, value] of pairs)
    for (const sentence of key.split(" "))
      if (value > (best.get(sentence)?.[1] ?? -1)) best.set(sentence, [key, value]);
  return [...best.values()].map(([key]) => key);
}

/** A story of the shared folder: `reports.jsonl`, or text files with a `reports.json`. */
export function readStory(folder: string): Story {
  const records = existsSync(join(folder, "reports.jsonl"))
    ? readLines<PageMetadata & { text: string }>(join(folder, "reports.jsonl"))
    : readTexts(folder);
  const reports = records.flatMap(({ text, ...given }, i) => {
    const known = Object.fromEntries(
      Object.entries(given).filter(([, value]) => typeof value === "string" && value !== ""),
    );
    const input = "file" in given ? String(given.file) : `${folder}#${i}`;
    return extract({ input, format: "text", body: text, given: known, retrieved: null }).reports;
  });
  return toStory(reports.map(annotate));
}

function readTexts(folder: string): readonly (PageMetadata & { readonly text: string; readonly file: string })[] {
  const dates = JSON.parse(readFileSync(join(folder, "reports.json"), "utf8")) as readonly {
    file: string;
    published: string;
  }[];
  const given = new Map(dates.map(({ file, published }) => [file, published]));
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8"), published: given.get(file) ?? "" }));
}
