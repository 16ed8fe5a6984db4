import { MISSPELT_NOT, NEGATORS } from "../../lang/en/negation.js";
import { ordinalOf } from "../../lang/en/ordinals.js";
import { FACTIVE, HEARSAY, POSSIBLE, SURE } from "../../lang/en/quotedWords.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import { meets, overlaps, type Quantity, type Span, toInterval } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import { quotedWords } from "../quotedWords.js";
import { quoteOf } from "../quoteOf.js";
import { type Slot, slotsOf } from "../slots.js";
import type { Rule } from "./rule.js";
import { saysToo } from "./saysToo.js";

/** Share of common words from which two quotations are one utterance: a speaker begins many sentences with the same words. */
const ONE_UTTERANCE = 0.65;

/** The same whoever is held to say them. */
const ONE_WHOEVER = 0.7;

/** Shorter quotations share words by chance. */
const LEAST_WORDS = 4;

/** One quotation in two wordings: other words that aren't synonyms, or a negation that one of them lost. */
export const wording: Rule = (a, b) => {
  const [x, y] = [quotedWords(a), quotedWords(b)];
  if (x.length < LEAST_WORDS || y.length < LEAST_WORDS) return null;
  const { slots, common } = slotsOf(x, y);
  const areTwo = a.speaker !== null && b.speaker !== null && a.speaker !== b.speaker; // "the judge" may be Mira Hale
  if (common < (areTwo ? ONE_WHOEVER : ONE_UTTERANCE) || slots.length === 0 || !sharesContent(x, y)) return null;
  const isDenied = x.filter(isNegator).length !== y.filter(isNegator).length; // "can't" and "cant" deny both
  const inner = slots.filter((slot) => isInner(slot, x, y) && (isDenied || !negates(slot)) && !areOneValue(a, b, slot));
  const told = inner.find(isGrave) ?? inner.find(replaces);
  if (told === undefined || !(touches(a, told.a) || touches(b, told.b)) || saysToo(a, b) || saysToo(b, a)) return null;
  const [p, q] = [quoteOf(a, spanOf(told.a, x, told.b, y)), quoteOf(b, spanOf(told.b, y, told.a, x))];
  return {
    kind: figures(told) ? "value" : "wording",
    grade: isGrave(told) || isOneNoun(inner) ? "hard" : "soft",
    text: `${a.witness.sigil} quotes “${p.exact}”, ${b.witness.sigil} “${q.exact}”.`,
    evidence: [p, q],
    later: null,
  };
};

/** "We are about to leave" and "we are about to mend it" share no word that says anything. */
function sharesContent(x: readonly Word[], y: readonly Word[]): boolean {
  const [p, q] = [x, y].map((words) => words.filter(({ lower, lemma }) => !STOP_WORDS.has(lower) && lemma !== "go"));
  return (p ?? []).some(({ concept, tag }) => tag !== "PUNCT" && q?.some((other) => other.concept === concept));
}

/** Whether the claim has a part in the difference, and not another piece of the same quotation. */
const touches = ({ body }: Fact, words: readonly Word[]): boolean => words.some((word) => overlaps(word, body));

/** What no translation changes: a negation, a figure, how sure it is, a fact for a rumour. */
const isGrave = (slot: Slot): boolean => negates(slot) || figures(slot) || modals(slot) || doubts(slot);

/** Two figures in digits: "one" and "1" are one. */
const figures = ({ a, b }: Slot): boolean => hasDigits(a) && hasDigits(b) && plain(a) !== plain(b) && !hasClock(a);

/** "$16 million" and "$16,000,000", "18 hours" and "1,080 minutes": one value written in two ways. */
function areOneValue(a: Fact, b: Fact, slot: Slot): boolean {
  const [x, y] = [quantityIn(a, slot.a), quantityIn(b, slot.b)];
  return (
    x !== undefined && y !== undefined && meets(toInterval(x), toInterval(y)) && toInterval(x).min === toInterval(y).min
  );
}

const quantityIn = ({ witness }: Fact, words: readonly Word[]): Quantity | undefined =>
  witness.quantities.find((quantity) => words.some((word) => overlaps(word, quantity)));

/** "6:41 p.m." and "18:41". */
const hasClock = (words: readonly Word[]): boolean => words.some(({ lower }) => /\d:\d/.test(lower));

const hasDigits = (words: readonly Word[]): boolean =>
  words.some(({ tag, lower }) => tag === "NUM" && /\d/.test(lower));

const modals = ({ a, b }: Slot): boolean => (has(a, SURE) && has(b, POSSIBLE)) || (has(b, SURE) && has(a, POSSIBLE));

