import type { Alignment, ClaimRef } from "../model/index.js";
import type { Passage } from "./channels.js";
import type { Findings } from "./lineage.js";
import { isKnownOutlet, outletName } from "./outletKey.js";
import type { Speaker } from "./speakers.js";

/** A claim of a group with the speakers it is told by. */
interface Told {
  readonly ref: ClaimRef;
  readonly speakers: readonly Speaker[];
}

/**
 * The claims that reports of different origins have from one and the same speaker. Two reporters at one press conference are two
 * witnesses of what was said there, but what was said has one source. The same words in quotation marks are the speaker's too where
 * it can't be told whose they are.
 */
export function sharedWords(
  { reports, bodies, heard }: Findings,
  through: (ref: ClaimRef) => readonly string[],
  groups: Alignment["groups"],
): readonly Passage[] {
  const speakersAt = ({ report, claim }: ClaimRef): readonly Speaker[] => {
    const { attribution } = reports[report]!.claims[claim]!;
    return attribution === null ? [] : heard[report]!.by(attribution);
  };
  const isQuoted = ({ report, claim }: ClaimRef): boolean => {
    const { start, end } = reports[report]!.claims[claim]!;
    return bodies[report]!.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  };
  return groups.flatMap((group) => {
    if (group.length < 2) return [];
    const told = group.map((ref) => ({ ref, speakers: speakersAt(ref) }));
    const quoted = told.filter(({ ref, speakers }) => speakers.length === 0 && isQuoted(ref)).map(({ ref }) => ref);
    const shared = mostShared(told, quoted, through);
    if (shared === null) return [];
    const { name, key } = shared.speaker;
    const of = isKnownOutlet(name) ? { lost: outletName(name) } : { lost: name, statement: key };
    return shared.refs.map((ref) => ({ ref, of }));
  });
}

/** The speaker from whom reports of most origins have it; the first named of equals, so persons before the bodies they speak for. */
function mostShared(
  told: readonly Told[],
  quoted: readonly ClaimRef[],
  through: (ref: ClaimRef) => readonly string[],
): { readonly speaker: Speaker; readonly refs: readonly ClaimRef[] } | null {
  const bySpeaker = new Map<string, { readonly speaker: Speaker; readonly refs: ClaimRef[] }>();
  for (const { ref, speakers } of told)
    for (const speaker of speakers) {
      const known = bySpeaker.get(speaker.key);
      if (known === undefined) bySpeaker.set(speaker.key, { speaker, refs: [...quoted, ref] });
      else known.refs.push(ref);
    }
  const origins = (refs: readonly ClaimRef[]): number => new Set(refs.flatMap(through)).size;
  const [most] = [...bySpeaker.values()].sort((a, b) => origins(b.refs) - origins(a.refs));
  return most === undefined || origins(most.refs) < 2 ? null : most;
}
