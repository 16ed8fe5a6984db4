import type { ClaimRef } from "../model/index.js";
import type { Passage } from "./channels.js";
import { hasRunOf } from "./hasRunOf.js";
import type { Findings } from "./lineage.js";
import { isKnownOutlet, outletName } from "./outletKey.js";
import type { Speaker } from "./speakers.js";

/** A claim of a point with the speakers it is told by. */
interface Told {
  readonly ref: ClaimRef;
  readonly speakers: readonly Speaker[];
}

/** So many words in a row that one report prints in quotation marks and another prints too are one utterance, whoever is taken for its speaker. */
const SAME_WORDS = 5;

/**
 * The claims that reports of different origins have from one and the same speaker. Two reporters at one press conference are two
 * witnesses of what was said there, but what was said has one source. The same words in quotation marks are the speaker's too, whoever
 * "he" is taken for. `points` are claims that say one thing.
 */
export function sharedWords(
  { reports, bodies, heard }: Findings,
  through: (ref: ClaimRef) => readonly string[],
  points: readonly (readonly ClaimRef[])[],
): readonly Passage[] {
  const speakersAt = ({ report, claim }: ClaimRef): readonly Speaker[] => {
    const { attribution } = reports[report]!.claims[claim]!;
    return attribution === null ? [] : heard[report]!.by(attribution);
  };
  const isQuoted = ({ report, claim }: ClaimRef): boolean => {
    const { start, end } = reports[report]!.claims[claim]!;
    return bodies[report]!.quotations.some((quotation) => quotation.start <= start && end <= quotation.end);
  };
  const wordsOf = ({ report, claim }: ClaimRef): string => reports[report]!.claims[claim]!.exact;
  const isOneUtterance = (a: ClaimRef, b: ClaimRef): boolean =>
    (isQuoted(a) || isQuoted(b)) && hasRunOf(SAME_WORDS, wordsOf(a), wordsOf(b));
  return points.flatMap((point) => {
    if (point.length < 2) return [];
    const told = point.map((ref) => ({ ref, speakers: speakersAt(ref) }));
    const quoted = told.filter(({ ref, speakers }) => speakers.length === 0 && isQuoted(ref)).map(({ ref }) => ref);
    const shared = mostShared(told, quoted, through, isOneUtterance);
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
  isOneUtterance: (a: ClaimRef, b: ClaimRef) => boolean,
): { readonly speaker: Speaker; readonly refs: readonly ClaimRef[] } | null {
  const bySpeaker = new Map<string, { readonly speaker: Speaker; readonly own: ClaimRef[] }>();
  for (const { ref, speakers } of told)
    for (const speaker of speakers) {
      const known = bySpeaker.get(speaker.key);
      if (known === undefined) bySpeaker.set(speaker.key, { speaker, own: [ref] });
      else known.own.push(ref);
    }
  const origins = (refs: readonly ClaimRef[]): number => new Set(refs.flatMap(through)).size;
  const [most] = [...bySpeaker.values()]
    .map(({ speaker, own }) => {
      const same = told.flatMap(({ ref }) => (own.some((one) => one !== ref && isOneUtterance(one, ref)) ? [ref] : []));
      return { speaker, refs: [...new Set([...quoted, ...own, ...same])] };
    })
    .sort((a, b) => origins(b.refs) - origins(a.refs));
  if (most === undefined || origins(most.refs) < 2) return null;
  const drawnOn = new Set(most.refs.flatMap(through));
  const also = told.flatMap(({ ref }) => (through(ref).every((id) => drawnOn.has(id)) ? [ref] : [])); // what their copies say came the same way
  return { speaker: most.speaker, refs: [...new Set([...most.refs, ...also])] };
}
