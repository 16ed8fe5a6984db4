import { IMPLYING_VERBS } from "../../lang/en/negation.js";
import type { Word } from "../fact.js";

/**
 * Whether a verb is told as an infinitive that leaves open whether it was done: "negotiates to buy the site", "the failure to
 * buy it would cost", not "managed to buy it".
 */
export function isOnlyMeant(words: readonly Word[], i: number): boolean {
  const to = words[i - 1]?.tag === "ADV" ? i - 2 : i - 1;
  return words[to]?.lower === "to" && !IMPLYING_VERBS.has(words[to - 1]?.lemma ?? "");
}
