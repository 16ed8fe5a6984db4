import type { Body } from "./body.js";
import { likenessOf } from "./likeness.js";
import { longestRising } from "./longestRising.js";
import { longestRun, type Run } from "./longestRun.js";
import { isMostlyQuoted, quotedWords } from "./quoted.js";
import { phrasesOf } from "./shingles.js";
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
  /** How many such phrases they share. */
  readonly phrasesShared: number;
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

/** Two reports of one speech quote alike without either drawing on the other: quoted words count this much. */
const QUOTED_WEIGHT = 0.25;
/** Likeness from which two sentences count as a match: .4 lets in sentences on one topic, .5 leaves out free rewording. */
const MATCH = 0.45;

/** Compares two texts. */
export function compareBodies(a: Body, b: Body, weights: Weights): Resemblance {
  const best = [new Float64Array(a.passages.length), new Float64Array(b.passages.length)] as const;
  const possible: Match[] = [];
  const likeness = likenessOf(a, b, weights);
  for (let i = 0; i < a.passages.length; i++)
    for (let j = 0; j < b.passages.length; j++) {
      const score = likeness(i, j);
      if (score > best[0][i]!) best[0][i] = score;
      if (score > best[1][j]!) best[1][j] = score;
      if (score >= MATCH) possible.push({ a: i, b: j, score });
    }
  const matches = oneToOne(possible);
  const told = matches.filter((match) => !isMostlyQuoted(a, a.passages[match.a]!));
  const rising = new Set(longestRising(told.map((match) => match.b)));
  return {
    ...sharedPhrases(phrasesOf(a), phrasesOf(b)),
    coverage: [meanByWords(a, best[0]), meanByWords(b, best[1])],
    best,
    matches,
    inOrder: told.filter((_, i) => rising.has(i)),
    run: longestRun(a, b),
  };
}

function oneToOne(possible: readonly Match[]): readonly Match[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  const chosen = possible
    .toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => !takenA.has(a) && !takenB.has(b) && takenA.add(a) && takenB.add(b));
  return chosen.sort((x, y) => x.a - y.a);
}

function sharedPhrases(a: ReadonlySet<number>, b: ReadonlySet<number>): Pick<Resemblance, "phrases" | "phrasesShared"> {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let phrasesShared = 0;
  for (const phrase of few) if (many.has(phrase)) phrasesShared++;
  return { phrases: [phrasesShared / Math.max(1, a.size), phrasesShared / Math.max(1, b.size)], phrasesShared };
}

function meanByWords(body: Body, best: Float64Array): number {
  let [sum, words] = [0, 0];
  body.passages.forEach((passage, i) => {
    const spoken = quotedWords(body, passage);
    const weight = passage.to - passage.from - spoken + QUOTED_WEIGHT * spoken;
    sum += best[i]! * weight;
    words += weight;
  });
  return words === 0 ? 0 : sum / words;
}
