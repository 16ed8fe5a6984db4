import { looseWords } from "../../lang/en/speakers/sources.js";
import { stateOf } from "../../lang/en/stateOf.js";

/** A description by which a source is known again: without "some" and "the", without what follows it, in the singular, "American" for "U.S.". */
export function plainWords(words: string): string {
  const parts = words
    .toLowerCase()
    .replace(/\s*(?:,|\bwho\b|\bwhich\b).*$/, "")
    .replace(/['’]s?$/, "")
    .split(" ");
  const from = parts.findIndex((word) => !looseWords.has(word));
  return parts
    .slice(Math.max(0, from))
    .map(stateOf)
    .join(" ")
    .replace(/(?<=[^s])s$/, "");
}
