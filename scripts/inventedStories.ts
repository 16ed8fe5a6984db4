import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pairKey } from "../eval/sets/own_alignment.js";
import { annotateAll } from "../src/annotate/index.js";
import { toStory } from "../src/cluster/index.js";
import { extract } from "../src/extract/index.js";
import type { Story } from "../src/model/index.js";
import { readFolder } from "../test/stories/folder.js";

type Words = readonly [file: string, exact: string];

interface Labels {
  readonly differ: readonly { readonly a: Words; readonly b: Words }[];
  readonly same: readonly { readonly claims: readonly Words[] }[];
}

const FOLDER = join(import.meta.dirname, "../eval/invented/tuned");

/**
 * The invented stories on which rules may be mended, and the pairs of sentences that make one point there. Two values of one point are one point:
 * held apart, they could not be shown to differ.
 */
export async function readInvented(): Promise<
  ReadonlyMap<string, { readonly story: Story; readonly gold: ReadonlyMap<string, "same"> }>
> {
  const names = readdirSync(FOLDER, { withFileTypes: true }).filter((one) => one.isDirectory());
  return new Map(await Promise.all(names.map(async ({ name }) => [name, await readOne(name)] as const)));
}

async function readOne(name: string) {
  const pages = await readFolder(join(FOLDER, name));
  const story = toStory(annotateAll(pages.flatMap((page) => extract(page).reports)));
  const { same, differ } = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Labels;
  const points = [...same.map(({ claims }) => claims), ...differ.map(({ a, b }) => [a, b])];
  const keys = points.map((claims) => claims.map((words) => keyOf(story, words)));
  const pairs = keys.flatMap((all) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const)));
  return { story, gold: new Map(pairs.map(([a, b]) => [pairKey(a, b), "same"] as const)) };
}

/** The sentence in which most of the words stand. */
function keyOf(story: Story, [file, exact]: Words): string {
  const n = story.reports.findIndex(({ report }) => report.input.endsWith(`/${file}`));
  const { report, sentences } = story.reports[n] as Story["reports"][number];
  const start = report.text.indexOf(exact);
  const common = (i: number): number => {
    const sentence = sentences[i] as Story["reports"][number]["sentences"][number];
    return Math.min(sentence.end, start + exact.length) - Math.max(sentence.start, start);
  };
  return `${n}:${sentences.reduce((best, _, i) => (common(i) > common(best) ? i : best), 0)}`;
}
