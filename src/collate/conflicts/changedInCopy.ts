import { fateOf } from "../../lang/en/fateNear.js";
import { DENYING_CLAUSES, NEGATORS } from "../../lang/en/negation.js";
import type { Span } from "../../model/index.js";
import { type Fact, wordsOf } from "../fact.js";
import { negatedWords } from "../negated.js";
import { quoteOf } from "../quoteOf.js";
import { slotsOf } from "../slots.js";
import type { Finding } from "./rule.js";
import { tellWhether } from "./tellWhether.js";

/** What one word turns into its opposite in two claims that are otherwise the same: the verb of speech, or a fate. */
export const changedInCopy = (a: Fact, b: Fact): Finding | null =>
  deniedByFrame(a, b) ?? negatedFrame(a, b) ?? otherFate(a, b);

/** "Admitted that the gate was open", "did not admit that the gate was open": one verb of speech, which one of two negates. */
function negatedFrame(a: Fact, b: Fact): Finding | null {
  const [p, q] = [cueOf(a), cueOf(b)];
  if (p === null || q === null || p.lemma !== q.lemma || (p.negated === null) === (q.negated === null)) return null;
  const evidence = [
    quoteOf(a, { ...p.span, start: p.negated ?? p.span.start }),
    quoteOf(b, { ...q.span, start: q.negated ?? q.span.start }),
  ] as const;
  const text = `In ${a.witness.sigil} the source “${evidence[0].exact}” it, in ${b.witness.sigil} “${evidence[1].exact}” it.`;
  return { kind: "whether", grade: "hard", text, evidence, later: null };
}

/** How far before a verb of speech its negator stands, in code units: "did not publicly confirm". */
const NEGATOR_REACH = 24;

/** The verb of speech of a claim, and where what negates it begins. */
function cueOf({
  attribution,
  witness,
}: Fact): { readonly span: Span; readonly lemma: string; readonly negated: number | null } | null {
  const span = attribution?.cue[0];
  const verb = span === undefined ? undefined : wordsOf(witness, span).find(({ tag }) => tag === "VERB");
  if (span === undefined || verb === undefined) return null;
  const before = wordsOf(witness, { start: Math.max(0, span.start - NEGATOR_REACH), end: verb.start }).slice(-3);
  const at = before.findIndex(({ lower }) => NEGATORS.has(lower));
  const isOwn = at >= 0 && before.slice(at + 1).every(({ tag }) => tag === "ADV" || tag === "PART" || tag === "AUX");
  const auxiliary = before[at - 1]?.tag === "AUX" ? before[at - 1] : before[at];
  return { span, lemma: verb.lemma, negated: isOwn ? (auxiliary?.start ?? null) : null };
}

/** "He said that the gate was open", "he denied that the gate was open": one voice, and only the verb of speech denies. */
function deniedByFrame(a: Fact, b: Fact): Finding | null {
  const [x, y] = [a, b].map(({ attribution, witness }) =>
    attribution?.cue.find((cue) => wordsOf(witness, cue).some(({ lemma }) => DENYING_CLAUSES.has(lemma))),
  );
  const [p, q] = [x ?? a.attribution?.cue[0], y ?? b.attribution?.cue[0]];
  if ((x === undefined) === (y === undefined) || p === undefined || q === undefined || a.speaker !== b.speaker)
    return null;
  if (a.body.polarity === b.body.polarity) return null;
  const evidence = [quoteOf(a, p), quoteOf(b, q)] as const;
  const text = `In ${a.witness.sigil} the source “${evidence[0].exact}” it, in ${b.witness.sigil} it “${evidence[1].exact}” it.`;
  return { kind: "whether", grade: "hard", text, evidence, later: null };
}

/** "Four were wounded", "four were killed", in nearly the same words. */
function otherFate(a: Fact, b: Fact): Finding | null {
  if (negatedWords(a.words).size > 0 || negatedWords(b.words).size > 0) return null; // "injured nobody", "killed nobody"
  for (const slot of slotsOf(a.words, b.words).slots) {
    const [x, y] = [slot.a[0], slot.b[0]];
    if (x === undefined || y === undefined || slot.a.length + slot.b.length > 2) continue;
    const [p, q] = [fateOf(x), fateOf(y)];
    if (`${[p, q].sort()}` !== "dead,injured") continue;
    return {
      ...tellWhether(a, b, x, y, p === "dead" ? "a" : q === "dead" ? "b" : null),
      kind: "whether",
      grade: "hard",
    };
  }
  return null;
}
