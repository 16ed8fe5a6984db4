import type { Ledger, LedgerAttribution } from "../../model/index.js";
import { changesOf } from "../view/changes.js";
import { channelLines } from "../view/channelLines.js";
import { legible } from "../view/legible.js";
import { lostName } from "../view/lostName.js";
import { momentsOf } from "../view/moments.js";
import { ancestorName } from "../view/names.js";
import { saidWords } from "../view/said.js";
import { type Speaker, speakersOf } from "../view/speakers.js";
import { whenText } from "../view/when.js";
import { escapeMarkdown } from "./escape.js";

/** Who said what, the timeline and the lineage of a story. */
export const apparatus = (ledger: Ledger): readonly string[] => [
  ...section("Who said what", speakersOf(ledger).map(speakerLines)),
  ...section("Timeline", timelineLines(ledger)),
  ...section("Lineage", lineageLines(ledger)),
];

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`## ${title}`, lines.join("\n")];

function speakerLines({ name, roles, kind, via, reports, utterances }: Speaker): string {
  const role = roles[0] === undefined ? "" : `, ${escapeMarkdown(roles[0])}`;
  const through = via.length === 0 ? "" : `, via ${via.map(escapeMarkdown).join(", ")}`;
  const head = `- **${escapeMarkdown(name)}**${role}${through}${kind === "named" ? "" : ` (${kind})`} (${reports.join(", ")})`;
  return [head, ...utterances.map(({ attributions }) => `  - ${said(attributions)}`)].join("\n");
}

function said(attributions: readonly LedgerAttribution[]): string {
  const words = attributions[0] === undefined ? "" : saidWords(attributions[0]);
  return `${escapeMarkdown(words)} (${[...new Set(attributions.map(({ report }) => report))].join(", ")})`;
}

const timelineLines = (ledger: Ledger): readonly string[] =>
  momentsOf(
    ledger,
    ledger.timeline.filter(({ clock }) => clock !== "publication"),
  ).map(({ item, words }) => {
    const sigils = [...new Set(item.claims.map(({ report }) => report))].join(", ");
    return `- ${escapeMarkdown(whenText(item))}, ${item.clock}${item.disputed ? " (reports differ on when)" : ""}: ${escapeMarkdown(legible(words))} (${sigils})`;
  });

function lineageLines(ledger: Ledger): readonly string[] {
  const origins = ledger.origins.map((origin) => {
    const lost = lostName(origin);
    const absent = origin.kind === "statement" ? "" : " (not among the reports)";
    const ancestor = lost === null ? "" : `, ${escapeMarkdown(lost)}${absent}`;
    return `- Origin ${escapeMarkdown(origin.id)}${ancestor}: ${origin.reports.join(", ")}`;
  });
  const channels = channelLines(ledger).map(
    ({ name, reports }) => `- Single claims through ${escapeMarkdown(name)}: ${reports.join(", ")}`,
  );
  const derivations = ledger.derivations.map((derivation) => {
    const { later, earlier, certainty } = derivation;
    const ancestor = escapeMarkdown(ancestorName(ledger, earlier));
    const changes = changesOf(ledger, derivation).map((line) => `\n  - ${later} ${escapeMarkdown(line)}`);
    return `- ${later} derives from ${ancestor} (${Math.round(certainty * 100)} % certain)${changes.join("")}`;
  });
  return [...origins, ...channels, ...derivations];
}
