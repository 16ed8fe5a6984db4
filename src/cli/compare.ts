import { Option } from "commander";
import type { Decision, Edition, Page, Unread } from "../model/index.js";
import { collect } from "./collect.js";
import { collectDecisions } from "./decisions.js";
import type { Io } from "./io.js";
import { READING_OPTIONS, type ReadingOptions } from "./options.js";
import type { Program } from "./program.js";
import { openProgress } from "./progress.js";
import { put } from "./put.js";
import { type Status, statusOf } from "./status.js";
import { tell } from "./tell.js";
import { useColor } from "./useColor.js";
import { checkFile, writeFiles } from "./writeFiles.js";

interface Options extends ReadingOptions {
  readonly output: readonly string[];
  readonly decisions: readonly string[];
  readonly json?: boolean;
  readonly color?: boolean;
}

const HELP = `
Inputs:
  Plain text, HTML pages as saved from a browser, JSON and JSON Lines ({id, title, text,
  published, url, publisher}, IPTC ninjs, NewsArticle JSON-LD), RSS, Atom and JSON Feed,
  WARC and ARC archives, each also packed with gzip; told apart by content. A reports.json
  beside texts ([{file, published, publisher, url, title}]) or YAML front matter in them
  says when and by whom they were published.

Examples:
  $ variorum compare story/                         all reports in a folder
  $ variorum compare story/ -o story.html -o story.json
  $ variorum compare 'monday/*.txt' --published 2024-11-18
  $ variorum compare https://a.example/1 https://b.example/2
  $ curl -s https://a.example/feed.xml | variorum compare - saved.html
  $ variorum compare story/ --decisions desk.yaml   obey what people decided of it
  $ variorum compare week.jsonl --json | jq '.stories[].entries[] | select(.standing == "conflict")'
`;

/** `variorum compare`: from inputs to the edition. */
export function addCompare({ command, io, exit }: Program): void {
  const compare = command
    .command("compare")
    .summary("compare reports and print the variorum edition")
    .description(
      "Compares the reports of one or more events and prints, for each event, what they agree on and from how many origins, where they conflict, and who repeats whom.",
    )
    .argument("<inputs...>", "files, folders, globs, addresses, or - for standard input")
    .addOption(fileOption())
    .addOption(decisionsOption())
    .option("--json", "print JSON (format variorum/1) instead of the terminal edition")
    .addHelpText("after", HELP);
  for (const option of READING_OPTIONS) compare.addOption(option);
  compare
    .option("--color", "colour the terminal edition")
    .option("--no-color", "don't colour it (default: as the terminal does)");
  compare.action(async (inputs: string[], options: Options) => exit(await run(inputs, options, io)));
}

function fileOption(): Option {
  return new Option("-o, --output <file>", "also write .html, .json, .md or .csv, by extension; may be repeated")
    .default([], "none")
    .argParser((file: string, files: readonly string[]) => [...files, checkFile(file)]);
}

function decisionsOption(): Option {
  return new Option("--decisions <file>", "obey what people decided (YAML or JSON); may be repeated")
    .default([], "none")
    .argParser((file: string, files: readonly string[]) => [...files, file]);
}

async function run(inputs: readonly string[], options: Options, io: Io): Promise<Status> {
  const decided = await collectDecisions(options.decisions); // first: a mistyped name shouldn't cost the whole run
  const { pages, unread } = await collect(inputs, options, io);
  const edition = withUnread(await compareAll(pages, decided.decisions, io), [...unread, ...decided.unread]);
  await writeFiles(edition, edition.stories.length > 0 ? options.output : []);
  await print(edition, options, io);
  if (isLonely(edition)) tell(io.stderr, "No two reports are of one event, so there is nothing to compare.");
  return statusOf(edition.stories.length, edition.unread.length, options.strict);
}

/** Whether there are reports, but none stands beside another. */
const isLonely = ({ stories }: Edition): boolean =>
  stories.length > 0 && stories.every(({ reports }) => reports.length === 1);

async function compareAll(pages: readonly Page[], decisions: readonly Decision[], io: Io): Promise<Edition> {
  if (pages.length === 0) return { format: "variorum/1", stories: [], unread: [] }; // without loading what reads them
  const { compare } = await import("../pipeline.js");
  const progress = await openProgress(io.stderr, pages.length);
  try {
    return compare(pages, progress.step, decisions);
  } finally {
    progress.close();
  }
}

/** The terminal edition ends with what could not be read; where it isn't printed, standard error says it. */
async function print(edition: Edition, { json, color }: Options, io: Io): Promise<void> {
  const width = io.stdout.columns ?? 80;
  if (json) {
    const { renderJson } = await import("../render/json.js"); // each alone: the page's renderer takes longest to load
    await put(io.stdout, renderJson(edition, { pretty: true }));
  } else if (edition.stories.length > 0) {
    const { renderTerminal } = await import("../render/terminal/index.js");
    await put(io.stdout, renderTerminal(edition, { width, color: useColor(color, io) }));
  }
  if (json || edition.stories.length === 0)
    for (const { input, reason } of edition.unread) tell(io.stderr, `${input}: ${reason}`);
}

const withUnread = (edition: Edition, unread: readonly Unread[]): Edition => ({
  ...edition,
  unread: [...edition.unread, ...unread].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1)),
});

const sortKey = ({ input, reason }: Unread): string => `${input}\n${reason}`;
