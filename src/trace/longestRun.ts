import type { Body } from "./body.js";
import { ownShingles, phrasesOf } from "./shingles.js";

/** A run of equal words: `words` of them, from word `a` of one body and word `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly words: number;
}

/** Places remembered for one shingle: more would let a text that repeats itself cost the square of its length. */
const PLACES = 4;

/** The longest run of words that both have outside quotations. */
export function longestRun(a: Body, b: Body): Run {
  const places = new Map<number, number[]>();
  const shared = phrasesOf(a);
  ownShingles(b).forEach((shingle, j) => {
    if (!shared.has(shingle)) return;
    const list = places.get(shingle);
    if (list === undefined) places.set(shingle, [j]);
    else if (list.length < PLACES) list.push(j);
  });
  let longest: Run = { a: 0, b: 0, words: 0 };
  let runs = new Map<number, number>(); // length in shingles of the run that ends at this place of b
  ownShingles(a).forEach((shingle, i) => {
    const found = places.get(shingle);
    if (found === undefined) {
      if (runs.size > 0) runs = new Map();
      return;
    }
    const next = new Map<number, number>();
    for (const j of found) {
      const length = (runs.get(j - 1) ?? 0) + 1;
      next.set(j, length);
      if (length + 2 > longest.words) longest = { a: i - length + 1, b: j - length + 1, words: length + 2 };
    }
    runs = next;
  });
  return longest.a + longest.words <= a.words.length && longest.b + longest.words <= b.words.length
    ? longest
    : { a: 0, b: 0, words: 0 };
}
