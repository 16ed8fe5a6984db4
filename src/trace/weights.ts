import type { Body, Passage } from "./body.js";

/** How much terms say within the story, and how heavy its passages are. */
export interface Weights {
  readonly of: (term: number) => number;
  readonly sum: (passage: Passage) => number;
  readonly length: (passage: Passage) => number;
}

/** Rarity over the story's sentences, not over all news: a word that every report of the event uses tells nothing of descent. */
export function weighTerms(bodies: readonly Body[]): Weights {
  const sentences = new Map<number, number>();
  let count = 0;
  for (const { passages } of bodies)
    for (const { terms } of passages) {
      count++;
      for (const term of terms) sentences.set(term, (sentences.get(term) ?? 0) + 1);
    }
  const weights = new Map(Array.from(sentences, ([term, n]) => [term, Math.log(1 + count / n)]));
  const of = (term: number) => weights.get(term) ?? 0;
  const sums = new Map<Passage, { sum: number; length: number }>();
  for (const { passages } of bodies) for (const passage of passages) sums.set(passage, measure(passage, of));
  return {
    of,
    sum: (passage) => sums.get(passage)?.sum ?? 0,
    length: (passage) => sums.get(passage)?.length ?? 0,
  };
}

function measure({ terms }: Passage, of: (term: number) => number): { sum: number; length: number } {
  let sum = 0;
  let squares = 0;
  for (const term of terms) {
    sum += of(term);
    squares += of(term) ** 2;
  }
  return { sum, length: Math.sqrt(squares) };
}
