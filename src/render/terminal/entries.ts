import type { Ledger, LedgerEntry, Reading } from "../../model/index.js";
import { bestOf, normalValue } from "../view/best.js";
import { legible } from "../view/legible.js";
import { toLine } from "../view/line.js";
import { namedFor } from "../view/namedFor.js";
import { reportsOf } from "../view/names.js";
import { reasonsOf } from "../view/reasons.js";
import { signOf } from "../view/standings.js";
import { type VoiceOf, voices } from "../view/voice.js";
import { vouching } from "../view/vouching.js";
import { count } from "../view/words.js";
import { dye } from "./head.js";
import { entryWords, printed, readingWords, spoken } from "./lines.js";
import { GLUE, hang, heading, type Pen } from "./pen.js";

/** Entries on which reports differ, hard conflicts before soft, each with its readings, their reports and the reason. */
export function conflicts(pen: Pen, ledger: Ledger): readonly string[] {
  const differing = ledger.entries.filter((entry) => entry.standing === "conflict");
  if (differing.length === 0) return [];
  return [...heading(pen, "Conflicts", String(differing.length)), ...between(differing.map(readings(pen, ledger)))];
}

/** What later figures have replaced. */
export function superseded(pen: Pen, ledger: Ledger): readonly string[] {
  const replaced = ledger.entries.filter(({ standing }) => standing === "superseded");
  if (replaced.length === 0) return [];
  return [...heading(pen, "Superseded", String(replaced.length)), ...between(replaced.map(readings(pen, ledger)))];
}

/** What two or more origins say, then what several reports say from one. */
export function shared(pen: Pen, ledger: Ledger): readonly string[] {
  const wordsOf = entryWords(pen, ledger);
  const readingOf = readingWords(pen, ledger);
  return (["agreed", "repeated"] as const).flatMap((standing) => {
    const these = ledger.entries.filter((entry) => entry.standing === standing);
    if (these.length === 0) return [];
    return [
      ...heading(pen, standing, String(these.length)),
      ...these.flatMap((entry) => fact(pen, entry, wordsOf(entry), readingOf)),
    ];
  });
}

const between = (blocks: readonly (readonly string[])[]): readonly string[] =>
  blocks.flatMap((block, i) => (i === 0 ? block : ["", ...block]));

function readings(pen: Pen, ledger: Ledger): (entry: LedgerEntry) => readonly string[] {
  const voiceOf = voices(ledger);
  const reports = reportsOf(ledger);
  return (entry) => variants(pen, entry, (reading) => readingLines(pen, entry, reading, reports, voiceOf));
}

function variants(pen: Pen, entry: LedgerEntry, linesOf: (reading: Reading) => readonly string[]): readonly string[] {
  const { paint } = pen;
  const grade = entry.conflicts.some((conflict) => conflict.grade === "hard") ? "" : softNote(entry);
  return [
    ...hang(
      pen,
      `  ${dye(pen, entry.standing, signOf(entry.standing))} `,
      `${paint.bold(legible(entry.topic))} ${paint.dim(`${entry.id}${grade}`)}`,
    ),
    ...entry.readings.flatMap(linesOf),
    ...reasonsOf(entry).flatMap(({ text }) => hang(pen, "    ", paint.italic(legible(text)))),
  ];
}

const softNote = ({ standing }: LedgerEntry): string => (standing === "conflict" ? " · soft" : "");

function readingLines(
  pen: Pen,
  entry: LedgerEntry,
  reading: Reading,
  reports: ReturnType<typeof reportsOf>,
  voiceOf: VoiceOf,
): readonly string[] {
  const { paint } = pen;
  const best = bestOf(entry, reading);
  const line = best === null ? null : toLine(reports, best, "nearly");
  const words = line === null ? "" : printed(pen, line);
  const value = best === null ? null : normalValue(reading, best);
  const head = value === null ? [] : [paint.bold(legible(value))];
  return [
    ...hang(pen, "    ", [...head, carriers(pen, reading)].join("  ")),
    ...hang(pen, "    │ ", `“${words}”${spoken(pen, voiceOf(line, [reading]))}`, "    │ "),
  ];
}

const carriers = ({ paint }: Pen, { reports, origins }: Reading): string =>
  `${paint.bold(reports.join(GLUE))}${GLUE}${paint.dim(`· ${count(origins.length, "origin")}`.replaceAll(" ", GLUE))}`;

/** The best reading, and those that differ from another: what else says the same is counted, not printed. */
function fact(pen: Pen, entry: LedgerEntry, words: string, readingOf: (reading: Reading) => string): readonly string[] {
  const [best, ...others] = entry.readings;
  if (best === undefined) return [];
  const soft = entry.conflicts.map(({ why }) => why.text);
  const variants = others.filter((_, i) => entry.conflicts.some(({ readings }) => readings.includes(i + 1)));
  return [
    ...hang(pen, `  ${dye(pen, entry.standing, signOf(entry.standing))} `, `${words}  ${all(pen, entry)}`),
    ...variants.flatMap((reading) => hang(pen, "    also: ", `${readingOf(reading)}  ${carriers(pen, reading)}`)),
    ...soft.flatMap((text) => hang(pen, "    differs: ", pen.paint.italic(legible(text)))),
  ];
}

/** Every report and origin that has what the line says, whatever the reading, and whom they name for it. */
function all(pen: Pen, entry: LedgerEntry): string {
  const every = vouching(entry);
  const named = namedFor(entry);
  const union = (of: (reading: Reading) => readonly string[]) => [...new Set(every.flatMap(of))].sort(bySigil);
  const carried = carriers(pen, {
    ...(every[0] as Reading),
    reports: union((r) => r.reports),
    origins: union((r) => r.origins),
  });
  return named === "" ? carried : `${carried} ${pen.paint.dim(`· ${legible(named)}`)}`;
}

/** A … Z before AA. */
const bySigil = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : 1);
