import type { Ledger, LedgerReport } from "../../model/index.js";
import { dateText } from "../view/dates.js";
import { legible } from "../view/legible.js";
import { publisherOf } from "../view/names.js";
import { clipped, hang, heading, type Pen, padded } from "./pen.js";

const PUBLISHER_COLUMNS = 22;
const DATE_COLUMNS = 17;
/** Narrower than this, the columns give way to lines that wrap. */
const MIN_TABLE = 64;

/** One line a report: sigil, publisher, date, headline. */
export function reports(pen: Pen, { reports: all }: Ledger): readonly string[] {
  const sigils = Math.max(...all.map(({ sigil }) => sigil.length));
  return [...heading(pen, "Reports"), ...all.flatMap((report) => lines(pen, report, sigils))];
}

function lines(pen: Pen, report: LedgerReport, sigils: number): readonly string[] {
  if (pen.width >= MIN_TABLE) return [row(pen, report, sigils)];
  const parts = [
    publisherOf(report),
    dateText(report.published ?? "no date"),
    report.title ?? report.headline?.exact ?? "",
  ];
  return hang(
    pen,
    `  ${pen.paint.bold(padded(report.sigil, sigils))}  `,
    parts.map(legible).filter(Boolean).join(" · "),
  );
}

function row(pen: Pen, report: LedgerReport, sigils: number): string {
  const publisher = padded(clipped(legible(publisherOf(report)), PUBLISHER_COLUMNS), PUBLISHER_COLUMNS);
  const date = padded(clipped(dateText(legible(report.published ?? "no date")), DATE_COLUMNS), DATE_COLUMNS);
  const room = pen.width - sigils - PUBLISHER_COLUMNS - DATE_COLUMNS - 8;
  const title = room < 10 ? "" : clipped(legible(report.title ?? report.headline?.exact ?? ""), room);
  return `  ${pen.paint.bold(padded(report.sigil, sigils))}  ${publisher}  ${pen.paint.dim(date)}  ${title}`.trimEnd();
}
