import type { Claim, Ledger, LedgerEntry, Reading, Standing } from "../../model/index.js";
import { bestOf, normalValue } from "../view/best.js";
import { legible } from "../view/legible.js";
import { legibleLine } from "../view/legibleLine.js";
import { type Line, lineOf, toLine } from "../view/line.js";
import { namedFor } from "../view/namedFor.js";
import { reportsOf } from "../view/names.js";
import { reasonsOf } from "../view/reasons.js";
import { type VoiceOf, voices } from "../view/voice.js";
import { count } from "../view/words.js";
import { escapeMarkdown } from "./escape.js";
import type { Notes } from "./notes.js";

const HEADINGS: readonly (readonly [Standing, string])[] = [
  ["conflict", "Conflicts"],
  ["superseded", "Superseded"],
  ["agreed", "Agreed"],
  ["repeated", "Repeated from one origin"],
  ["single", "Only in one report"],
];

interface Print {
  readonly ledger: Ledger;
  readonly notes: Notes;
  readonly voiceOf: VoiceOf;
}

/** The entries by standing, what is in dispute first. */
export function entrySections(ledger: Ledger, notes: Notes): readonly string[] {
  const print = { ledger, notes, voiceOf: voices(ledger) };
  return HEADINGS.flatMap(([standing, title]) => {
    const these = ledger.entries.filter((entry) => entry.standing === standing);
    if (these.length === 0) return [];
    const differing = standing === "conflict" || standing === "superseded";
    return [`## ${title}`, ...(differing ? these.flatMap((entry) => variants(print, entry)) : [list(print, these)])];
  });
}

/** Each reading on its own line, then the reason. */
function variants(print: Print, entry: LedgerEntry): readonly string[] {
  return [
    `### ${escapeMarkdown(entry.topic)}`,
    entry.readings.map((reading) => `- ${readingText(print, entry, reading)}`).join("\n"),
    ...reasonsOf(entry).map(({ text }) => `*${escapeMarkdown(text)}*`),
  ];
}

const list = (print: Print, entries: readonly LedgerEntry[]): string =>
  entries
    .flatMap((entry) =>
      entry.readings.map((reading, i) =>
        i === 0
          ? `- ${readingText(print, entry, reading, namedFor(entry))}`
          : `  - ${readingText(print, entry, reading)}`,
      ),
    )
    .join("\n");

function readingText({ ledger, notes, voiceOf }: Print, entry: LedgerEntry, reading: Reading, named = ""): string {
  const reports = reportsOf(ledger);
  const best = entry.conflicts.length > 0 ? bestOf(entry, reading) : null;
  const line = best === null ? lineOf(reports, reading, "nearly") : toLine(reports, best, "nearly");
  const value = line === null ? null : normalValue(reading, line.claim);
  const shown = value === null ? "" : `**${escapeMarkdown(value)}** `;
  const origins = count(reading.origins.length, "origin");
  const carried = [reading.reports.join(", "), origins, escapeMarkdown(legible(named))].filter((part) => part !== "");
  const voice = voiceOf(line, [reading]);
  const by = voice === null ? "" : ` — ${escapeMarkdown(legible(voice.name))}`;
  return `${shown}“${line === null ? "" : wordsOf(line)}”${marks(reading.claims, notes)}${by} (${carried.join(" · ")})`;
}

function wordsOf(line: Line): string {
  const { lead, words, tail } = legibleLine(line);
  return escapeMarkdown(`${lead}${words}${tail}`);
}

/** One mark a report: its first claim. */
const marks = (claims: readonly Claim[], { cite }: Notes): string =>
  claims
    .filter(({ report }, i) => claims.findIndex((other) => other.report === report) === i)
    .map(cite)
    .join("");
