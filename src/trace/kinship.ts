import { type Body, partOf } from "./body.js";
import { bondOf } from "./bond.js";
import { pairsToCompare } from "./candidates.js";
import { compareBodies, type Match, type Resemblance } from "./resemblance.js";
import { weighTerms } from "./weights.js";

/** How the texts of a story's reports resemble each other. */
export interface Kinship {
  /** How surely two reports are akin by their texts, 0..1. */
  readonly bond: (a: number, b: number) => number;
  /** What two reports have in common, seen from the first; null when not worth comparing. */
  readonly resemblance: (a: number, b: number) => Resemblance | null;
  /** How surely some passages of one report, by index, and the other report are akin. */
  readonly bondOfPart: (a: number, passages: readonly number[], b: number) => number;
  /** The reports compared with this one, in rising order. */
  readonly compared: (a: number) => readonly number[];
}

/** Compares the reports with the given numbers. */
export function findKinship(numbers: readonly number[], bodies: readonly Body[]): Kinship {
  const weights = weighTerms(numbers.map((number) => bodies[number]!));
  const found = new Map<number, Map<number, { bond: number; resemblance: Resemblance }>>(
    numbers.map((n) => [n, new Map()]),
  );
  for (const [a, b] of pairsToCompare(numbers, bodies)) {
    const resemblance = compareBodies(bodies[a]!, bodies[b]!, weights);
    const bond = bondOf(bodies[a]!, bodies[b]!, resemblance);
    found.get(a)!.set(b, { bond, resemblance });
    found.get(b)!.set(a, { bond, resemblance: turned(resemblance) });
  }
  return {
    bond: (a, b) => found.get(a)?.get(b)?.bond ?? 0,
    resemblance: (a, b) => found.get(a)?.get(b)?.resemblance ?? null,
    bondOfPart: (a, passages, b) => {
      const part = partOf(bodies[a]!, passages);
      return bondOf(part, bodies[b]!, compareBodies(part, bodies[b]!, weights));
    },
    compared: (a) => [...(found.get(a)?.keys() ?? [])].sort((x, y) => x - y),
  };
}

function turned({ phrases, phrasesShared, coverage, best, matches, inOrder, run }: Resemblance): Resemblance {
  const turn = (match: Match): Match => ({ a: match.b, b: match.a, score: match.score });
  return {
    phrases: [phrases[1], phrases[0]],
    phrasesShared,
    coverage: [coverage[1], coverage[0]],
    best: [best[1], best[0]],
    matches: matches.map(turn),
    inOrder: inOrder.map(turn),
    run: { a: run.b, b: run.a, words: run.words },
  };
}
