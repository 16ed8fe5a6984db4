import type { Body } from "./body.js";
import { likeness } from "./likeness.js";
import { longestRising } from "./longestRising.js";
import { longestRun, type Run } from "./longestRun.js";
import { ownShingles } from "./shingles.js";
import type { Weights } from "./weights.js";

/** Two passages, by their index in either body, that say the same; `score` 0..1. */
export interface Match {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/** What two texts have in common. Shares are of `a` in `b` and of `b` in `a`. */
export interface Resemblance {
  /** Share of own (unquoted) three-word phrases that the other has too. */
  readonly phrases: readonly [number, number];
  /** Mean likeness of sentences to their best counterpart, by words. */
  readonly coverage: readonly [number, number];
  /** For each passage of either body, likeness to its best counterpart. */
  readonly best: readonly [Float64Array, Float64Array];
  /** Sentences that match one to one. */
  readonly matches: readonly Match[];
  /** Those of them that come in the same order in both. */
  readonly inOrder: readonly Match[];
  /** The longest run of own words in common. */
  readonly run: Run;
}

/** Likeness from which two sentences count as a match: .4 lets in sentences on one topic, .5 leaves out free rewording. */
const MATCH = 0.45;

/** Compares two texts. */
export function compareBodies(a: Body, b: Body, weights: Weights): Resemblance {
  const best = [new Float64Array(a.passages.length), new Float64Array(b.passages.length)] as const;
  const possible: Match[] = [];
  a.passages.forEach((left, i) => {
    b.passages.forEach((right, j) => {
      const score = likeness(left, right, weights);
      if (score > best[0][i]!) best[0][i] = score;
      if (score > best[1][j]!) best[1][j] = score;
      if (score >= MATCH) possible.push({ a: i, b: j, score });
    });
  });
  const matches = oneToOne(possible);
  const rising = new Set(longestRising(matches.map((match) => match.b)));
  const [shinglesA, shinglesB] = [ownShingles(a), ownShingles(b)];
  return {
    phrases: [containment(shinglesA, shinglesB), containment(shinglesB, shinglesA)],
    coverage: [meanByWords(a, best[0]), meanByWords(b, best[1])],
    best,
    matches,
    inOrder: matches.filter((_, i) => rising.has(i)),
    run: longestRun(a, b, shinglesA, shinglesB),
  };
}

function oneToOne(possible: readonly Match[]): readonly Match[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const chosen = possible
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => !takenA.has(a) && !takenB.has(b) && takenA.add(a) && takenB.add(b));
  return chosen.sort((x, y) => x.a - y.a);
}

function containment(of: Float64Array, within: Float64Array): number {
  const [own, other] = [new Set(of), new Set(within)];
  own.delete(Number.NaN);
  if (own.size === 0) return 0;
  let common = 0;
  for (const shingle of own) if (other.has(shingle)) common++;
  return common / own.size;
}

function meanByWords({ passages }: Body, best: Float64Array): number {
  let [sum, words] = [0, 0];
  passages.forEach(({ from, to }, i) => {
    sum += best[i]! * (to - from);
    words += to - from;
  });
  return words === 0 ? 0 : sum / words;
}
