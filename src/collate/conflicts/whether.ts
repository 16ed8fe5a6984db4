import { MISSPELT_NOT, NEGATORS, OPENERS_OF_DOUBT, OPPOSITES } from "../../lang/en/negation.js";
import { areOthers } from "../doers.js";
import type { Fact, Word } from "../fact.js";
import { kept } from "../kept.js";
import { negatedWords } from "../negated.js";
import { laterOf } from "../order.js";
import { slotsOf } from "../slots.js";
import { changedInCopy } from "./changedInCopy.js";
import { deniedClause } from "./deniedClause.js";
import { isOnlyMeant } from "./onlyMeant.js";
import type { Finding, Rule } from "./rule.js";
import { saysToo } from "./saysToo.js";
import { happens, tellWhether } from "./tellWhether.js";

/** Below this likeness two claims may use one verb of different things: "did not confirm the date", "confirmed the visit". */
const LEAST_LIKENESS = 0.45;

/** One claim says it, the other says it isn't so. Two holders who differ are shown as a disagreement of holders. */
export const whether: Rule = (a, b, { likeness, common }) => {
  const bare = !areCopied(a, b, common) || saysToo(a, b) || saysToo(b, a) ? null : bareNegation(a, b);
  if (bare !== null) return { ...tellWhether(a, b, ...bare, null), kind: "whether", grade: "hard" };
  const changed = common < COPIED ? null : changedInCopy(a, b);
  if (changed !== null) return changed;
  const denied = likeness < LEAST_LIKENESS ? null : deniedClause(a, b);
  if (denied !== null) return denied;
  if (likeness < LEAST_LIKENESS || isOpen(a) || isOpen(b) || frameDenies(a) || frameDenies(b)) return null;
  const clash = deniedByOne(a, b, common) ?? opposite(a, b);
  if (clash === null || common < SAME_WORDING || !sameVoice(a, b, clash)) return null;
  const [x, y] = clash;
  return isView(a) && isView(b) && a.speaker !== b.speaker
    ? holders(a, b, x, y)
    : { ...tellWhether(a, b, x, y, sayerOf(a, b, clash)), kind: "whether", grade: "hard" };
};

/** What two people think or foresee isn't a fact that one of them must have wrong. */
const isView = ({ body, speaker, words }: Fact): boolean =>
  speaker !== null &&
  (words.some(({ lower }) => lower === "likely" || lower === "unlikely") ||
    body.modality === "opinion" ||
    body.modality === "forecast" ||
    body.modality === "conditional");

type Clash = readonly [Word, Word];

/** The claim that says it happened; of two opposite deeds the later one is news. */
function sayerOf(a: Fact, b: Fact, [x, y]: Clash): "a" | "b" | null {
  if (!happens(x) || !happens(y)) return null;
  if (x.concept !== y.concept) return laterOf(a, b);
  return negatedWords(a.words).has(a.words.indexOf(x)) ? "b" : "a";
}

/** A word both share that only one denies. */
function deniedByOne(a: Fact, b: Fact, common: number): Clash | null {
  const [x, y] = [negatedWords(a.words), negatedWords(b.words)];
  if (x.size > 0 === y.size > 0) return null; // where both deny something, what each denies is too easily mistaken
  for (const [i, word] of a.words.entries()) {
    if (!isPredicate(word) || isPart(a.words, i)) continue;
    const k = b.words.findIndex(
      (other, n) => isPredicate(other) && other.concept === word.concept && !isPart(b.words, n),
    );
    if (k < 0 || x.has(i) === y.has(k) || areOthers(a, word, b, b.words[k] as Word)) continue;
    if (common < COPIED && (saysWhich(a.words, i) || saysWhich(b.words, k))) continue;
    if (x.has(i) ? isOpenDeed(b.words, k, a.words, i) : isOpenDeed(a.words, i, b.words, k)) continue;
    if (!bothWays(a.words, x, word.concept) && !bothWays(b.words, y, word.concept)) return [word, b.words[k] as Word];
  }
  return null;
}

/** "Those who don't pass": who is meant is said, and not that anybody doesn't. */
function saysWhich(words: readonly Word[], i: number): boolean {
  const at = words.findLastIndex(({ lower }, k) => k < i && k >= i - 5 && /^(?:who|that|which)$/.test(lower));
  return at > 0 && /^(?:NOUN|PRON|DET)$/.test(words[at - 1]?.tag ?? "");
}

/** That a deed was only meant doesn't say that it was done: "hasn't bought the site" can hold beside "negotiates to buy it". */
const isOpenDeed = (words: readonly Word[], i: number, other: readonly Word[], k: number): boolean =>
  isOnlyMeant(words, i) && (isBehindNoun(words, i) || (!isOnlyMeant(other, k) && !isAhead(other, k)));

/** "The failure to pass it", "a plan to pass it". */
const isBehindNoun = (words: readonly Word[], i: number): boolean => words[i - 2]?.tag === "NOUN";

/** "Won't testify" denies "is to testify". */
const isAhead = (words: readonly Word[], k: number): boolean =>
  words.slice(Math.max(0, k - 4), k).some(({ lower }) => /^(?:will|wo|would|shall)$/.test(lower));

