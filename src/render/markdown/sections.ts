import type { Claim, Ledger, LedgerEntry, Reading, Standing } from "../../model/index.js";
import { bestOf, normalValue } from "../view/best.js";
import { legible } from "../view/legible.js";
import { asPart, plainest } from "../view/plainest.js";
import { reasonsOf } from "../view/reasons.js";
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

/** The entries by standing, what is in dispute first. */
export const entrySections = (ledger: Ledger, notes: Notes): readonly string[] =>
  HEADINGS.flatMap(([standing, title]) => {
    const these = ledger.entries.filter((entry) => entry.standing === standing);
    if (these.length === 0) return [];
    const differing = standing === "conflict" || standing === "superseded";
    return [`## ${title}`, ...(differing ? these.flatMap((entry) => variants(entry, notes)) : [list(these, notes)])];
  });

/** Each reading on its own line, then the reason. */
function variants(entry: LedgerEntry, notes: Notes): readonly string[] {
  return [
    `### ${escapeMarkdown(entry.topic)}`,
    entry.readings.map((reading) => `- ${readingText(entry, reading, notes)}`).join("\n"),
    ...reasonsOf(entry).map(({ text }) => `*${escapeMarkdown(text)}*`),
  ];
}

const list = (entries: readonly LedgerEntry[], notes: Notes): string =>
  entries
    .flatMap((entry) =>
      entry.readings.map((reading, i) => `${i === 0 ? "-" : "  -"} ${readingText(entry, reading, notes)}`),
    )
    .join("\n");

function readingText(entry: LedgerEntry, reading: Reading, notes: Notes): string {
  const best = entry.conflicts.length > 0 ? bestOf(entry, reading) : plainest(reading);
  const value = best === null ? null : normalValue(reading, best);
  const shown = value === null ? "" : `**${escapeMarkdown(value)}** `;
  const words = escapeMarkdown(asPart(legible(best?.exact ?? "")));
  return `${shown}“${words}”${marks(reading.claims, notes)} (${reading.reports.join(", ")} · ${count(reading.origins.length, "origin")})`;
}

/** One mark a report: its first claim. */
const marks = (claims: readonly Claim[], { cite }: Notes): string =>
  claims
    .filter(({ report }, i) => claims.findIndex((other) => other.report === report) === i)
    .map(cite)
    .join("");
