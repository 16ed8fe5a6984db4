import type { Body } from "./body.js";
import type { Weights } from "./weights.js";

/** A sentence may be taken over into a longer one; but a passage of few terms is contained in anything. */
const CONTAINED_TERMS = 4;
const COSINE_SHARE = 0.6;

/** How much any passage of one body and any of another say the same in the same words, 0..1: cosine, and the part of the lighter one that the other holds. */
export function likenessOf(a: Body, b: Body, weights: Weights): (i: number, j: number) => number {
  const [left, right] = [weights.of(a), weights.of(b)];
  const { ofTerm } = weights;
  return (i, j) => {
    const [x, y] = [a.passages[i]!.terms, b.passages[j]!.terms];
    let shared = 0;
    let squares = 0;
    for (let p = 0, q = 0; p < x.length && q < y.length; ) {
      const [term, other] = [x[p]!, y[q]!];
      if (term === other) {
        const weight = ofTerm[term]!;
        shared += weight;
        squares += weight * weight;
      }
      if (term <= other) p++;
      if (term >= other) q++;
    }
    if (squares === 0) return 0;
    const cosine = squares / (left.lengths[i]! * right.lengths[j]!);
    if (Math.min(x.length, y.length) < CONTAINED_TERMS) return COSINE_SHARE * cosine;
    return COSINE_SHARE * cosine + (1 - COSINE_SHARE) * (shared / Math.min(left.sums[i]!, right.sums[j]!));
  };
}
