import { ORDERING } from "../../lang/en/denials.js";
import type { Quoted } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import { slotsOf } from "../slots.js";
import type { Finding } from "./rule.js";

/** "Before the vote", "after the vote", in nearly the same words. */
export function swappedOrder(a: Fact, b: Fact): Finding | null {
  for (const slot of slotsOf(a.words, b.words).slots) {
    const [x, y] = [slot.a[0], slot.b[0]];
    if (x === undefined || y === undefined || slot.a.length + slot.b.length > 2) continue;
    if (!ORDERING.has(x.lower) || !ORDERING.has(y.lower)) continue;
    const [p, q] = [behind(a, x), behind(b, y)];
    return {
      kind: "when",
      grade: "hard",
      text: `${p.report} has it “${p.exact}”, ${q.report} “${q.exact}”.`,
      evidence: [p, q],
      later: null,
    };
  }
  return null;
}

/** Words shown behind the one that orders. */
const SHOWN = 3;

const behind = (fact: Fact, word: Word): Quoted => {
  const from = fact.words.indexOf(word);
  return quoteOf(fact, {
    start: word.start,
    end: (fact.words[Math.min(from + SHOWN, fact.words.length - 1)] as Word).end,
  });
};
