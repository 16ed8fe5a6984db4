import { honorifics } from "../../lang/en/names/titles.js";
import { EMPTY_ADJECTIVES, VAGUE_NOUNS } from "../../lang/en/nominals.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Span } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import type { Rarity } from "../rarity.js";
import { type Deed, deedsOf, type Run } from "./deeds.js";

/** A noun phrase of a claim, without article, and how well it tells what the claim is about. */
export interface Phrase extends Span {
  readonly text: string;
  readonly score: number;
  readonly concepts: ReadonlySet<string>;
  /** Of a deed told by a noun alone: whom or what it is said of. */
  readonly of: string | null;
  /** Whether reports differ on just this. */
  readonly disputed?: boolean;
}

/** Longer labels aren't taken in at a glance. */
const MOST_WORDS = 7;

/** What only one claim of the entry says tells less of what the entry is about. */
const OWN = 0.35;

/** A name alone says whom it is about, not what. */
const NAME = 0.35;

/** "certain actions", "the area": what could be anything tells little. */
const EMPTY = 0.3;

/** "before reaching the ground", "in the centre of town": what a preposition joins is the setting, more often than the point. */
const SETTING = 0.6;

/** Each word beyond the third costs this much. */
const LENGTH = 0.22;

/** What a claim names and tells, the most telling first; `common` are the concepts that several claims of the entry have. */
export function phrasesOf(fact: Fact, common: ReadonlySet<string>, rarity: Rarity): readonly Phrase[] {
  const runs = runsOf(fact);
  const nouns = runs.flatMap((run, i) => {
    const next = runs[i + 1];
    return next !== undefined && isBound(fact, run, next) ? [run, [run[0], next[1]] as Run] : [run];
  });
  const deeds = deedsOf(fact, nouns, (run) => textOf(fact, run));
  return [...nouns.map((run) => ({ run, text: textOf(fact, run), worth: 0 })), ...deeds]
    .map((deed) => toPhrase(fact, deed, common, rarity))
    .filter(({ score, text }) => score > 0 && text.length > 3)
    .toSorted((a, b) => b.score - a.score || a.start - b.start);
}

const textOf = ({ words, witness }: Fact, [from, to]: Run): string =>
  witness.report.text.slice((words[from] as Word).start, (words[to] as Word).end).replace(/\s+/g, " ");

/** The noun phrases before the first verb: what a claim is about where nothing named is. */
export const subjectsIn = (fact: Fact): readonly string[] => {
  const verb = fact.words.findIndex(({ tag }) => tag === "VERB" || tag === "AUX");
  return runsOf(fact)
    .filter((run) => run[1] < verb && !isCut(fact.words, run))
    .map((run) => textOf(fact, run));
};

function runsOf({ words, body, witness }: Fact): readonly Run[] {
  const times = body.timexes.map((t) => witness.timexes[t] as Span);
  const isTime = (word: Word): boolean => times.some(({ start, end }) => start <= word.start && word.end <= end);
  const fits = (i: number): boolean => {
    const word = words[i];
    if (word === undefined || isTime(word) || isAfterModal(words, i)) return false;
    if (/^(?:NOUN|PROPN|ADJ)$/.test(word.tag) && /[\p{L}\d]/u.test(word.lower))
      return word.tag === "PROPN" || !STOP_WORDS.has(word.lower);
    return isGlue(words, i);
  };
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!fits(i)) continue;
    let end = i;
    while (fits(end + 1) && !honorifics.has(words[end + 1]?.lower.replace(/\.$/, "") ?? "")) end++;
    const last = lastNoun(words, i, end);
    if (last !== null) runs.push([firstTelling(words, isGlue(words, i) ? i + 1 : i, last), last]);
    i = end;
  }
  return runs;
}

/** "so you can time tides": a verb, whatever the tagger made of it. */
const isAfterModal = (words: readonly Word[], i: number): boolean =>
  words[i]?.tag === "NOUN" && words[i - 1]?.tag === "AUX" && !/^(?:be|have|do|get)$/.test(words[i - 1]?.lemma ?? "");

