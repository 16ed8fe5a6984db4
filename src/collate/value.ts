import type { ReadingFacts } from "./readings.js";

/** What a reading says: the words of its fullest claim. */
export function sayReading(facts: ReadingFacts): string {
  const best = facts.toSorted((a, b) => b.words.length - a.words.length || a.ref.report - b.ref.report)[0];
  return best?.claim.exact ?? "";
}
