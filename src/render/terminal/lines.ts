import type { Ledger, LedgerEntry, Reading } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
import { ledgerLines } from "../view/ledgerLines.js";
import { legibleLine } from "../view/legibleLine.js";
import { type Line, lineOf } from "../view/line.js";
import { reportsOf } from "../view/names.js";
import type { Pen } from "./pen.js";

/** Long enough for a whole sentence, short enough for a screen to hold several entries. */
const QUOTE_SIZE = 320;

/** A line's words; what only helps to understand them is paler than they are. */
export function printed({ paint }: Pen, line: Line): string {
  const { lead, words, tail } = legibleLine(line);
  const paler = (text: string): string => (text.trim() === "" ? text : paint.dim(text));
  return `${paler(lead)}${excerpt(words, QUOTE_SIZE)}${paler(tail)}`;
}

/** Prints the words by which an entry is shown. */
export function entryWords(pen: Pen, ledger: Ledger): (entry: LedgerEntry) => string {
  const lines = ledgerLines(ledger, "nearly");
  return ({ id }) => {
    const line = lines.get(id);
    return line === undefined ? "" : printed(pen, line);
  };
}

/** The words by which a reading besides the first is shown. */
export function readingWords(pen: Pen, ledger: Ledger, reading: Reading): string {
  const line = lineOf(reportsOf(ledger), reading, "nearly");
  return line === null ? "" : printed(pen, line);
}
