import { DENYING_ADJECTIVES, DENYING_VERBS, NEGATORS, NOT_NEGATED_BY } from "../lang/en/negation.js";
import type { Word } from "./fact.js";
import { kept } from "./kept.js";

/** How far a negator reaches, in words: "did not immediately and publicly confirm". */
const REACH = 5;

/** What may stand as the object of the verb that it denies: "hurt nobody". */
const OBJECTS: ReadonlySet<string> = new Set(["nobody", "none", "nothing", "no"]);

/** Indices of the words that a claim denies: the first verb, noun or adjective after a negator or a denying verb. */
export const negatedWords = (words: readonly Word[]): ReadonlySet<number> => deniedIn({ words });

const deniedIn = kept(({ words }: { readonly words: readonly Word[] }): ReadonlySet<number> => {
  const denied = new Set<number>();
  words.forEach((word, i) => {
    if (!isDenial(words, i)) return;
    const target =
      OBJECTS.has(word.lower) && words[i - 1]?.tag === "VERB" && (word.lower !== "no" || words[i + 1]?.lower === "one")
        ? i - 1
        : targetOf(words, i);
    if (target === null) return;
    if (denied.has(target)) denied.delete(target);
    else denied.add(target);
    if (word.tag === "VERB") denied.add(i);
  });
  return denied;
});

function isDenial(words: readonly Word[], i: number): boolean {
  const { lower, lemma, tag } = words[i] as Word;
  if (DENYING_ADJECTIVES.has(lower)) return words[i + 1]?.lower === "to";
  if (lower === "no" && words[i + 1]?.tag === "PUNCT") return false; // "no, he was"
  if (NEGATORS.has(lower)) return !NOT_NEGATED_BY.has(words[i + 1]?.lower ?? "");
  const refusing =
    words[i + 1]?.lower === "to" && lower.endsWith("ed") && [1, 2].some((n) => DENYING_VERBS.has(lower.slice(0, -n))); // "the general refused to sign", whatever it was read as
  if ((tag !== "VERB" || !DENYING_VERBS.has(lemma)) && !refusing) return false;
  if (lower === lemma && words[i - 1]?.tag === "NOUN") return false; // "truck stop shooting"
  const next = words[i + 1]?.lower;
  return next === "to" || next === "from" || (words[i + 1]?.lower.endsWith("ing") ?? false);
}

function targetOf(words: readonly Word[], i: number): number | null {
  const wants =
    (words[i] as Word).lower === "no" && words[i + 1]?.lower !== "one" ? ["NOUN", "PROPN"] : ["VERB", "ADJ", "NOUN"];
  for (let k = i + 1; k <= i + REACH && k < words.length; k++) {
    const { tag, lower } = words[k] as Word;
    if (tag === "PUNCT") break;
    if (wants.includes(tag) && lower !== "to") return k;
  }
  return verbBefore(words, i);
}

/** "hurt nobody": the denial stands behind its verb. */
function verbBefore(words: readonly Word[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) if (words[k]?.tag === "VERB") return k;
  return null;
}
