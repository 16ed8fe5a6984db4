import type { Fact, Word } from "../fact.js";
import { laterOf, wasKnowable } from "../order.js";
import { quoteOf } from "../quoteOf.js";
import type { Finding } from "./rule.js";

/** What two claims say of one thing, the words `x` and `y` shown with what stands before them. */
export function tellWhether(a: Fact, b: Fact, x: Word, y: Word): Omit<Finding, "kind" | "grade"> {
  const [p, q] = [phrase(a, x), phrase(b, y)];
  return {
    text: `${a.witness.sigil} says “${p.exact}”, ${b.witness.sigil} says “${q.exact}”.`,
    evidence: [p, q],
    later:
      laterOf(a, b) === "a"
        ? wasKnowable(a, b)
          ? null
          : "a"
        : laterOf(a, b) === "b" && !wasKnowable(b, a)
          ? "b"
          : null,
  };
}

/** The word with what stands closely before it, so that the negator shows. */
function phrase(fact: Fact, word: Word): ReturnType<typeof quoteOf> {
  const i = fact.words.indexOf(word);
  const from = fact.words
    .slice(Math.max(0, i - 4), i + 1)
    .find((_, k, all) => !all.slice(k).some(({ tag }) => tag === "PUNCT"));
  return quoteOf(fact, { start: (from ?? word).start, end: word.end });
}
