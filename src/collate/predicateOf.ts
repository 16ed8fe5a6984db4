import type { Word } from "./fact.js";

/** How far behind an auxiliary its predicate may stand: "were both retired", "has not yet been approved". */
const REACH = 5;

/** What a claim says of its subject: the verb of its main clause, or what it is said to be. Null where there's no verb. */
export function predicateOf(words: readonly Word[]): Word | null {
  for (const [i, word] of words.entries()) {
    if (word.tag === "AUX") return words.slice(i + 1, i + 1 + REACH).find(isPredicate) ?? word;
    if (word.tag === "VERB" && !isReduced(words, i)) return word;
  }
  return null;
}

const isPredicate = ({ tag }: Word): boolean => tag === "VERB" || tag === "NOUN" || tag === "ADJ";

/** "The guards killed inside the court were …": a participle that only says which ones. */
function isReduced(words: readonly Word[], i: number): boolean {
  const [before, { lower }, next] = [words[i - 1], words[i] as Word, words[i + 1]];
  if (!/^(?:NOUN|PROPN)$/.test(before?.tag ?? "") || !/(?:ed|en|wn|ing)$/.test(lower) || next?.tag !== "ADP")
    return false;
  return words.slice(i + 1).some(({ tag }) => tag === "AUX" || tag === "VERB");
}
