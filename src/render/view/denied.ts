import { DENYING_VERBS, NEGATORS } from "../../lang/en/negation.js";
import type { Claim } from "../../model/index.js";

/** The parts of a word that a negator makes its end: "n't". */
const ENDINGS = [...NEGATORS].filter((word) => /['’]/.test(word));

/** Whether a claim's own words say the opposite of what is meant: "they doubt that" stands outside of "the gate will hold". */
export function isDeniedOutside({ polarity, exact }: Claim): boolean {
  if (polarity !== "negative") return false;
  const words = exact.toLowerCase().split(/[^\p{L}'’]+/u);
  return !/\byet to\b/i.test(exact) && !words.some((word) => isNegator(word) || deniesByItself(word));
}

const isNegator = (word: string): boolean => NEGATORS.has(word) || ENDINGS.some((ending) => word.endsWith(ending));

/** "refused", "denies", "stopping": a verb that denies, in any of its forms. */
const deniesByItself = (word: string): boolean => DENYING_STEMS.some((stem) => word.startsWith(stem));
const DENYING_STEMS = [...DENYING_VERBS].map((verb) => verb.replace(/[ey]$/, ""));
