import type { Ledger, LedgerReport } from "../../model/index.js";
import { contentWords } from "../view/contentWords.js";
import { legible } from "../view/legible.js";
import { outletOf, titleOf } from "../view/names.js";
import { entryWords } from "./lines.js";
import { clipped, heading, type Pen, toPen } from "./pen.js";

/** Enough to see what a report adds; the page and the JSON hold the rest. */
const LINES_PER_REPORT = 6;

/** What only one report carries: one line each, by report, in order of importance but for lines that say little. */
export function singles(pen: Pen, ledger: Ledger): readonly string[] {
  const { entries, reports } = ledger;
  const single = entries.filter(({ standing }) => standing === "single");
  if (single.length === 0) return [];
  const wordsOf = entryWords(PLAIN, ledger);
  const lines = reports.flatMap((report) => {
    const own = single.filter((entry) => entry.readings[0]?.reports[0] === report.sigil);
    if (own.length === 0) return [];
    const title = `  ${pen.paint.bold(report.sigil)} ${clipped(legible(nameOf(report)), pen.width - 16)}`;
    const words = own.map(wordsOf);
    const plain = [...words.filter((line) => !isThin(line)), ...words.filter(isThin)];
    return [`${title} ${pen.paint.dim(`· ${own.length}`)}`, ...condensed(pen, plain)];
  });
  return [...heading(pen, "Only in one report", String(single.length)), ...lines];
}

/** Cut out of a sentence and short, or hardly a statement: such lines come last. */
const isThin = (line: string): boolean => contentWords(line) < (line.startsWith("…") ? 5 : 3);

function condensed(pen: Pen, own: readonly string[]): readonly string[] {
  const rest = own.length - LINES_PER_REPORT;
  return [
    ...own.slice(0, LINES_PER_REPORT).map((words) => clipped(`    ○ ${words}`, pen.width)),
    ...(rest > 0 ? [pen.paint.dim(`    … and ${rest} more`)] : []),
  ];
}

/** A report that no outlet is known for goes by its headline. */
const nameOf = (report: LedgerReport): string => outletOf(report) ?? titleOf(report);

/** Without colours: the line is cut to the width. */
const PLAIN = toPen({ width: 80, color: false });
