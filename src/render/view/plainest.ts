import { NEGATORS } from "../../lang/en/negation.js";
import type { Claim, Reading } from "../../model/index.js";

/**
 * The claim that reads best without its sentence: one whose own words don't say the opposite of what is meant ("they
 * doubt that" stands outside of "the gate will hold"), if it can be one that begins as a sentence does.
 */
export function plainest({ claims }: Reading): Claim | null {
  const clear = claims.filter((claim) => !isDeniedOutside(claim));
  return clear.find(({ exact }) => !isPart(exact)) ?? clear[0] ?? claims[0] ?? null;
}

/** The words, with an ellipsis before them when they are only part of a sentence. */
export const asPart = (text: string): string => (isPart(text) ? `… ${text.replace(/^[\s,;:–—-]+/, "")}` : text);

/** A statement that begins in small letters, with a comma, a dash or the end of a contraction was cut out of a sentence. */
const isPart = (text: string): boolean => /^\s*(?:[\p{Ll},;:–—-]|['’]\p{Ll}{1,2}\b)/u.test(text);

/** The parts of a word that a negator makes its end: "n't". */
const ENDINGS = [...NEGATORS].filter((word) => /['’]/.test(word));

function isDeniedOutside({ polarity, exact }: Claim): boolean {
  if (polarity !== "negative") return false;
  const words = exact.toLowerCase().split(/[^\p{L}'’]+/u);
  return !words.some((word) => NEGATORS.has(word) || ENDINGS.some((ending) => word.endsWith(ending)));
}
