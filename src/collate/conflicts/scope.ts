import { conceptOf } from "../../lang/en/concept.js";
import { BODIES, INCLUDING, LOOSE_MODIFIERS, NARROWING } from "../../lang/en/people.js";
import type { Grade, Quantity } from "../../model/index.js";
import { type Fact, type Word, wordsOf } from "../fact.js";
import type { Measure } from "../measure.js";
import { namesIn } from "./across/names.js";
import { isBound } from "./isBound.js";

/** In what two counts of one size differ. */
export interface Scope {
  readonly grade: Grade;
  readonly text: string;
}

/**
 * One counts with a part that the other leaves out: "2,400 jobs, including 600 temporary posts" against "2,400 permanent
 * jobs". Both can't hold where the other says so ("permanent"), or counts at least as many beside the part: "the men of
 * Norland and more than 2,400 others".
 */
export function scopeOf(a: Fact, b: Fact, x: Measure, y: Measure): Scope | null {
  if (!x.count || x.fate !== null) return null; // "four hurt, including a child" says who they are
  const [p, q] = [partOf(a, x.quantity), partOf(b, y.quantity)];
  const part = p ?? q;
  if (part === null || (p !== null && q !== null) || (isBound(x.quantity) && isBound(y.quantity))) return null;
  const [bare, without, other] = p === null ? [a, x, b] : [b, y, a];
  const narrowed = narrowing(bare, without, other);
  const apart = beside(bare, without, part);
  if (narrowed === null && !isBound(without.quantity)) return null;
  const besides = apart === null ? "" : `; ${bare.witness.sigil} tells of “${apart}” beside its figure`;
  return {
    grade: NARROWING.has(narrowed ?? "") || apart !== null ? "hard" : "soft",
    text: `${other.witness.sigil} counts “${textOf(other, part)}” in${besides}.`,
  };
}

/** Words behind a figure within which its part begins, and words of the part. */
const REACH = 8;
const LONGEST = 5;

/** "including 600 temporary posts": what follows the figure within a few words. */
function partOf({ witness }: Fact, { end, unit }: Quantity): readonly Word[] | null {
  const sentence = witness.sentences.find((span) => span.start <= end && end <= span.end);
  const after = wordsOf(witness, { start: end, end: sentence?.end ?? end }).slice(0, REACH + LONGEST);
  const at = after.findIndex(({ lower }) => INCLUDING.has(lower));
  const stop = after.findIndex(isVerb);
  if (at < 0 || at >= REACH || (stop >= 0 && stop < at && !INCLUDING.has(after[stop]?.lower ?? ""))) return null;
  const rest = after.slice(at, at + LONGEST);
  const over = rest.findIndex((word, i) => i > 0 && (word.tag === "PUNCT" || isVerb(word)));
  const part = over < 0 ? rest : rest.slice(0, over);
  const counts = ({ tag, lemma }: Word): boolean =>
    tag === "NUM" || BODIES.has(lemma) || conceptOf(lemma) === conceptOf(unit);
  return part.some(counts) || countriesIn(part).length > 0 ? part : null; // "plus personal details" are no further cards
}

const isVerb = ({ tag }: Word): boolean => tag === "VERB" || tag === "AUX";

const countriesIn = (words: readonly Word[]): readonly string[] =>
  [...namesIn(words)].filter((concept) => concept.startsWith("^"));

const textOf = ({ witness }: Fact, words: readonly Word[]): string =>
  witness.report.text.slice(words[0]?.start, words.at(-1)?.end);

/** "The brigades of Norland and more than 2,400 others": the country by which a claim tells of the part apart from its count. */
function beside(fact: Fact, { quantity }: Measure, part: readonly Word[]): string | null {
  const joint = fact.words.findLast(({ tag, end }) => tag === "CCONJ" && end <= quantity.start);
  if (joint === undefined) return null;
  const ofPart = countriesIn(part);
  const names = (words: readonly Word[]): boolean => countriesIn(words).some((country) => ofPart.includes(country));
  if (names(fact.words.filter(({ start }) => start > joint.start))) return null;
  const before = fact.words.filter(({ end }) => end <= joint.start);
  const at = before.findLastIndex((_, i) => names(before.slice(i, i + 2)));
  return at < 0 ? null : textOf(fact, before.slice(at, names(before.slice(at, at + 1)) ? at + 1 : at + 2));
}

/** "2,400 came from abroad": how far behind what is counted a word may narrow it, in code units. */
const BESIDE = 12;

/** "2,400 permanent jobs": the adjective by which fewer things are counted, which the other claim hasn't. */
function narrowing({ words }: Fact, { quantity: { start, end, of } }: Measure, other: Fact): string | null {
  const last = Math.max(end, of?.end ?? 0);
  const near = words.filter((word) => word.start >= start && word.start <= last + BESIDE);
  if (near.some(({ tag, ...word }) => tag === "CCONJ" && word.end <= last)) return null; // "ten sailors and two local pilots"
  const narrow = near.find(
    ({ lower, tag, concept, ...word }) =>
      NARROWING.has(lower) ||
      (word.end <= last &&
        tag === "ADJ" &&
        !LOOSE_MODIFIERS.has(lower) &&
        !other.words.some((word) => word.concept === concept)),
  );
  return narrow?.lower ?? null;
}
