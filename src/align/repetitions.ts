import type { Link } from "./group.js";
import type { Vector } from "./vector.js";
import { wordLikeness } from "./wordLikeness.js";

/** Share of common words from which two claims of one report are held to repeat each other: asked of one outlet's own words, so high. */
const REPEATED = 0.8;

/** Those pairs of claims of one report that say one thing twice in the same words. */
export const repetitions = (vectors: readonly Vector[], within: readonly Link[]): readonly Link[] =>
  within.flatMap(({ a, b }) =>
    wordLikeness(vectors[a] as Vector, vectors[b] as Vector) >= REPEATED ? [{ a, b, score: 1 }] : [],
  );
