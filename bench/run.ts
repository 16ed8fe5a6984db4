import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import type { Report, Story } from "../src/model/index.js";
import { annotators, library, rendering } from "./built.js";
import { bestOf, once } from "./clock.js";
import { growth } from "./growth.js";
import { browsed } from "./page.js";
import { articles, type Load, story, webPages } from "./texts.js";

const { align, annotateAll, cluster, collate, compare, extract, trace } = library;
const { renderHtml, renderJson, renderTerminal } = rendering;
const { cutClaims, findAttributions, findEntities, findQuantities, findTimexes, resolveSpeakers, tokenise, treeOf } =
  annotators;

const here = import.meta.dirname;
const root = join(here, "..");
const page = join(root, "docs/performance.md");
const [START, END] = ["<!-- figures -->", "<!-- /figures -->"];

interface Row {
  readonly what: string;
  readonly words: number;
  readonly reports: number;
  readonly seconds: number;
  /** Name of the annotator whose memory is measured beside its speed. */
  readonly step?: string;
}

const own = reading(articles()); // before the yardsticks, whose models would fill the heap and the caches of a process that only reads
const rows: readonly Row[] = [
  ...yardsticks(articles()),
  ...own,
  ...pages(webPages()),
  ...stages(articles()),
  ...whole(story()),
];
const report = [speeds(rows), growth(), processes(), await browsed()].join("\n\n");
console.log(report);
write(report);

/** `runs`: more for what many functions do together, which take as long to be compiled. */
function row({ words, pages }: Load, what: string, run: () => unknown, runs = 5): Row {
  return { what, words, reports: pages.length, seconds: bestOf(runs, run) };
}

/** What the same texts cost two well-known libraries, in the same run. */
function yardsticks(load: Load): readonly Row[] {
  const nlp = winkNLP(model, ["sbd", "pos"]);
  return [
    row(load, "*wink-nlp alone (sentences, parts of speech)*", () =>
      load.pages.map(({ body }) =>
        nlp
          .readDoc(body)
          .tokens()
          .out(nlp.its.pos as typeof nlp.its.value),
      ),
    ),
    row(load, "*compromise alone*", () => load.pages.map(({ body }) => compromise(body).json())),
  ];
}

/** Each annotator on what those before it leave. */
function reading(load: Load): readonly Row[] {
  const reports = load.pages.flatMap((one) => extract(one).reports);
  const all = row(load, "**annotate, the whole**", () => annotateAll(reports), 20); // first: as in a process that does nothing else
  const read = reports.map((one) => ({ report: one, ...tokenise(one) }));
  const named = read.map((draft) => ({ ...draft, ...findEntities(draft) }));
  const timed = named.map((draft) => ({ ...draft, timexes: findTimexes(draft) })); // in the order of the pipeline: the engine tells objects by it
  const measured = timed.map((draft) => ({ ...draft, quantities: findQuantities(draft) }));
  const trees = grown(reports);
  const attributed = measured.map((draft) => ({ ...draft, attributions: findAttributions(draft) }));
  const spoken = attributed.map((draft) => ({ ...draft, ...resolveSpeakers(draft) }));
  return [
    row(load, "extract, plain text", () => load.pages.map(extract)),
    { ...row(load, "annotate: words, sentences, tags", () => reports.map(tokenise)), step: "tokens" },
    { ...row(load, "annotate: names", () => read.map(findEntities)), step: "entities" },
    { ...row(load, "annotate: quantities", () => named.map(findQuantities)), step: "quantities" },
    { ...row(load, "annotate: times", () => named.map(findTimexes)), step: "timexes" },
    { what: "annotate: trees", words: load.words, reports: load.pages.length, seconds: trees, step: "syntax/tree" },
    { ...row(load, "annotate: attributions", () => measured.map(findAttributions)), step: "attributions" },
    { ...row(load, "annotate: speakers", () => attributed.map(resolveSpeakers)), step: "speakers" },
    { ...row(load, "annotate: claims", () => spoken.map(cutClaims)), step: "claims" },
    all,
  ];
}

