import { looseWords } from "../../lang/en/speakers/sources.js";
import { stateOf } from "../../lang/en/stateOf.js";

/** A description by which a source is known again: without "some" and "the", without what follows it, in the singular, "American" for "U.S.", "Tarvia's" for "Tarvian". */
export function plainWords(words: string): string {
  const parts = words
    .toLowerCase()
    .replace(/\s*(?:,|\bwho\b|\bwhich\b).*$/, "")
    .replace(/['’]s?(?= |$)/g, "")
    .split(" ");
  const from = parts.findIndex((word) => !looseWords.has(word));
  return withStates(parts.slice(Math.max(0, from)))
    .join(" ")
    .replace(/(?<=[^s])s$/, "");
}

/** "Costa Rica", "South Korean" are one state in two words. */
function withStates(parts: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const pair = `${parts[i]} ${parts[i + 1]}`;
    const state = stateOf(pair);
    found.push(state === pair ? stateOf(parts[i] as string) : state);
    if (state !== pair) i++;
  }
  return found;
}
