import {
  FRACTION_SIGNS,
  FRACTION_WORDS,
  ONES,
  SCALES,
  TENS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
} from "./number-words.js";

const starters: ReadonlySet<string> = new Set([
  ...ONES.keys(),
  ...TENS.keys(),
  ...SCALES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  ...FRACTION_WORDS.keys(),
  "a",
  "an",
]);
const SIGN = new RegExp(`[0-9${[...FRACTION_SIGNS.keys()].join("")}]`);

/** Whether a number may begin with a word, lower case, or inside it: few do, and no other is looked at for figures. */
export const opensNumber = (word: string): boolean => starters.has(word) || word.endsWith("fold") || SIGN.test(word);
