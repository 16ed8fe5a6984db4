import { join } from "node:path";
import { tokenise } from "../../src/annotate/tokens.js";
import { plainReport } from "../../test/plainReport.js";
import { readLines } from "../lines.js";
import { f1, type Metric, type Scorer } from "../metric.js";

/** Hand-checked sentences of one report, `[start, end]` in UTF-16, all of them up to `upTo`; `line` of the set's file. */
interface Labelled {
  readonly set: string;
  readonly line: number;
  readonly upTo: number;
  readonly sentences: readonly (readonly [number, number])[];
}

type Splitter = (text: string) => readonly { readonly start: number; readonly end: number }[];

/** Sentences found with both ends right, F1; beside it the splitter that JavaScript brings along, run on each paragraph. */
export const score: Scorer = (directory) => {
  const labels = readLines<Labelled>(join(import.meta.dirname, "../labels/sentences.jsonl"));
  const sets = new Map<string, readonly { text: string }[]>();
  for (const { set } of labels) if (!sets.has(set)) sets.set(set, readLines(join(directory, "..", set, "dev.jsonl")));
  const textOf = ({ set, line }: Labelled): string => (sets.get(set) ?? [])[line]?.text ?? "";
  return [
    figure("sentences, exact, F1", labels, textOf, ours, false),
    figure("Intl.Segmenter: sentences, exact, F1", labels, textOf, segmenter, true),
  ];
};

function figure(
  name: string,
  labels: readonly Labelled[],
  textOf: (label: Labelled) => string,
  split: Splitter,
  yardstick: boolean,
): Metric {
  let [right, found, gold] = [0, 0, 0];
  for (const label of labels) {
    const spans = new Set(label.sentences.map(([start, end]) => `${start} ${end}`));
    const mine = split(textOf(label)).filter(({ start }) => start < label.upTo);
    right += mine.filter(({ start, end }) => spans.has(`${start} ${end}`)).length;
    found += mine.length;
    gold += spans.size;
  }
  return { name, value: f1(right, found, gold), peers: `${gold} sentences`, yardstick };
}

const ours: Splitter = (text) => tokenise(plainReport(text)).sentences;

const segmenter: Splitter = (text) => {
  const split = new Intl.Segmenter("en", { granularity: "sentence" });
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) =>
    [...split.segment(line)]
      .map(({ segment, index: at }) => {
        const start = index + at + (segment.length - segment.trimStart().length);
        return { start, end: start + segment.trim().length };
      })
      .filter(({ start, end }) => end > start),
  );
};
