import type { AnnotatedReport, Report, Span } from "../model/index.js";
import { annotateReads } from "./annotateReads.js";
import { READING_OPTIONS, type ReadingOptions } from "./options.js";
import type { Program } from "./program.js";
import { readReports } from "./readReports.js";
import { writeLines } from "./writeLines.js";

const HELP = `
Reads JSON Lines {id, title?, text, published?, url?, publisher?} and prints one line per
line, in order: {id, sentences, mentions, entities, quantities, timexes, attributions,
claims, furniture, problems}. Offsets are UTF-16 code units of the given text; indices point
into the arrays of the same line. A text that had been read in the wrong encoding is mended
and printed as \`text\`. A line that could not be read gives {input, error}.

Examples:
  $ variorum annotate < reports.jsonl > annotations.jsonl
  $ variorum extract crawl.warc.gz | variorum annotate | jq -c '{id, quantities}'
  $ parallel --pipe -L 1000 variorum annotate < year.jsonl
`;

/** `variorum annotate`: from reports to what is read in them, one a line. */
export function addAnnotate({ command, io, exit }: Program): void {
  const annotate = command
    .command("annotate")
    .summary("print what is read in each report as JSON Lines")
    .description("Reads each report's sentences, names, figures, times, attributions and claims.")
    .argument("[inputs...]", "files, folders, globs, addresses, or - for JSON Lines on standard input", ["-"])
    .addHelpText("after", HELP);
  for (const option of READING_OPTIONS) annotate.addOption(option);
  annotate.action(async (inputs: string[], options: ReadingOptions) => {
    const reads = readReports(inputs, options, io, "lines");
    exit(await writeLines(annotateReads(reads), format, options.strict, io));
  });
}

function format({ report, sentences, attributions, tokens: _, ...read }: AnnotatedReport): unknown {
  return {
    id: report.id,
    ...(isMended(report) ? { text: report.text } : {}),
    sentences: pairs(sentences),
    mentions: read.mentions,
    entities: read.entities.map((entity) => ({ ...entity, roles: pairs(entity.roles) })),
    quantities: read.quantities,
    timexes: read.timexes,
    attributions: attributions.map(({ source, cue, content, ...rest }) => ({
      source: pairs(source),
      cue: pairs(cue),
      content: pairs(content),
      ...rest,
    })),
    claims: read.claims,
    furniture: report.furniture,
    problems: report.problems,
  };
}

/** Whoever reads offsets of a text that isn't the given one needs it. */
const isMended = ({ problems }: Report): boolean => problems.some(({ rule }) => rule === "encoding");

const pairs = (spans: readonly Span[]): readonly (readonly [number, number])[] =>
  spans.map(({ start, end }) => [start, end]);
