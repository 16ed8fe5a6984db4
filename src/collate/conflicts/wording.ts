import { NEGATORS } from "../../lang/en/negation.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Fact, Word } from "../fact.js";
import { quoteOf } from "../quoteOf.js";
import { type Slot, slotsOf } from "../slots.js";
import type { Rule } from "./rule.js";

/** Share of common words from which two quotations are one utterance. */
const ONE_UTTERANCE = 0.6;

/** Shorter quotations share words by chance. */
const LEAST_WORDS = 4;

/** One quotation in two wordings: other words that aren't synonyms, or a negation that one of them lost. */
export const wording: Rule = (a, b) => {
  const [x, y] = [quotedWords(a), quotedWords(b)];
  if (
    x.length < LEAST_WORDS ||
    y.length < LEAST_WORDS ||
    (a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker)
  )
    return null;
  const { slots, common } = slotsOf(x, y);
  if (common < ONE_UTTERANCE || slots.length === 0) return null;
  const inner = slots.filter((slot) => isInner(slot, x, y));
  const told = inner.find(negates) ?? inner.find(replaces);
  if (told === undefined) return null;
  return {
    kind: "wording",
    grade: "hard",
    text: `${a.witness.sigil} quotes “${text(a, told.a, x)}”, ${b.witness.sigil} “${text(b, told.b, y)}”.`,
    evidence: [quoteOf(a, a.body), quoteOf(b, b.body)],
    later: null,
  };
};

/** The words of the claim that stand in quotation marks. */
function quotedWords(fact: Fact): readonly Word[] {
  if (fact.attribution === null || fact.attribution.kind === "indirect") return [];
  const { content } = fact.attribution;
  return fact.words.filter((word) => content.some(({ start, end }) => start <= word.start && word.end <= end));
}

/** Longer differences at either end are a quotation that begins earlier or ends later. */
const MOST_AT_END = 2;

function isInner(slot: Slot, x: readonly Word[], y: readonly Word[]): boolean {
  const atEnd = [slot.a, slot.b].some((words, i) => {
    const all = (i === 0 ? x : y).filter(({ tag }) => tag !== "PUNCT");
    return words.length > 0 && (words[0] === all[0] || words.at(-1) === all.at(-1));
  });
  return (
    !atEnd || (slot.a.length <= MOST_AT_END && slot.b.length <= MOST_AT_END && slot.a.length > 0 && slot.b.length > 0)
  );
}

const negates = ({ a, b }: Slot): boolean =>
  a.some(({ lower }) => NEGATORS.has(lower)) !== b.some(({ lower }) => NEGATORS.has(lower));

/** Content words on both sides: what only one side has may be a cut. */
const replaces = ({ a, b }: Slot): boolean => a.some(says) && b.some(says) && plain(a) !== plain(b);

/** An adverb or adjective may be the translator's. */
const says = ({ lower, tag }: Word): boolean =>
  !STOP_WORDS.has(lower) && (tag === "NOUN" || tag === "VERB" || tag === "NUM" || tag === "ADJ");

const plain = (words: readonly Word[]): string => words.map(({ lower }) => lower.replace(/[’']/g, "")).join("");

function text(fact: Fact, words: readonly Word[], all: readonly Word[]): string {
  const [first, last] = [words[0] ?? all[0], words.at(-1) ?? all.at(-1)];
  return quoteOf(fact, { start: (first as Word).start, end: (last as Word).end }).exact;
}
