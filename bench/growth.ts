import type { Page, Story } from "../src/model/index.js";
import { library } from "./built.js";
import { once } from "./clock.js";
import { invented } from "./texts.js";

const { align, annotate, collate, extract, trace } = library;

/** How often a story of so many reports is told, each time read anew; 1,000 reports take minutes and are asked for: `npm run bench -- --large`. */
const RUNS: readonly (readonly [size: number, runs: number])[] = [
  [5, 24], // until what is used most is compiled, as it is after a few stories
  [100, 6],
  ...(process.argv.includes("--large") ? [[1000, 1] as const] : []),
];

interface Costs {
  readonly align: number;
  readonly trace: number;
  readonly collate: number;
  readonly all: number;
}

/**
 * What stories of 5, 100 and (if asked for) 1,000 reports cost after reading, in the fastest run and in the first: invented reports
 * over and over, each with other figures.
 */
export function growth(): string {
  const lines = RUNS.map(([size, runs]) => {
    const all = Array.from({ length: runs }, () => costs(storyOf(size)));
    const best = all.reduce((a, b) => (b.all < a.all ? b : a));
    const cells = [best.align, best.trace, best.collate, best.all, all[0]!.all].map((seconds) => seconds.toFixed(3));
    return `| ${[size.toLocaleString("en"), ...cells].join(" | ")} |`;
  });
  return [
    "| reports in a story | align, s | trace, s | collate, s | all, s | all in the first run, s |",
    "|--:|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n");
}

function costs(story: Story): Costs {
  let alignment: ReturnType<typeof align> | undefined;
  const aligned = once(() => {
    alignment = align(story);
  });
  const done = alignment as ReturnType<typeof align>;
  let stemma: ReturnType<typeof trace> | undefined;
  const traced = once(() => {
    stemma = trace(story, done);
  });
  const collated = once(() => collate(story, done, stemma as ReturnType<typeof trace>));
  return { align: aligned, trace: traced, collate: collated, all: aligned + traced + collated };
}

function storyOf(size: number): Story {
  const pages = invented();
  const reports = Array.from({ length: size }, (_, n) => {
    const page = pages[n % pages.length] as Page;
    const told = extract({ ...page, input: `${n}`, given: {}, body: varied(page.body, n) }).reports;
    return told.map(annotate).map((read, k) => ({ ...read, sigil: `R${n}-${k}` }));
  }).flat();
  return { id: "growth", reports };
}

/** The same text with its numbers shifted, so that copies agree in part and conflict in part. */
const varied = (text: string, n: number): string =>
  text.replace(/\b\d{2,3}\b/g, (figure) => String(Number(figure) + (n % 7)));
