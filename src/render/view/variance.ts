import { type Claim, type LedgerEntry, overlaps, type Quoted, type Reading, type Span } from "../../model/index.js";
import { differenceOf } from "./difference.js";

/** A rewording has nearly every word different; marking them all would show nothing. */
const MAX_SHARE = 0.5;

/**
 * What to mark in a claim's words (offsets within `claim.exact`): the places the conflicts rest on; where they name
 * none, the words that the nearest other reading doesn't have.
 */
export function varianceOf(entry: LedgerEntry, reading: Reading, claim: Claim): readonly Span[] {
  const reasons = entry.conflicts.length > 0 ? entry.conflicts : [entry];
  const evidence = reasons.flatMap(({ why }) => why.evidence).filter((quoted) => isIn(quoted, claim));
  const pointed = evidence.filter(({ start, end }) => end - start < claim.end - claim.start);
  if (pointed.length > 0) return pointed.map(({ start, end }) => within(claim, { start, end }));
  if (evidence.length === 0 && entry.conflicts.some(({ why }) => why.evidence.length > 0)) return [];
  const others = entry.readings.filter((other) => other !== reading).flatMap(({ claims }) => claims.slice(0, 1));
  const nearest = others.map((other) => differenceOf(claim.exact, other.exact)).sort((a, b) => a.share - b.share)[0];
  return nearest !== undefined && nearest.share <= MAX_SHARE ? nearest.differing : [];
}

const isIn = (quoted: Quoted, claim: Claim): boolean => quoted.report === claim.report && overlaps(quoted, claim);

const within = (claim: Claim, { start, end }: Span): Span => ({
  start: Math.max(0, start - claim.start),
  end: Math.min(claim.end, end) - claim.start,
});
