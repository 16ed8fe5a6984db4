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
 * often the best one is right. "Both readers": of the thirteen stories that two have read, what both hold the same; what one of them holds
 * otherwise or hasn't labelled is no evidence and left out. The weights were set on all of these; `scripts/train-alignment.ts` prints what each story
 * comes to by the weights of the others.
 */
export const score: Scorer = (directory) => {
  const stories = join(directory, "../../stories");
  if (!existsSync(stories)) return [];
  const known = new Map<string, Story>();
  const storyOf = (name: string): Story => {
    const story = known.get(name) ?? readStory(join(stories, name));
    known.set(name, story);
    return story;
  };
  const read = (file: string): readonly Label[] => readLines<Label>(join(labels, `${file}.jsonl`));
  const [first, second] = [read("alignment"), read("alignment-second-reader")];
  const [later, laterSecond] = [read("alignment-fresh"), read("alignment-fresh-second-reader")];
  const count = (...readers: readonly (readonly Label[])[]): readonly Count[] => countStories(readers, storyOf);
  const [both, laterBoth] = [count(first, second), count(later, laterSecond)];
  return [
    ...figures("alignment", count(first)),
    ...figures("second reader", count(second)),
    ...figures("later stories", count(later)),
    ...figures("later stories, second reader", count(laterSecond)),
    ...figures("both readers", [...both, ...laterBoth]),
    ...figures("both readers, first stories", both),
    ...figures("both readers, later stories", laterBoth),
  ];
};

/** Counts for each story that all the readers have read. */
function countStories(readers: readonly (readonly Label[])[], storyOf: (name: string) => Story): readonly Count[] {
  const names = [...new Set(readers[0]?.map(({ story }) => story))].filter((name) =>
    readers.every((labels) => labels.some(({ story }) => story === name)),
  );
  return names.map((name) =>
    scoreStory(
      storyOf(name),
      readers.map((labels) => labels.filter(({ story }) => story === name)),
    ),
  );
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

type Gold = ReadonlyMap<string, "same" | "near">;

/** What the readers say of pairs of sentences: `same` where all do, else `near`. */
export function goldOf(story: Story, readers: readonly (readonly Label[])[]): Gold {
  const said = readers.map(
    (labels) => new Map(labels.map(({ a, b, label }) => [pairKey(keyOf(story, a), keyOf(story, b)), label])),
  );
  const keys = new Set(said.flatMap((reader) => [...reader.keys()]));
  return new Map([...keys].map((key) => [key, said.every((reader) => reader.get(key) === "same") ? "same" : "near"]));
}

function scoreStory(story: Story, readers: readonly (readonly Label[])[]): Count {
  const all = goldOf(story, readers);
  const gold = new Map([...all].filter(([key]) => key.split(" ").every((k) => isRead(story, k))));
  const reports = new Set([...all.keys()].flatMap((key) => key.split(" ").map(reportIn)));
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

export const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

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
