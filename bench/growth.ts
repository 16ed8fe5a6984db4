import type { Page, Story } from "../src/model/index.js";
import { library } from "./built.js";
import { once } from "./clock.js";
import { invented } from "./texts.js";

const { align, annotate, collate, extract, trace } = library;

/** 1,000 reports take minutes and are asked for: `npm run bench -- --large`. */
const SIZES = process.argv.includes("--large") ? [5, 100, 1000] : [5, 100];

/** What stories of 5, 100 and (if asked for) 1,000 reports cost after reading: invented reports over and over, each with other figures. */
export function growth(): string {
  const lines = SIZES.map((size) => `| ${[size.toLocaleString("en"), ...costs(storyOf(size))].join(" | ")} |`);
  return ["| reports in a story | align, s | trace, s | collate, s | all, s |", "|--:|--:|--:|--:|--:|", ...lines].join(
    "\n",
  );
}

function costs(story: Story): readonly string[] {
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
  return [aligned, traced, collated, aligned + traced + collated].map((seconds) => seconds.toFixed(2));
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
