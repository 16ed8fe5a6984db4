import type { Ledger, LedgerEntry, Reading } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
import { ledgerLines } from "../view/ledgerLines.js";
import { legible } from "../view/legible.js";
import { legibleLine } from "../view/legibleLine.js";
import { type Line, lineOf } from "../view/line.js";
import { reportsOf } from "../view/names.js";
import { type Voice, type VoiceOf, voices } from "../view/voice.js";
import type { Pen } from "./pen.js";

/** Long enough for a whole sentence, short enough for a screen to hold several entries. */
const QUOTE_SIZE = 320;

/** A line's words; what only helps to understand them is paler than they are. */
export function printed({ paint }: Pen, line: Line): string {
  const { lead, words, tail } = legibleLine(line);
  const paler = (text: string): string => (text.trim() === "" ? text : paint.dim(text));
  return `${paler(lead)}${excerpt(words, QUOTE_SIZE)}${paler(tail)}`;
}

/** Whose words they are, where that is to be told. */
export const spoken = ({ paint }: Pen, voice: Voice | null): string =>
  voice === null ? "" : paint.dim(` — ${legible(voice.name)}`);

/** Prints the words by which an entry is shown. */
export function entryWords(pen: Pen, ledger: Ledger): (entry: LedgerEntry) => string {
  const lines = ledgerLines(ledger, "nearly");
  const voiceOf = voices(ledger);
  return ({ id, readings }) => attributed(pen, lines.get(id) ?? null, readings, voiceOf);
}

/** Prints the words by which a reading besides the first is shown. */
export function readingWords(pen: Pen, ledger: Ledger): (reading: Reading) => string {
  const reports = reportsOf(ledger);
  const voiceOf = voices(ledger);
  return (reading) => attributed(pen, lineOf(reports, reading, "nearly"), [reading], voiceOf);
}

function attributed(pen: Pen, line: Line | null, readings: readonly Reading[], voiceOf: VoiceOf): string {
  if (line === null) return "";
  const voice = voiceOf(line, readings);
  const words = printed(pen, line);
  return `${voice?.verbatim === true ? `“${words}”` : words}${spoken(pen, voice)}`;
}
