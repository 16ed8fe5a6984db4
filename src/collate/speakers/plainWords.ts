import { looseWords } from "../../lang/en/speakers/sources.js";

/** A description by which a source is known again: without "some" and "the", without what follows it, in the singular. */
export function plainWords(words: string): string {
  const parts = words
    .toLowerCase()
    .replace(/\s*(?:,|\bwho\b|\bwhich\b).*$/, "")
    .replace(/['’]s?$/, "")
    .split(" ");
  const from = parts.findIndex((word) => !looseWords.has(word));
  return parts
    .slice(Math.max(0, from))
    .join(" ")
    .replace(/(?<=[^s])s$/, "");
}
