import { isCovered } from "./bond.js";
import type { Findings } from "./lineage.js";
import { ofOneNewsroom } from "./ofOneNewsroom.js";
import { HELD, type Parent } from "./parent.js";
import type { Speaker } from "./speakers.js";

/** A text that took more than what was told has longer runs of words in common, or more phrases, than this. */
const LONGEST_RUN = 15;
const MOST_PHRASES = 0.3;
/** So many of the sentences in common must be told by somebody, and so many by one and the same. */
const TOLD_SHARE = 0.5;
const LEAST_TOLD = 2;
/** Where nearly all of one text has a counterpart, it follows the other, unless in this part of it one speaker is all that is heard. */
const ONE_VOICE = 0.7;

/**
 * A kinship that rests on what somebody told both, at a press conference, in a release or a court paper: the statement is what both
 * derive from. Null where they have more in common.
 */
export function sharedStatement(parent: Parent, findings: Findings): Parent | null {
  const { child, of, resemblance } = parent;
  if (!("report" in of) || resemblance === null || parent.credit !== null) return null;
  if (ofOneNewsroom(child, of.report, findings)) return null;
  if (resemblance.run.words > LONGEST_RUN || Math.max(...resemblance.phrases) > MOST_PHRASES) return null;
  const least = isCovered(resemblance.coverage) ? ONE_VOICE : 0;
  const speaker = commonSpeaker(child, of.report, least, findings);
  if (speaker === null) return null;
  const certainty = parent.bond;
  return { ...parent, of: { lost: speaker.name, statement: speaker.key }, certainty, sibling: of.report };
}

/** Whom both have in most of the sentences that they share, and in this part of them at least. */
function commonSpeaker(
  child: number,
  other: number,
  least: number,
  { bodies, heard, kinship }: Findings,
): Speaker | null {
  const matches = kinship.resemblance(child, other)?.matches ?? [];
  const told = matches.map(({ a, b }) => {
    const [here, there] = [bodies[child]!.passages[a]!, bodies[other]!.passages[b]!];
    const speakers = [...heard[child]!.in(here.sentence), ...heard[other]!.in(there.sentence)];
    return { isTold: here.told || there.told, speakers: new Map(speakers.map((one) => [one.key, one])) };
  });
  if (told.filter(({ isTold }) => isTold).length < TOLD_SHARE * matches.length) return null;
  const counts = new Map<string, { readonly speaker: Speaker; readonly count: number }>();
  for (const { speakers } of told)
    for (const [key, speaker] of speakers)
      if (heard[child]!.has(key) && heard[other]!.has(key))
        counts.set(key, { speaker: counts.get(key)?.speaker ?? speaker, count: (counts.get(key)?.count ?? 0) + 1 });
  const [most] = [...counts.values()].sort((x, y) => y.count - x.count || (x.speaker.key < y.speaker.key ? -1 : 1));
  return most === undefined || most.count < Math.max(LEAST_TOLD, least * matches.length) ? null : most.speaker;
}

/** The earlier reports of a shared statement derive from it too, where they derive from nothing else. */
export function alsoFromStatement(parents: readonly Parent[], { kinship }: Findings): readonly Parent[] {
  const derived = new Set(parents.map(({ child }) => child));
  const found = new Map<number, Parent>();
  for (const parent of parents) {
    const { child, of, sibling, certainty, bond } = parent;
    if (!("lost" in of) || of.statement === undefined || sibling === null || derived.has(sibling)) continue;
    if (bond < HELD || (found.get(sibling)?.certainty ?? 0) >= certainty) continue;
    found.set(sibling, { ...parent, child: sibling, sibling: child, resemblance: kinship.resemblance(sibling, child) });
  }
  return [...found.values()];
}
