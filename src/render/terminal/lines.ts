import type { Ledger, Reading } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
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

/** The words by which a reading is shown. */
export function readingWords(pen: Pen, ledger: Ledger, reading: Reading): string {
  const line = lineOf(reportsOf(ledger), reading);
  return line === null ? "" : printed(pen, line);
}
