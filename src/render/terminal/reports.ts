import type { Ledger, LedgerReport } from "../../model/index.js";
import { dateText } from "../view/dates.js";
import { legible } from "../view/legible.js";
import { publisherOf } from "../view/names.js";
import { clipped, heading, type Pen, padded } from "./pen.js";

const PUBLISHER_COLUMNS = 22;
const DATE_COLUMNS = 16;

/** One line a report: sigil, publisher, date, headline. */
export function reports(pen: Pen, { reports: all }: Ledger): readonly string[] {
  const sigils = Math.max(...all.map(({ sigil }) => sigil.length));
  return [...heading(pen, "Reports"), ...all.map((report) => line(pen, report, sigils))];
}

function line(pen: Pen, report: LedgerReport, sigils: number): string {
  const publisher = padded(clipped(legible(publisherOf(report)), PUBLISHER_COLUMNS), PUBLISHER_COLUMNS);
  const date = padded(dateText(legible(report.published ?? "no date")), DATE_COLUMNS);
  const room = pen.width - sigils - PUBLISHER_COLUMNS - DATE_COLUMNS - 8;
  const title = room < 10 ? "" : clipped(legible(report.title ?? report.headline?.exact ?? ""), room);
  return `  ${pen.paint.bold(padded(report.sigil, sigils))}  ${publisher}  ${pen.paint.dim(date)}  ${title}`.trimEnd();
}
