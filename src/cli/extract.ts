import type { Report } from "../model/index.js";
import { READING_OPTIONS, type ReadingOptions } from "./options.js";
import type { Program } from "./program.js";
import { readReports } from "./readReports.js";
import { writeLines } from "./writeLines.js";

const HELP = `
Prints one line of JSON per report: {id, url, publisher, title, byline, published, modified,
language, text, furniture, problems}. Offsets are UTF-16 code units of text. What could not
be read gives a line {input, error} at its place.

Examples:
  $ variorum extract page.html
  $ variorum extract crawl.warc.gz > reports.jsonl
  $ variorum extract feed.xml | variorum annotate > annotations.jsonl
`;

/** `variorum extract`: from pages to reports, one a line. */
export function addExtract({ command, io, exit }: Program): void {
  const extract = command
    .command("extract")
    .summary("print the reports found in pages, feeds and archives as JSON Lines")
    .description("Finds the reports in pages, feeds, records and web archives and prints them, one a line.")
    .argument("[inputs...]", "files, folders, globs, addresses, or - for standard input", ["-"])
    .addHelpText("after", HELP);
  for (const option of READING_OPTIONS) extract.addOption(option);
  extract.action(async (inputs: string[], options: ReadingOptions) =>
    exit(await writeLines(readReports(inputs, options, io, "any"), toLine, options.strict, io)),
  );
}

function toLine({ report: { headline: _, input, ...report } }: { readonly report: Report }): unknown {
  const { id, url, publisher, title, byline, published, modified, language, text, furniture, problems } = report;
  return { id, input, url, publisher, title, byline, published, modified, language, text, furniture, problems };
}
