import { STATES } from "../../lang/en/denials.js";
import type { Fact, Word } from "../fact.js";
import { laterOf, wasKnowable } from "../order.js";
import { quoteOf } from "../quoteOf.js";
import type { Finding } from "./rule.js";

/**
 * What two claims say of one thing, the words `x` and `y` shown with what stands before them. `sayer` is the claim that says
 * so of something that may yet have happened: where its report is the later, it overtakes the denial. What was or wasn't so
 * all along is overtaken by nobody's saying.
 */
export function tellWhether(
  a: Fact,
  b: Fact,
  x: Word,
  y: Word,
  sayer: "a" | "b" | null,
): Omit<Finding, "kind" | "grade"> {
  const [p, q] = [phrase(a, x), phrase(b, y)];
  const overtakes =
    sayer !== null && laterOf(a, b) === sayer && !(sayer === "a" ? wasKnowable(a, b) : wasKnowable(b, a));
  return {
    text: `${a.witness.sigil} says “${p.exact}”, ${b.witness.sigil} says “${q.exact}”.`,
    evidence: [p, q],
    later: overtakes ? sayer : null,
  };
}

/** Whether a word tells of something that happens. */
export const happens = ({ tag, lemma }: Word): boolean => tag === "VERB" && !STATES.has(lemma);

/** The word with what stands closely before it, so that the negator shows. */
function phrase(fact: Fact, word: Word): ReturnType<typeof quoteOf> {
  const i = fact.words.indexOf(word);
  const from = fact.words
    .slice(Math.max(0, i - 4), i + 1)
    .find((_, k, all) => !all.slice(k).some(({ tag }) => tag === "PUNCT"));
  return quoteOf(fact, { start: (from ?? word).start, end: word.end });
}
