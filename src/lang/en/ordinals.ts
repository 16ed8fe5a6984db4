import { wordSet } from "./wordSet.js";

const WORDS =
  "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

const values: ReadonlyMap<string, number> = new Map(WORDS.split(" ").map((word, i) => [word, i + 2]));

/** The place in a row that a word gives, from the second on ("third", "15th"); null for other words. Lower case. */
export function ordinalOf(word: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(word)?.[1];
  return digits === undefined ? (values.get(word) ?? null) : Number(digits);
}

/** Nouns that an ordinal is part of the name of, or no count in a row: "the 19th century", "the fifth floor". By lemma. */
export const NAMED_BY_ORDINAL: ReadonlySet<string> = wordSet(
  "century street avenue floor grade amendment district anniversary birthday place quarter half day week month year hour minute district division regiment brigade army congress edition inning round down person party world",
);

/** Words that say over which time a row is counted. */
export const COUNTED_OVER: readonly string[] = [
  "this year",
  "of the year",
  "this month",
  "this week",
  "this season",
  "so far",
  "since",
];
