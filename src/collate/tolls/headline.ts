import { deedsCounted, fatesBefore, fatesBehind, multiples } from "../../lang/en/headlineTolls.js";
import { ONES } from "../../lang/en/quantities/number-words.js";
import type { Fate } from "./fateAt.js";

/** Words between a figure and what became of so many: "3 people are dead". */
const REACH = 4;

/** How many a headline has dead, injured and hit: "Two dead, one hurt in triple shooting". A fate told of twice ("girl hurt, two men wounded") has no one count. */
export function countsIn(title: string): ReadonlyMap<Fate, number> {
  const words = title.toLowerCase().match(/[a-z]+|\d+|,/g) ?? [];
  const counts = new Map<Fate, number>();
  words.forEach((word, i) => {
    const many = multiples.get(word);
    const count = many ?? figureOf(word);
    const fate =
      many !== undefined ? deedsCounted.get(words[i + 1] ?? "") : count === null ? null : fateBeside(words, i);
    if (count !== null && fate && !counts.has(fate)) counts.set(fate, count);
  });
  for (const fate of counts.keys())
    if (words.filter((word) => fatesBehind.get(word) === fate).length > 1) counts.delete(fate);
  return counts;
}

function fateBeside(words: readonly string[], i: number): Fate | null {
  for (const word of words.slice(i + 1, i + 1 + REACH)) {
    if (figureOf(word) !== null || word === "year" || word === ",") break; // "Girl, 6, killed"
    const fate = fatesBehind.get(word);
    if (fate !== undefined) return fate;
  }
  return fatesBefore.get(words[i - 1] ?? "") ?? null;
}

const figureOf = (word: string): number | null => (/^\d{1,3}$/.test(word) ? Number(word) : (ONES.get(word) ?? null));
