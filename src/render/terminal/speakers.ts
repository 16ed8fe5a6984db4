import type { Ledger, LedgerAttribution } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
import { legible } from "../view/legible.js";
import { saidWords } from "../view/said.js";
import { type Speaker, speakersOf, type Utterance } from "../view/speakers.js";
import { count } from "../view/words.js";
import { GLUE, hang, heading, type Pen } from "./pen.js";

/** Those in most reports come first; the rest is for the page. */
const SPEAKERS = 20;
const UTTERANCES_PER_SPEAKER = 4;
const UTTERANCE_SIZE = 200;

/** Who said what: the first words of each utterance, and which reports have it. */
export function speakers(pen: Pen, ledger: Ledger): readonly string[] {
  const all = speakersOf(ledger);
  if (all.length === 0) return [];
  const rest = all.length - SPEAKERS;
  return [
    ...heading(pen, "Who said what", String(all.length)),
    ...all.slice(0, SPEAKERS).flatMap((speaker) => said(pen, speaker)),
    ...(rest > 0 ? [pen.paint.dim(`  … and ${count(rest, "other speaker")}`)] : []),
  ];
}

function said(pen: Pen, speaker: Speaker): readonly string[] {
  const { paint } = pen;
  const role = speaker.roles[0] === undefined ? "" : `, ${legible(speaker.roles[0])}`;
  const kind = speaker.kind === "named" ? "" : ` (${speaker.kind})`;
  const via = speaker.via.length === 0 ? "" : `, via ${speaker.via.map(legible).join(", ")}`;
  const rest = speaker.utterances.length - UTTERANCES_PER_SPEAKER;
  return [
    ...hang(
      pen,
      "  ",
      `${paint.bold(legible(speaker.name))}${role}${via}${kind}  ${paint.dim(speaker.reports.join(" "))}`,
    ),
    ...speaker.utterances.slice(0, UTTERANCES_PER_SPEAKER).flatMap((utterance) => words(pen, utterance)),
    ...(rest > 0 ? [paint.dim(`    … and ${rest} more`)] : []),
  ];
}

function words(pen: Pen, { attributions }: Utterance): readonly string[] {
  const sigils = [...new Set(attributions.map(({ report }) => report))].join(GLUE);
  return hang(pen, "    – ", `${contentOf(attributions[0] as LedgerAttribution)}  ${pen.paint.dim(sigils)}`);
}

const contentOf = (attribution: LedgerAttribution): string => excerpt(legible(saidWords(attribution)), UTTERANCE_SIZE);
