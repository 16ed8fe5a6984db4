import type { Passage } from "./body.js";
import type { Weights } from "./weights.js";

/** A sentence may be taken over into a longer one; but a passage of few terms is contained in anything. */
const CONTAINED_TERMS = 4;
const COSINE_SHARE = 0.6;

/** How much two sentences say the same in the same words, 0..1: cosine, and the part of the lighter one that the other holds. */
export function likeness(a: Passage, b: Passage, weights: Weights): number {
  let shared = 0;
  let squares = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) {
      const weight = weights.of(a.terms[i]!);
      shared += weight;
      squares += weight * weight;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  if (squares === 0) return 0;
  const cosine = squares / (weights.length(a) * weights.length(b));
  const contained = Math.min(a.terms.length, b.terms.length) < CONTAINED_TERMS;
  return (
    COSINE_SHARE * cosine + (contained ? 0 : (1 - COSINE_SHARE) * (shared / Math.min(weights.sum(a), weights.sum(b))))
  );
}
