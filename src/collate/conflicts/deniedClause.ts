import { DENYING_CLAUSES, NEGATORS } from "../../lang/en/negation.js";
import type { Span } from "../../model/index.js";
import { type Fact, type Word, wordsOf } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import { slotsOf } from "../slots.js";
import type { Finding } from "./rule.js";

/** Share of common words from which what is denied is what the other says. */
const SAME_WORDING = 0.7;

/** Shorter clauses share words by chance. */
const LEAST_WORDS = 3;

/** "Officials denied that any witness had been threatened", "a witness had been threatened": what is said is compared, whoever says it. */
export const deniedClause = (a: Fact, b: Fact): Finding | null => deniedIn(a, b) ?? deniedIn(b, a);

function deniedIn(denying: Fact, saying: Fact): Finding | null {
  const cue = denialOf(denying);
  if (cue === null || denialOf(saying) !== null || saying.words.some(({ lemma }) => DENYING_CLAUSES.has(lemma)))
    return null;
  const denied = behind(denying, cue);
  const said = saying.words;
  if (denied.length < LEAST_WORDS || denied.some(isNegator) !== said.some(isNegator)) return null;
  if (slotsOf(denied, said).common < SAME_WORDING) return null;
  const evidence = [quoteOf(denying, cue), quoteOf(saying, saying.body)] as const;
  return {
    kind: "whether",
    grade: "hard",
    text: `In ${denying.witness.sigil} the source “${evidence[0].exact}” it; ${saying.witness.sigil} says “${evidence[1].exact}”.`,
    evidence,
    later: null,
  };
}

const isNegator = ({ lower }: Word): boolean => NEGATORS.has(lower);

const denialOf = ({ attribution, witness }: Fact): Span | null =>
  attribution?.cue.find((cue) => wordsOf(witness, cue).some(({ lemma }) => DENYING_CLAUSES.has(lemma))) ?? null;

/** What is denied: the words of the claim behind the verb, or all where none stands behind it. */
function behind({ words }: Fact, cue: Span): readonly Word[] {
  const inside = words.filter(({ start }) => start >= cue.end);
  return inside.length === 0 ? words : inside.filter(({ lower }, i) => i > 0 || lower !== "that");
}
