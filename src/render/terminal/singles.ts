import type { Ledger, LedgerEntry, LedgerReport } from "../../model/index.js";
import { legible } from "../view/legible.js";
import { isPublished, publisherOf } from "../view/names.js";
import { asPart } from "../view/plainest.js";
import { clipped, heading, type Pen } from "./pen.js";

/** Enough to see what a report adds; the page and the JSON hold the rest. */
const LINES_PER_REPORT = 6;

/** What only one report carries: one line each, by report, in order of importance. */
export function singles(pen: Pen, { entries, reports }: Ledger): readonly string[] {
  const single = entries.filter(({ standing }) => standing === "single");
  if (single.length === 0) return [];
  const lines = reports.flatMap((report) => {
    const own = single.filter((entry) => entry.readings[0]?.reports[0] === report.sigil);
    if (own.length === 0) return [];
    const title = `  ${pen.paint.bold(report.sigil)} ${clipped(legible(nameOf(report)), pen.width - 16)}`;
    return [`${title} ${pen.paint.dim(`· ${own.length}`)}`, ...condensed(pen, own)];
  });
  return [...heading(pen, "Only in one report", String(single.length)), ...lines];
}

function condensed(pen: Pen, own: readonly LedgerEntry[]): readonly string[] {
  const rest = own.length - LINES_PER_REPORT;
  return [
    ...own.slice(0, LINES_PER_REPORT).map((entry) => clipped(`    ○ ${wordsOf(entry)}`, pen.width)),
    ...(rest > 0 ? [pen.paint.dim(`    … and ${rest} more`)] : []),
  ];
}

/** A report that no outlet is known for goes by its headline. */
const nameOf = (report: LedgerReport): string =>
  isPublished(report) ? publisherOf(report) : (report.title ?? report.headline?.exact ?? publisherOf(report));

const wordsOf = ({ readings }: LedgerEntry): string => asPart(legible(readings[0]?.claims[0]?.exact ?? ""));
