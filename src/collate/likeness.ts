import type { Alignment, ClaimRef } from "../model/index.js";

/** How alike two claims of one group are, 0..1. */
export type Likeness = (a: ClaimRef, b: ClaimRef) => number;

/** Given to claims that share a group only through others. */
const UNTOLD = 0.35;

/** Looks up the scores that the alignment kept. */
export function likenessIn({ pairs }: Alignment): Likeness {
  const scores = new Map<string, number>();
  for (const { a, b, score } of pairs) scores.set(key(a, b), score);
  return (a, b) => scores.get(key(a, b)) ?? scores.get(key(b, a)) ?? UNTOLD;
}

const key = (a: ClaimRef, b: ClaimRef): string => `${a.report}:${a.claim} ${b.report}:${b.claim}`;
