import type { Alignment, ClaimRef } from "../model/index.js";

/** How alike two claims of one group are, 0..1. */
export type Likeness = (a: ClaimRef, b: ClaimRef) => number;

/** Given to claims that share a group only through others. */
const UNTOLD = 0.35;

/** Looks up the scores that the alignment kept; `untold` is given for claims that it didn't compare. */
export function likenessIn({ pairs }: Alignment, untold: number = UNTOLD): Likeness {
  const scores = new Map<number, Map<number, number>>();
  for (const { a, b, score } of pairs) {
    const of = scores.get(key(a)) ?? new Map<number, number>();
    scores.set(key(a), of.set(key(b), score));
  }
  return (a, b) => scores.get(key(a))?.get(key(b)) ?? scores.get(key(b))?.get(key(a)) ?? untold;
}

/** A report of more claims than this would be longer than any that is read. */
const MOST_CLAIMS = 1e6;

const key = ({ report, claim }: ClaimRef): number => report * MOST_CLAIMS + claim;
