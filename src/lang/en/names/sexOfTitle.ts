import { femaleTitles, maleTitles } from "./titles.js";

/** What a title or a word of kinship, lower case, tells of whom it names; null where it tells nothing. */
export function sexOfTitle(word: string): "male" | "female" | null {
  if (maleTitles.has(word)) return "male";
  return femaleTitles.has(word) ? "female" : null;
}