/** Seconds for the trees of words cut anew each time, since a tree is kept: the fastest of six, the first not among them. */
function grown(reports: readonly Report[]): number {
  const seconds = Array.from({ length: 7 }, () => {
    const read = reports.map((one) => ({ report: one, ...tokenise(one) }));
    return once(() => read.forEach(treeOf));
  });
  return Math.min(...seconds.slice(1));
}

function pages(load: Load): readonly Row[] {
  return [row(load, "extract, HTML", () => load.pages.map(extract))];
}

/** Stages that work on a set of reports, and on the stories that come of it. */
function stages(load: Load): readonly Row[] {
  const annotated = annotateAll(load.pages.flatMap((one) => extract(one).reports));
  const stories = cluster(annotated);
  const aligned = stories.map((one) => [one, align(one)] as const);
  const traced = aligned.map(([one, alignment]) => [one, alignment, trace(one, alignment)] as const);
  return [
    row(load, "cluster", () => cluster(annotated)),
    row(load, "align", () => stories.map((one: Story) => align(one))),
    row(load, "trace", () => aligned.map(([one, alignment]) => trace(one, alignment))),
    row(load, "collate", () => traced.map(([one, alignment, stemma]) => collate(one, alignment, stemma))),
  ];
}

function whole(load: Load): readonly Row[] {
  const edition = compare(load.pages);
  return [
    row(load, "render: terminal", () => renderTerminal(edition, { width: 80, color: false })),
    row(load, "render: JSON", () => renderJson(edition, { pretty: false })),
    row(load, "render: HTML", () => renderHtml(edition, { version: "0" })),
    row(load, `**compare, ${load.name}**`, () => compare(load.pages)),
  ];
}

function speeds(all: readonly Row[]): string {
  const per = (n: number, seconds: number) => Math.round(n / seconds).toLocaleString("en");
  const yardstick = all[0] as Row;
  const ratio = (one: Row) => (one.words / one.seconds / (yardstick.words / yardstick.seconds)).toFixed(2);
  const lines = all.map((one) => {
    const memory = one.step === undefined ? " | " : memoryOf(one.step);
    return `| ${one.what} | ${per(one.words, one.seconds)} | ${per(one.reports, one.seconds)} | ${ratio(one)} | ${memory} |`;
  });
  return [
    "| step | words/s | reports/s | to wink-nlp alone | loaded, MB | peak up to it, MB |",
    "|---|--:|--:|--:|--:|--:|",
    ...lines,
  ].join("\n");
}

/** Of one annotator, in a process of its own (bench/memory.ts). */
function memoryOf(step: string): string {
  const child = ["--expose-gc", "--import", "tsx", join(here, "memory.ts"), step];
  const { loaded, peak } = JSON.parse(execFileSync(process.execPath, child, { encoding: "utf8", cwd: root })) as {
    loaded: number;
    peak: number;
  };
  return `${loaded} | ${peak}`;
}

/** Whole processes: start-up and peak memory, measured in a process of their own. */
function processes(): string {
  const run = (args: readonly string[]) =>
    JSON.parse(execFileSync(process.execPath, [...args], { encoding: "utf8", cwd: root })) as {
      ms: number;
      mb: number;
    };
  const child = ["--import", "tsx", join(here, "process.ts")];
  const lines = (["help", "compare", "annotate"] as const).map((what) => ({ what, ...run([...child, what]) }));
  const names = {
    help: "`variorum --help`",
    compare: "`variorum compare examples/ferry-fire`",
    annotate: "annotate every article, ten at a time as `compare` does",
  };
  return [
    "| process | ms | peak MB |",
    "|---|--:|--:|",
    ...lines.map(({ what, ms, mb }) => `| ${names[what]} | ${ms} | ${mb} |`),
  ].join("\n");
}

function write(figures: string): void {
  const machine = `${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}, one core`;
  const [before, rest] = readFileSync(page, "utf8").split(START);
  writeFileSync(page, `${before}${START}\n${machine}.\n\n${figures}\n${END}${rest?.split(END)[1] ?? "\n"}`);
}
