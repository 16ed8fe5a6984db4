import type { ClaimName, ReportClaim, Span, Witness } from "../model/index.js";
import { findWords } from "./findWords.js";

/** A claim found by its words, or in one sentence why not. */
export type FoundClaim = { readonly claim: number; readonly span: Span } | { readonly problem: string };

/**
 * The claim of a report that covers words best. Claims may be cut otherwise tomorrow, so words that are part of a claim, or
 * hold several, still name one; only words that are no longer in the text name none.
 */
export function findClaim({ report, claims }: Witness, { exact, start }: ClaimName): FoundClaim {
  const places = findWords(report.text, exact);
  if (places.length === 0) return { problem: `the words “${shorten(exact)}” are not in ${report.input}` };
  const found = places.flatMap((span) => {
    const claim = coveringClaim(claims, span);
    return claim === null ? [] : [{ claim, span }];
  });
  if (found.length === 0) return { problem: `no statement is read in “${shorten(exact)}” of ${report.input}` };
  if (start !== null) return nearest(found, start);
  const one = found[0]!;
  if (found.some(({ claim }) => claim !== one.claim))
    return { problem: `“${shorten(exact)}” stands more than once in ${report.input}: give its start` };
  return one;
}

function nearest<T extends { readonly span: Span }>(found: readonly T[], start: number): T {
  const far = ({ span }: T): number => Math.abs(span.start - start);
  return found.reduce((best, one) => (far(one) < far(best) ? one : best));
}

/** Share of what claim and words have in common in what they cover together; the first of equals. */
function coveringClaim(claims: readonly ReportClaim[], span: Span): number | null {
  let [best, share] = [null as number | null, 0];
  claims.forEach((claim, i) => {
    const common = Math.min(claim.end, span.end) - Math.max(claim.start, span.start);
    const all = Math.max(claim.end, span.end) - Math.min(claim.start, span.start);
    if (common > 0 && common / all > share) [best, share] = [i, common / all];
  });
  return best;
}

const LONGEST_QUOTED = 60;

/** Words as a message shows them. */
const shorten = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST_QUOTED ? line : `${line.slice(0, LONGEST_QUOTED - 1).trimEnd()}…`;
};
