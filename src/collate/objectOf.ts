import type { Word } from "./fact.js";

/** How many words behind its verb an object's noun may stand: "ordered the evacuation", "did not find any open cases". */
const REACH = 6;

const BEFORE_NOUN: ReadonlySet<string> = new Set(["DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "PART", "ADV"]);

/** The noun that the verb at `verb` has for its object, closely behind it; null where there's none. */
export function objectOf(words: readonly Word[], verb: number): Word | null {
  let found: Word | null = null;
  for (const word of words.slice(verb + 1, verb + 1 + REACH)) {
    if (found === null && word.tag === "VERB" && word.lower === `${word.lemma}s`) return word; // "10,000 Norlandic troops", taken for a verb
    if (!BEFORE_NOUN.has(word.tag) || word.lower === "to") break;
    if (word.tag === "NOUN") found = word;
  }
  return found;
}
