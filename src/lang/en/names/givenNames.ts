import { femaleNames } from "./femaleNames.js";
import { maleNames } from "./maleNames.js";
import { sharedNames } from "./sharedNames.js";

/** Whether a word, as `foldName` gives it, is a first name. */
export const isGivenName = (word: string): boolean =>
  maleNames.has(word) || femaleNames.has(word) || sharedNames.has(word);

/** Which of the sexes mostly bears a first name; null when both do or it isn't known. */
export function sexOfName(word: string): "male" | "female" | null {
  if (maleNames.has(word)) return "male";
  return femaleNames.has(word) ? "female" : null;
}
