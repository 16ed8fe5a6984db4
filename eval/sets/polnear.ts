import { join } from "node:path";
import { annotate } from "../../src/annotate/index.js";
import type { Attribution, Report, Span } from "../../src/model/index.js";
import { plainReport } from "../../test/plainReport.js";
import { readLines, utf16Offsets } from "../lines.js";
import type { Metric, Scorer } from "../metric.js";
import { f1 } from "../metric.js";

type Spans = readonly (readonly [number, number])[] | null;

export interface Article {
  readonly doc: string;
  readonly publisher: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  readonly attributions: readonly { readonly source: Spans; readonly cue: Spans; readonly content: Spans }[];
}

/** One attribution as sets of word numbers. */
export interface Marked {
  readonly source: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly cue: string;
  readonly sourceText: string;
  readonly contentText: string;
  readonly direct: boolean;
  readonly mixed: boolean;
}

/** Verbs and phrases of speech: the subset the corpus' README calls speech cues. */
const SPEECH =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|according to|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|wr(?:ite|ites|ote|iting)|announc(?:e|es|ed|ing)|explain(?:s|ed|ing)?|stat(?:e|es|ed|ing)|declar(?:e|es|ed|ing)|tweet(?:s|ed|ing)?|repl(?:y|ies|ied)|respond(?:s|ed|ing)?|claim(?:s|ed|ing)?|argu(?:e|es|ed|ing)|report(?:s|ed|ing)?|insist(?:s|ed|ing)?|assert(?:s|ed|ing)?|warn(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|recall(?:s|ed|ing)?|conclud(?:e|es|ed|ing)|remark(?:s|ed|ing)?|continued)\b/i;

const QUOTES = /["“”„«»]|''|``/;

export interface Counts {
  readonly predicted: number;
  readonly gold: number;
  readonly pairs: readonly { readonly predicted: Marked; readonly gold: Marked; readonly jaccard: number }[];
  readonly predictedSources: number;
  readonly goldSources: number;
  readonly missed: readonly Marked[];
  readonly extra: readonly Marked[];
}

/** Words of the metric, as spans. */
const wordsOf = (text: string): readonly Span[] =>
  Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu), (m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));

function numbersIn(words: readonly Span[], spans: readonly Span[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { start, end } of spans) {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as Span).end <= start) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < words.length && (words[i] as Span).start < end; i++) found.add(i);
  }
  return found;
}

function mark(text: string, words: readonly Span[], a: Pick<Attribution, "source" | "cue" | "content">): Marked {
  const textOf = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(" … ");
  const contentText = textOf(a.content);
  return {
    source: numbersIn(words, a.source),
    content: numbersIn(words, a.content),
    cue: textOf(a.cue),
    sourceText: textOf(a.source),
    contentText,
    direct: isDirect(text, a.content),
    mixed: QUOTES.test(contentText) && !isDirect(text, a.content),
  };
}

/** Every piece is within quotation marks. */
function isDirect(text: string, content: readonly Span[]): boolean {
  return content.every(
    ({ start, end }) => /^(?:["“'‘]|'')/.test(text.slice(start, end)) || /["“]$/.test(text.slice(0, start)),
  );
}

const overlap = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let n = 0;
  for (const x of a) if (b.has(x)) n++;
  return n;
};

/** Matches predicted with gold one to one, greedily by Jaccard of content words. */
export function compareArticle(article: Article): Counts {
  const at = utf16Offsets(article.text);
  const spans = (list: Spans): Span[] => (list ?? []).map(([start, end]) => ({ start: at(start), end: at(end) }));
  const words = wordsOf(article.text);
  const gold = article.attributions
    .filter((a) => (a.cue ?? []).length > 0 && (a.content ?? []).length > 0)
    .map((a) => mark(article.text, words, { source: spans(a.source), cue: spans(a.cue), content: spans(a.content) }));
  const predicted = annotate(reportOf(article)).attributions.map((a) => mark(article.text, words, a));
  const candidates = predicted.flatMap((p, i) =>
    gold.flatMap((g, j) => {
      const shared = overlap(p.content, g.content);
      return shared === 0 ? [] : [{ i, j, jaccard: shared / (p.content.size + g.content.size - shared) }];
    }),
  );
  candidates.sort((a, b) => b.jaccard - a.jaccard || a.i - b.i || a.j - b.j);
  const [usedP, usedG] = [new Set<number>(), new Set<number>()];
  const pairs: { predicted: Marked; gold: Marked; jaccard: number }[] = [];
  for (const { i, j, jaccard } of candidates) {
    if (usedP.has(i) || usedG.has(j)) continue;
    usedP.add(i);
    usedG.add(j);
    pairs.push({ predicted: predicted[i] as Marked, gold: gold[j] as Marked, jaccard });
  }
  return {
    predicted: predicted.length,
    gold: gold.length,
    pairs,
    predictedSources: predicted.filter((p) => p.source.size > 0).length,
    goldSources: gold.filter((g) => g.source.size > 0).length,
    missed: gold.filter((_, j) => !usedG.has(j)),
    extra: predicted.filter((_, i) => !usedP.has(i)),
  };
}

