import { FATES } from "./fates.js";

/** A word as far as fates are told by it. */
interface Told {
  readonly lemma: string;
  readonly lower: string;
}

/** How far from a figure its fate may be told, in words: "12 people, most of them tourists, were killed". */
const REACH = 9;

/** What became of those whom the words `from`..`to` (exclusive) count: the nearest word after them that tells it, else before. */
export function fateNear(words: readonly Told[], from: number, to: number): string | null {
  const after = words.slice(from, to + REACH);
  return firstFate(after) ?? firstFate(words.slice(Math.max(0, from - REACH), from).reverse());
}

function firstFate(words: readonly Told[]): string | null {
  for (const word of words) {
    const fate = fateOf(word);
    if (fate !== null) return fate;
  }
  return null;
}

const fates = new Map(FATES.flatMap(({ fate, words }) => words.map((word) => [word, fate] as const)));

/** The fate that a word tells, or null. */
export const fateOf = ({ lemma, lower }: Told): string | null => fates.get(lemma) ?? fates.get(lower) ?? null;