const has = (words: readonly Word[], set: ReadonlySet<string>): boolean => words.some(({ lower }) => set.has(lower));

const doubts = ({ a, b }: Slot): boolean =>
  (calls(a, FACTIVE) && calls(b, HEARSAY)) || (calls(b, FACTIVE) && calls(a, HEARSAY));

const calls = (words: readonly Word[], nouns: ReadonlySet<string>): boolean =>
  words.some(({ lemma, tag }) => tag === "NOUN" && nouns.has(lemma));

/** One noun in the stead of another, and nothing else; where several words differ, or a verb, it may be the translators. */
function isOneNoun(slots: readonly Slot[]): boolean {
  const [only, ...more] = slots.filter(replaces);
  return only !== undefined && more.length === 0 && only.a.some(isNoun) && only.b.some(isNoun);
}

const isNoun = ({ tag }: Word): boolean => tag === "NOUN" || tag === "PROPN";

/** Longer differences at either end are a quotation that begins earlier or ends later. */
const MOST_AT_END = 2;

function isInner(slot: Slot, x: readonly Word[], y: readonly Word[]): boolean {
  const atEnd = [slot.a, slot.b].some((words, i) => {
    const all = (i === 0 ? x : y).filter(({ tag }) => tag !== "PUNCT");
    return words.length > 0 && (words[0] === all[0] || words.at(-1) === all.at(-1));
  });
  return !atEnd || [slot.a, slot.b].map(telling).every((length) => length > 0 && length <= MOST_AT_END);
}

/** Words but for those of any sentence: "I am confident" says one thing. */
const telling = (words: readonly Word[]): number =>
  words.filter(({ lower, tag }) => tag !== "AUX" && tag !== "PRON" && !(STOP_WORDS.has(lower) && !NEGATORS.has(lower)))
    .length;

/** A negation more, and little else: where much differs it's another sentence. */
const negates = ({ a, b }: Slot): boolean =>
  Math.abs(a.length - b.length) <= MOST_LOST &&
  Math.min(a.length, b.length) < MOST_LOST &&
  a.some(isNegator) !== b.some(isNegator);

const isNegator = ({ lower }: Word): boolean => NEGATORS.has(lower) || MISSPELT_NOT.test(lower);

const MOST_LOST = 3;

/** Content words on both sides: what only one side has may be a cut. */
const replaces = ({ a, b }: Slot): boolean =>
  a.some(says) &&
  b.some(says) &&
  plain(a) !== plain(b) &&
  !isOneStem(plain(a), plain(b)) &&
  (ordinalOf(plain(a)) ?? -1) !== ordinalOf(plain(b));

/** "acts" and "actions" are one word in two forms. */
function isOneStem(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  let same = 0;
  while (same < length && a[same] === b[same]) same++;
  return same >= LEAST_STEM && same >= length - 1;
}

const LEAST_STEM = 3;

/** An adverb or adjective may be the translator's. */
const says = ({ lower, tag }: Word): boolean =>
  !STOP_WORDS.has(lower) && (tag === "NOUN" || tag === "VERB" || tag === "ADJ");

const plain = (words: readonly Word[]): string => words.map(({ lower }) => spelling(lower)).join("");

/** "paedophile", "colour" and "organise" are the others' "pedophile", "color" and "organize"; hyphens and apostrophes say nothing. */
const spelling = (word: string): string =>
  word
    .replace(/[’'-]/g, "")
    .replace(/[ao]e/g, "e")
    .replace(/our/g, "or")
    .replace(/([iy])s(?=e|ing|ation)/g, "$1z");

/** The words that differ; where there are none, the two between which the other has them; and both with a word beside a lone negator. */
function spanOf(words: readonly Word[], all: readonly Word[], others: readonly Word[], rest: readonly Word[]): Span {
  const [first, last] = [words[0], words.at(-1)];
  if (first !== undefined && last !== undefined) {
    const at = all.indexOf(last);
    const next = words.every(isNegator) ? (all[at + 1] ?? last) : last;
    const before = words.every(isNegator) ? (all[all.indexOf(first) - 1] ?? first) : first;
    return { start: before.start, end: next.end };
  }
  const before = rest[rest.indexOf(others[0] as Word) - 1];
  const at = before === undefined ? -1 : all.findIndex(({ concept }) => concept === before.concept);
  const [from, to] = at < 0 ? [all[0], all.at(-1)] : [all[at], all[at + 1] ?? all[at]];
  return { start: (from as Word).start, end: (to as Word).end };
}