/** "denied he had denied it": a word that a claim uses both ways proves nothing. */
const bothWays = (words: readonly Word[], denied: ReadonlySet<number>, concept: string): boolean => {
  const uses = words.flatMap((word, i) => (word.concept === concept && says(word) ? [denied.has(i)] : []));
  return uses.includes(true) && uses.includes(false);
};

function opposite(a: Fact, b: Fact): Clash | null {
  const [x, y] = [negatedWords(a.words), negatedWords(b.words)];
  if (x.size > 0 || y.size > 0) return null;
  for (const [one, other] of OPPOSITES)
    for (const [left, right] of [
      [one, other],
      [other, one],
    ]) {
      const [p, q] = [find(a, left as string), find(b, right as string)];
      if (
        p !== undefined &&
        q !== undefined &&
        p.tag === q.tag &&
        !areOthers(a, p, b, q) &&
        !find(a, right as string) &&
        !find(b, left as string)
      )
        return [p, q];
    }
  return null;
}

const isPredicate = ({ tag }: Word): boolean => tag === "VERB" || tag === "ADJ" || tag === "AUX";

/** "fund-raising" raises nothing. */
const isPart = (words: readonly Word[], i: number): boolean =>
  words[i - 1]?.lower.endsWith("-") === true || words[i + 1]?.lower.startsWith("-") === true;

/** "Falk did not identify her" and "she was identified" can both hold: who did it is told by one only. */
function sameVoice(a: Fact, b: Fact, [x, y]: Clash): boolean {
  if (isPassive(a, x) === isPassive(b, y)) return true;
  const passive = isPassive(a, x) ? a : b;
  return passive.words.some(({ lower }) => lower === "by");
}

function isPassive({ words }: Fact, word: Word): boolean {
  const i = words.indexOf(word);
  return (
    word.tag === "VERB" && words.slice(Math.max(0, i - 3), i).some(({ lemma }) => lemma === "be" || lemma === "been")
  );
}

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** Of three words and more: "the gate was open", "no gate was open" have three of four in common. */
const LEAST_COMMON = 3;

function areCopied(a: Fact, b: Fact, common: number): boolean {
  if (common >= COPIED) return true;
  const [only, ...more] = slotsOf(a.words, b.words).slots;
  const length = Math.min(a.words.length, b.words.length) - Math.max(only?.a.length ?? 0, only?.b.length ?? 0);
  return more.length === 0 && only !== undefined && only.a.length < 2 && only.b.length < 2 && length >= LEAST_COMMON;
}

/** The same sentence, once with a "not": the word behind it in both. */
function bareNegation(a: Fact, b: Fact): Clash | null {
  if (a.words.filter(isNegator).length % 2 === b.words.filter(isNegator).length % 2) return null;
  for (const { a: left, b: right } of slotsOf(a.words, b.words).slots) {
    if (left.some(isNegator) === right.some(isNegator) || left.length + right.length > 2) continue;
    const [denying, negator] = left.some(isNegator) ? [a, left.find(isNegator)] : [b, right.find(isNegator)];
    const denied = denying.words[denying.words.indexOf(negator as Word) + 1] ?? (negator as Word);
    const said = (denying === a ? b : a).words.find(({ concept }) => concept === denied.concept);
    if (said !== undefined) return denying === a ? [denied, said] : [said, denied];
  }
  return null;
}

/** "So no, he wasn't" denies once. */
const isNegator = ({ lower }: Word, i: number, words: readonly Word[]): boolean =>
  MISSPELT_NOT.test(lower) || (NEGATORS.has(lower) && !(lower === "no" && words[i + 1]?.tag === "PUNCT"));

/** Share of common words from which two claims have one predicate. Of 30 flags below it, in nine draws, one was right. */
const SAME_WORDING = 0.7;

/** "did not believe the change would help": what the frame denies isn't denied in the claim. */
const frameDenies = ({ attribution, witness, body, words }: Fact): boolean =>
  (body.polarity === "negative" && negatedWords(words).size === 0) ||
  (attribution?.cue.some(({ start }) =>
    /(?:\bnot|n['’]t|\bnever|\bdenied|\bdenies)\s*$/.test(witness.report.text.slice(Math.max(0, start - 10), start)),
  ) ??
    false);

/** What stands behind "if" or "until" isn't said to be so. */
const isOpen = ({ words, body, witness }: Fact): boolean =>
  words.some(({ lower }) => OPENERS_OF_DOUBT.has(lower)) ||
  /\bwhether\b/i.test(witness.report.text.slice(witness.sentences[body.sentence]?.start ?? body.start, body.start));

const find = (fact: Fact, lemma: string): Word | undefined => telling(fact).get(lemma);

/** The first of the words that say something, by form and by dictionary form. */
const telling = kept(({ words }: Fact): ReadonlyMap<string, Word> => {
  const first = new Map<string, Word>();
  for (const word of words)
    if (says(word)) for (const form of [word.lemma, word.lower]) if (!first.has(form)) first.set(form, word);
  return first;
});

const says = ({ tag }: Word): boolean => tag === "VERB" || tag === "ADJ" || tag === "NOUN";

function holders(a: Fact, b: Fact, x: Word, y: Word): Finding {
  const { text, evidence } = tellWhether(a, b, x, y, null);
  return { kind: "holder", grade: "soft", text: `Two speakers differ: ${text}`, evidence, later: null };
}
