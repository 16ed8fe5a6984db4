import { denyingObjects } from "../lang/en/agents.js";
import {
  DENYING_ADJECTIVES,
  DENYING_CLAUSES,
  DENYING_VERBS,
  MISSPELT_NOT,
  NEGATORS,
  NOT_NEGATED_BY,
} from "../lang/en/negation.js";
import type { Word } from "./fact.js";
import { kept } from "./kept.js";

/** How far a negator reaches, in words: "did not immediately and publicly confirm". */
const REACH = 5;

/** Indices of the words that a claim denies: the first verb, noun or adjective after a negator or a denying verb. */
export const negatedWords = (words: readonly Word[]): ReadonlySet<number> => deniedIn({ words });

const deniedIn = kept(({ words }: { readonly words: readonly Word[] }): ReadonlySet<number> => {
  const denied = new Set<number>();
  words.forEach((word, i) => {
    const inClause = denied.has(i) ? null : verbOfDenied(words, i); // "did not deny that": nothing is denied
    if (inClause === null && !isDenial(words, i)) return;
    const target =
      inClause ??
      (denyingObjects.has(word.lower) &&
      words[i - 1]?.tag === "VERB" &&
      (word.lower !== "no" || words[i + 1]?.lower === "one")
        ? i - 1
        : targetOf(words, i));
    if (target === null) return;
    if (denied.has(target)) denied.delete(target);
    else denied.add(target);
    if (word.tag === "VERB" && inClause === null) denied.add(i);
  });
  return denied;
});

function isDenial(words: readonly Word[], i: number): boolean {
  const { lower, lemma, tag } = words[i] as Word;
  if (DENYING_ADJECTIVES.has(lower)) return words[i + 1]?.lower === "to";
  if (lower === "no" && words[i + 1]?.tag === "PUNCT") return false; // "no, he was"
  if (MISSPELT_NOT.test(lower)) return true;
  if (NEGATORS.has(lower)) return !NOT_NEGATED_BY.has(words[i + 1]?.lower ?? "");
  const refusing =
    words[i + 1]?.lower === "to" && lower.endsWith("ed") && [1, 2].some((n) => DENYING_VERBS.has(lower.slice(0, -n))); // "the general refused to sign", whatever it was read as
  if ((tag !== "VERB" || !DENYING_VERBS.has(lemma)) && !refusing) return false;
  if (lower === lemma && words[i - 1]?.tag === "NOUN") return false; // "truck stop shooting"
  const next = words[i + 1]?.lower;
  return next === "to" || next === "from" || (words[i + 1]?.lower.endsWith("ing") ?? false);
}

/** How far behind "denied" the verb of what is denied may stand, in words: "denied that any of the two ships had sailed". */
const CLAUSE_REACH = 10;

/** The verb of the clause that a verb denies; null where what it denies is no clause. */
function verbOfDenied(words: readonly Word[], i: number): number | null {
  const { tag, lemma } = words[i] as Word;
  if (tag !== "VERB" || !DENYING_CLAUSES.has(lemma)) return null;
  const clause = words.slice(i + 1, i + 1 + CLAUSE_REACH);
  const opens = clause[0]?.lower === "that" && !/^(?:NOUN|PUNCT|ADP)$/.test(clause[1]?.tag ?? "");
  if (!opens && clause[0]?.tag !== "PRON") return null;
  const end = clause.findIndex(({ tag }) => tag === "PUNCT" || tag === "CCONJ");
  const inside = end < 0 ? clause : clause.slice(0, end);
  const verb = inside.findIndex((word) => word.tag === "VERB" && !(word.lower.endsWith("ing") && !opens));
  if (verb >= 0) return i + 1 + verb;
  const be = inside.findIndex(({ tag }) => tag === "AUX");
  const said = be < 0 ? -1 : inside.findIndex(({ tag }, k) => k > be && /^(?:ADJ|NOUN)$/.test(tag));
  return said < 0 ? null : i + 1 + said;
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
