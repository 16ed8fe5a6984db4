import { DENYING_VERBS, NEGATORS, NOT_NEGATED_BY } from "../lang/en/negation.js";
import type { Word } from "./fact.js";

/** How far a negator reaches, in words: "did not immediately and publicly confirm". */
const REACH = 5;

/** Indices of the words that a claim denies: the first verb, noun or adjective after a negator or a denying verb. */
export function negatedWords(words: readonly Word[]): ReadonlySet<number> {
  const denied = new Set<number>();
  words.forEach((word, i) => {
    if (!isDenial(words, i)) return;
    const target = targetOf(words, i);
    if (target === null) return;
    if (denied.has(target)) denied.delete(target);
    else denied.add(target);
    if (word.tag === "VERB") denied.add(i);
  });
  return denied;
}

function isDenial(words: readonly Word[], i: number): boolean {
  const { lower, lemma, tag } = words[i] as Word;
  if (NEGATORS.has(lower)) return !NOT_NEGATED_BY.has(words[i + 1]?.lower ?? "");
  if (tag !== "VERB" || !DENYING_VERBS.has(lemma)) return false;
  const next = words[i + 1]?.lower;
  return next === "to" || next === "from" || (words[i + 1]?.lower.endsWith("ing") ?? false);
}

function targetOf(words: readonly Word[], i: number): number | null {
  const wants = (words[i] as Word).lower === "no" ? ["NOUN", "PROPN"] : ["VERB", "ADJ", "NOUN"];
  for (let k = i + 1; k <= i + REACH && k < words.length; k++) {
    const { tag, lower } = words[k] as Word;
    if (tag === "PUNCT") return null;
    if (wants.includes(tag) && lower !== "to") return k;
  }
  return null;
}