function reportOf({ doc, publisher, date, title, text }: Article): Report {
  const first = /^[^\n]*/.exec(text)?.[0] ?? "";
  return plainReport(text, {
    id: doc,
    input: doc,
    publisher,
    title,
    published: date,
    headline: first.length < text.length ? { start: 0, end: first.length } : null,
  });
}

export function summarise(counts: readonly Counts[]): readonly Metric[] {
  const sum = (of: (c: Counts) => number): number => counts.reduce((n, c) => n + of(c), 0);
  const pairs = counts.flatMap((c) => c.pairs);
  const [predicted, gold] = [sum((c) => c.predicted), sum((c) => c.gold)];
  const [ps, gs] = [sum((c) => c.predictedSources), sum((c) => c.goldSources)];
  const sourced = pairs.filter((p) => p.gold.source.size > 0);
  const same = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
    a.size === b.size && overlap(a, b) === a.size;
  const sourceOverlap = sourced.filter((p) => overlap(p.predicted.source, p.gold.source) > 0);
  const sourceExact = sourced.filter((p) => same(p.predicted.source, p.gold.source));
  const all: Metric[] = [
    {
      name: "all: content overlap, F1",
      value: f1(pairs.length, predicted, gold),
      peers: "people 84.9; rules + labeller 81.6",
    },
    {
      name: "all: content Jaccard ≥ .5, F1",
      value: f1(pairs.filter((p) => p.jaccard >= 0.5).length, predicted, gold),
      peers: "people 79.3; rules + labeller 68.9",
    },
    {
      name: "all: content exact, F1",
      value: f1(pairs.filter((p) => p.jaccard === 1).length, predicted, gold),
      peers: "people 68.7; rules + labeller 48.9",
    },
    {
      name: "all: source overlap, F1",
      value: f1(sourceOverlap.length, ps, gs),
      peers: "people 80.6; rules + labeller 74.5",
    },
    {
      name: "all: source exact, F1",
      value: f1(sourceExact.length, ps, gs),
      peers: "people 76.5; rules + labeller 65.3",
    },
  ];
  const subset = (name: string, of: (m: Marked) => boolean): Metric[] => {
    const total = counts.reduce((n, c) => n + c.pairs.filter((p) => of(p.gold)).length + c.missed.filter(of).length, 0);
    const found = pairs.filter((p) => of(p.gold));
    const withSource = found.filter((p) => p.gold.source.size > 0);
    const totalSource =
      withSource.length + counts.reduce((n, c) => n + c.missed.filter((m) => of(m) && m.source.size > 0).length, 0);
    const share = (n: number, of: number): number => (100 * n) / Math.max(1, of);
    return [
      { name: `${name}: content overlap, recall`, value: share(found.length, total) },
      {
        name: `${name}: content Jaccard ≥ .5, recall`,
        value: share(found.filter((p) => p.jaccard >= 0.5).length, total),
      },
      { name: `${name}: content exact, recall`, value: share(found.filter((p) => p.jaccard === 1).length, total) },
      {
        name: `${name}: source overlap, recall`,
        value: share(withSource.filter((p) => overlap(p.predicted.source, p.gold.source) > 0).length, totalSource),
      },
    ];
  };
  return [
    ...all,
    ...subset("speech cues", (m) => SPEECH.test(m.cue)),
    ...subset("direct", (m) => m.direct),
    ...subset("mixed", (m) => m.mixed),
    ...subset("indirect", (m) => !m.direct && !m.mixed),
  ];
}

export const score: Scorer = (directory) =>
  summarise(readLines<Article>(join(directory, "dev.jsonl")).map(compareArticle));
