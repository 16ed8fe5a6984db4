import { IN_DISPUTE, NUMBER } from "../../lang/en/attributes.js";
import { nominals } from "../../lang/en/nominals.js";
import { type Conflict, overlaps, type Quoted } from "../../model/index.js";
import { capital } from "../capital.js";
import type { Fact, Word } from "../fact.js";
import type { Phrase } from "./phrases.js";
import type { Subject } from "./subject.js";

/**
 * What an entry on which reports disagree is called, where the kind of the disagreement says in which respect: "Orla Maren: place",
 * "Evacuation of the valley: stage". Null where the claims say it better (two wordings, two speakers, yes and no).
 */
export function disputedTopic(
  conflicts: readonly Conflict[],
  facts: readonly Fact[],
  subject: Subject | null,
  phrases: readonly Phrase[],
): string | null {
  const conflict = conflicts.find(({ grade }) => grade === "hard");
  if (conflict === undefined) return null;
  const { kind, why } = conflict;
  if (kind === "value") {
    const counted = why.evidence.map((place) => nounsBehind(facts, place)).find((text) => text !== "");
    return counted === undefined ? null : `${capital(counted)}: ${NUMBER}`;
  }
  const attribute = kind === "overtaken" ? deedIn(facts, why.evidence) : null;
  const respect = attribute ?? IN_DISPUTE.get(kind);
  const deed = kind === "state" ? phrases.find(({ disputed }) => disputed) : undefined;
  const about = deed?.text ?? subject?.name ?? phrases[0]?.text;
  return respect === undefined || about === undefined ? null : `${capital(about)}: ${respect}`;
}

/** "harbour fire" of "the sixth harbour fire this year". */
function nounsBehind(facts: readonly Fact[], place: Quoted): string {
  const fact = facts.find(({ claim }) => claim.report === place.report && overlaps(claim, place));
  const behind = fact?.words.filter(({ start }) => start >= place.end) ?? [];
  const end = behind.findIndex(({ tag }) => !/^(?:NOUN|PROPN|ADJ)$/.test(tag));
  const run = end < 0 ? behind : behind.slice(0, end);
  const last = run.findLast(({ tag }) => tag === "NOUN");
  return fact === undefined || last === undefined
    ? ""
    : fact.witness.report.text.slice((run[0] as Word).start, last.end).replace(/\s+/g, " ");
}

/** The noun for what one has met with by now: "election" of "president-elect". */
function deedIn(facts: readonly Fact[], places: readonly Quoted[]): string | null {
  const words = facts.flatMap(({ claim, words }) =>
    words.filter((word) => places.some((place) => place.report === claim.report && overlaps(place, word))),
  );
  return words.map(({ lemma }) => nominals.get(lemma)?.noun).find((noun) => noun !== undefined) ?? null;
}
