import { STOP_WORDS } from "../lang/en/stopWords.js";
import type { Fact, Word } from "./fact.js";

/** How much a concept tells in its story, 0..1: a word of every other claim hardly anything. */
export type Rarity = (concept: string) => number;

/** Whether the word says what a claim is about or what it says of it. */
export const isContent = ({ tag, lower, lemma }: Word): boolean =>
  tag !== "PUNCT" && tag !== "SYM" && tag !== "PART" && !STOP_WORDS.has(lower) && !STOP_WORDS.has(lemma);

/** Added to the number of claims, so that in a story of two sentences shared words don't lose all weight. */
const PRIOR = 12;

/** Rarity of each concept among the claims of a story. */
export function rarityIn(facts: readonly Fact[]): Rarity {
  const uses = new Map<string, number>();
  for (const { words } of facts)
    for (const concept of new Set(words.filter(isContent).map((word) => word.concept)))
      uses.set(concept, (uses.get(concept) ?? 0) + 1);
  const size = facts.length + PRIOR;
  const most = Math.log(1 + size);
  return (concept) => Math.log(1 + size / ((uses.get(concept) ?? 1) + 0.5)) / most;
}
