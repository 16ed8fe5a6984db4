import { basename, join } from "node:path";
import { align, annotate, cluster, extract } from "../../src/index.js";
import type { Alignment, ClaimRef, Span, Story, Witness } from "../../src/model/index.js";
import { readFolder } from "../../test/stories/folder.js";
import { readLines } from "../lines.js";
import { f1, type Metric } from "../metric.js";

/** One labelled pair of sentences: 1 says the same thing at least in part, 0.5 is left out of the count, anything else is 0. */
interface Labelled {
  readonly story: string;
  readonly a: Place;
  readonly b: Place;
  readonly label: 1 | 0.5;
}

interface Place extends Span {
  /** The report's id in the story's JSON Lines, or its file name. */
  readonly report: string;
}

interface Counts {
  right: number;
  predicted: number;
  gold: number;
  firstRight: number;
  firsts: number;
}

/** Sentence pairs labelled by hand in six real stories (offsets only): the labels are complete for cross-report pairs. */
export async function score(directory: string): Promise<readonly Metric[]> {
  const labels = readLines<Labelled>(join(import.meta.dirname, "../labels/alignment-sentences.jsonl"));
  const counts: Counts = { right: 0, predicted: 0, gold: 0, firstRight: 0, firsts: 0 };
  for (const name of new Set(labels.map(({ story }) => story))) {
    const story = await readStory(join(directory, "../../stories", name));
    count(
      counts,
      story,
      align(story),
      labels.filter((label) => label.story === name),
    );
  }
  const { right, predicted, gold, firstRight, firsts } = counts;
  return [
    { name: "sentence pairs, F1", value: f1(right, predicted, gold) },
    { name: "sentence pairs, precision", value: (100 * right) / Math.max(predicted, 1) },
    { name: "sentence pairs, recall", value: (100 * right) / gold },
    { name: "precision at 1", value: (100 * firstRight) / Math.max(firsts, 1) },
  ];
}

async function readStory(folder: string): Promise<Story> {
  const reports = (await readFolder(folder)).flatMap((page) => extract(page).reports).map(annotate);
  const [story, ...others] = cluster(reports);
  if (story === undefined || others.length > 0) throw new Error(`${folder} is not one story.`);
  return story;
}

function count(counts: Counts, story: Story, alignment: Alignment, labels: readonly Labelled[]): void {
  const gold = new Map(labels.map(({ a, b, label }) => [pairKey(locate(story, a), locate(story, b)), label]));
  const scores = predictedPairs(story, alignment);
  const judged = [...scores.keys()].filter((key) => gold.get(key) !== 0.5);
  counts.predicted += judged.length;
  counts.right += judged.filter((key) => gold.get(key) === 1).length;
  counts.gold += [...gold.values()].filter((label) => label === 1).length;
  for (const verdict of firsts(scores, gold)) {
    counts.firsts++;
    if (verdict) counts.firstRight++;
  }
}

/** For every sentence with a partner, whether the best-scored one is right; ambiguous ones are left out. */
function firsts(scores: ReadonlyMap<string, number>, gold: ReadonlyMap<string, number>): readonly boolean[] {
  const best = new Map<string, string>();
  for (const [key, value] of scores)
    for (const end of key.split("|")) if (value > (scores.get(best.get(end) ?? "") ?? -1)) best.set(end, key);
  return [...best.values()].filter((key) => gold.get(key) !== 0.5).map((key) => gold.get(key) === 1);
}

/** Pairs of sentences of different reports with claims in one group, each with the best score of its claims. */
function predictedPairs(story: Story, alignment: Alignment): ReadonlyMap<string, number> {
  const scores = new Map(alignment.pairs.map(({ a, b, score: value }) => [pairKey(claimKey(a), claimKey(b)), value]));
  const pairs = new Map<string, number>();
  for (const group of alignment.groups)
    for (const a of group)
      for (const b of group) {
        if (a.report >= b.report) continue;
        const key = pairKey(sentenceKey(story, a), sentenceKey(story, b));
        pairs.set(key, Math.max(pairs.get(key) ?? 0, scores.get(pairKey(claimKey(a), claimKey(b))) ?? 0));
      }
  return pairs;
}

const claimKey = ({ report, claim }: ClaimRef): string => `${report}.${claim}`;
const pairKey = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);

function sentenceKey(story: Story, { report, claim }: ClaimRef): string {
  return `${report}:${story.reports[report]?.claims[claim]?.sentence}`;
}

/** The sentence that shares most with the labelled span, so that labels outlive small changes of the splitter. */
function locate(story: Story, place: Place): string {
  const report = story.reports.findIndex(
    ({ report: { id, input } }) => id === place.report || basename(input) === place.report,
  );
  const sentences = (story.reports[report] as Witness).sentences;
  const shared = sentences.map((s) => Math.min(s.end, place.end) - Math.max(s.start, place.start));
  return `${report}:${shared.indexOf(Math.max(...shared))}`;
}
