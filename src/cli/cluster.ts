import type { AnnotatedReport } from "../model/index.js";
import { annotateReads } from "./annotateReads.js";
import type { Io } from "./io.js";
import { READING_OPTIONS, type ReadingOptions } from "./options.js";
import type { Program } from "./program.js";
import { put } from "./put.js";
import { type Failure, type Read, readReports } from "./readReports.js";
import { type Status, statusOf } from "./status.js";
import { writeLines } from "./writeLines.js";

interface Options extends ReadingOptions {
  readonly stream?: boolean;
}

const HELP = `
Reads JSON Lines {id, title?, text, published?, url?, publisher?} and prints {id, story} per
line, in order: reports of one event have the same story. A line that could not be read gives
{input, error}. All lines are read before the first is printed, and their order doesn't
matter; with --stream each is printed as it comes, in the light of those before it, and
memory holds only what is needed to find their stories again.

Examples:
  $ variorum cluster < reports.jsonl
  $ variorum extract feeds/*.xml | variorum cluster | jq -r .story | sort | uniq -c
  $ tail -f incoming.jsonl | variorum cluster --stream
`;

/** `variorum cluster`: which reports are of one event. */
export function addCluster({ command, io, exit }: Program): void {
  const cluster = command
    .command("cluster")
    .summary("print which story each report belongs to as JSON Lines")
    .description("Puts reports of the same event into one story.")
    .argument("[inputs...]", "files, folders, globs, addresses, or - for JSON Lines on standard input", ["-"])
    .option("--stream", "print each line as it comes; keys of stories are numbers in order of appearance")
    .addHelpText("after", HELP);
  for (const option of READING_OPTIONS) cluster.addOption(option);
  cluster.action(async (inputs: string[], options: Options) => {
    const reads = readReports(inputs, options, io, "lines");
    exit(await (options.stream ? runStream(reads, options, io) : runWhole(reads, options, io)));
  });
}

async function runStream(reads: AsyncIterable<Read>, { strict }: Options, io: Io): Promise<Status> {
  const { createClusterer } = await import("../cluster/index.js");
  const clusterer = createClusterer();
  const toLine = (one: AnnotatedReport) => ({ id: one.report.id, story: clusterer.add(one) });
  return writeLines(annotateReads(reads), toLine, strict, io);
}

async function runWhole(reads: AsyncIterable<Read>, { strict }: Options, io: Io): Promise<Status> {
  const { cluster } = await import("../cluster/index.js");
  const all: (AnnotatedReport | Failure)[] = [];
  for await (const one of annotateReads(reads)) all.push(one);
  const reports = all.filter((one): one is AnnotatedReport => "report" in one);
  const stories = new Map(
    cluster(reports).flatMap(({ id, reports }) => reports.map(({ report }) => [report, id] as const)),
  );
  for (const one of all) {
    const line = "report" in one ? { id: one.report.id, story: stories.get(one.report) ?? null } : one;
    await put(io.stdout, `${JSON.stringify(line)}\n`);
  }
  return statusOf(reports.length, all.length - reports.length, strict);
}
