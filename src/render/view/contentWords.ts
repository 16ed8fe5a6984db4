import { STOP_WORDS } from "../../lang/en/stopWords.js";

/** How many words of a text say something by themselves. */
export const contentWords = (text: string): number =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !STOP_WORDS.has(word)).length;