/** Without "certain", "such", "several" before it; "long-range" is one word. */
function firstTelling(words: readonly Word[], from: number, last: number): number {
  let first = from;
  while (
    first < last &&
    (words[first]?.tag === "ADJ" || first === 0) &&
    EMPTY_ADJECTIVES.has(words[first]?.lower ?? "") &&
    !isGlue(words, first + 1)
  )
    first++;
  return first;
}

/** A hyphen or possessive within a phrase. */
const isGlue = (words: readonly Word[], i: number): boolean => {
  const [before, word, next] = [words[i - 1], words[i], words[i + 1]];
  if (word === undefined || before === undefined || next === undefined) return false;
  if (/^['’]s?$/.test(word.lower)) return word.start === before.end;
  return /^[-–]$/.test(word.lower) && word.start === before.end && next.start === word.end;
};

function lastNoun(words: readonly Word[], from: number, to: number): number | null {
  for (let k = to; k >= from; k--) if (/^(?:NOUN|PROPN)$/.test(words[k]?.tag ?? "")) return k;
  return null;
}

/** "shift in U.S. policy", "supply of missiles": two phrases that a preposition holds together. */
function isBound({ words }: Fact, left: Run, right: Run): boolean {
  const between = words.slice(left[1] + 1, right[0]).filter(({ tag }) => tag !== "DET" && tag !== "PRON");
  return (
    between.length === 1 &&
    !(between[0]?.lower === "between" && VAGUE_NOUNS.has(words[left[1]]?.lower ?? "")) && // "took place between two towns"
    /^(?:of|in|for|to|on|against|among|over|with|about|between)$/.test(between[0]?.lower ?? "") &&
    words[left[0]]?.tag !== "PROPN" &&
    !(right[0] === right[1] && VAGUE_NOUNS.has(words[right[0]]?.lower ?? "")) // "broadcasts of a number"
  );
}

/** "elect" of "president-elect", "sell" of "sell-off". */
const isCut = (words: readonly Word[], [from, to]: Run): boolean =>
  words[from - 1]?.end === words[from]?.start || isHyphen(words[to + 1], words[to]?.end);

const isHyphen = (word: Word | undefined, at: number | undefined): boolean =>
  word !== undefined && word.start === at && /^[-–]$/.test(word.lower);

const isVague = ({ lower }: Pick<Word, "lower">): boolean => EMPTY_ADJECTIVES.has(lower) || VAGUE_NOUNS.has(lower);

/** Whether a preposition stands before the phrase. */
function isSetting(words: readonly Word[], from: number): boolean {
  const before = words.slice(0, from).findLast(({ tag }) => !/^(?:DET|PRON|NUM|ADJ)$/.test(tag));
  return before?.tag === "ADP";
}

function toPhrase(
  { words }: Fact,
  { run: [from, to], text, worth: bonus, of }: Deed,
  common: ReadonlySet<string>,
  rarity: Rarity,
): Phrase {
  const all = words.slice(from, to + 1);
  const telling = all.filter(
    ({ lower, tag }) => tag !== "PUNCT" && tag !== "ADP" && tag !== "DET" && !STOP_WORDS.has(lower),
  );
  const concepts = new Set(telling.map(({ concept }) => concept));
  const worth = ({ concept, tag, lower }: Word): number =>
    rarity(concept) * (common.has(concept) ? 1 : OWN) * (tag === "PROPN" ? NAME : 1) * (isVague({ lower }) ? EMPTY : 1);
  const whole = telling
    .filter((word, i) => telling.findIndex(({ concept }) => concept === word.concept) === i)
    .reduce((n, word) => n + worth(word), 0);
  const named = telling.every(({ tag }) => tag === "PROPN") ? Math.min(NAME, whole) : whole; // however many words a name has
  const sum = isSetting(words, from) ? SETTING * named : named;
  const size = text.split(" ").length;
  return {
    start: (words[from] as Word).start,
    end: (words[to] as Word).end,
    text,
    concepts,
    of: of ?? null,
    score:
      isCut(words, [from, to]) || telling.every(isVague) || size > MOST_WORDS || /\d/.test(text)
        ? 0
        : sum + bonus - LENGTH * Math.max(0, size - 3),
  };
}
