import type { Ledger, LedgerReport } from "../../model/index.js";
import { dateText } from "../view/dates.js";
import { legible } from "../view/legible.js";
import { outletOf, titleOf } from "../view/names.js";
import { clipped, hang, heading, type Pen, padded } from "./pen.js";

const PUBLISHER_COLUMNS = 22;
const DATE_COLUMNS = 17;
/** Narrower than this, the columns give way to lines that wrap. */
const MIN_TABLE = 64;

/** How wide the columns of one story are; the names of outlets take none where no outlet is known. */
interface Columns {
  readonly sigil: number;
  readonly publisher: number;
  readonly date: number;
}

/** One line a report: sigil, publisher, date, headline. */
export function reports(pen: Pen, { reports: all }: Ledger): readonly string[] {
  const widest = (words: readonly string[], most: number): number =>
    Math.min(most, Math.max(...words.map(({ length }) => length)));
  const columns = {
    sigil: widest(
      all.map(({ sigil }) => sigil),
      pen.width,
    ),
    publisher: widest(all.map(nameOf), PUBLISHER_COLUMNS),
    date: widest(all.map(dateOf), DATE_COLUMNS),
  };
  return [...heading(pen, "Reports"), ...all.flatMap((report) => lines(pen, report, columns))];
}

const nameOf = (report: LedgerReport): string => legible(outletOf(report) ?? "");

const dateOf = ({ published }: LedgerReport): string => dateText(legible(published ?? "no date"));

function lines(pen: Pen, report: LedgerReport, columns: Columns): readonly string[] {
  if (pen.width >= MIN_TABLE) return [row(pen, report, columns)];
  const parts = [nameOf(report), dateOf(report), legible(titleOf(report))];
  return hang(pen, `  ${pen.paint.bold(padded(report.sigil, columns.sigil))}  `, parts.filter(Boolean).join(" · "));
}

function row(pen: Pen, report: LedgerReport, columns: Columns): string {
  const cell = (text: string, width: number): readonly string[] =>
    width === 0 ? [] : [padded(clipped(text, width), width)];
  const name = nameOf(report);
  const room = pen.width - columns.sigil - columns.publisher - columns.date - (columns.publisher === 0 ? 6 : 8);
  const cells = [
    pen.paint.bold(padded(report.sigil, columns.sigil)),
    ...cell(name, columns.publisher),
    ...cell(dateOf(report), columns.date).map(pen.paint.dim),
    room < 10 ? "" : clipped(legible(titleOf(report)), room),
  ];
  return `  ${cells.join("  ")}`.trimEnd();
}
