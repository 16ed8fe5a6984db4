import { NEGATORS } from "../../lang/en/negation.js";
import type { Claim } from "../../model/index.js";

/** The parts of a word that a negator makes its end: "n't". */
const ENDINGS = [...NEGATORS].filter((word) => /['’]/.test(word));

/** Whether a claim's own words say the opposite of what is meant: "they doubt that" stands outside of "the gate will hold". */
export function isDeniedOutside({ polarity, exact }: Claim): boolean {
  if (polarity !== "negative") return false;
  const words = exact.toLowerCase().split(/[^\p{L}'’]+/u);
  return !words.some((word) => NEGATORS.has(word) || ENDINGS.some((ending) => word.endsWith(ending)));
}
