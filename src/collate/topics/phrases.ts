import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Span } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import type { Rarity } from "../rarity.js";

/** A noun phrase of a claim, without article, and how well it tells what the claim is about. */
export interface Phrase extends Span {
  readonly text: string;
  readonly score: number;
  readonly concepts: ReadonlySet<string>;
}

/** Longer labels aren't taken in at a glance. */
const MOST_WORDS = 7;

/** What only one claim of the entry says tells less of what the entry is about. */
const OWN = 0.35;

/** A name alone says whom it is about, not what. */
const NAME = 0.35;

/** "marking a shift" says no more than "shift". */
const TAIL = 0.5;

/** Each word beyond the third costs this much. */
const LENGTH = 0.22;

/** The noun phrases of a claim, the most telling first; `common` are the concepts that several claims of the entry have. */
export function phrasesOf(fact: Fact, common: ReadonlySet<string>, rarity: Rarity): readonly Phrase[] {
  const runs = runsOf(fact);
  const nouns = runs.flatMap((run, i) => {
    const next = runs[i + 1];
    return next !== undefined && isBound(fact, run, next) ? [run, [run[0], next[1]] as Run] : [run];
  });
  return [...nouns, ...deedsOf(fact, nouns)]
    .map((run) => toPhrase(fact, run, common, rarity))
    .filter(({ score, text }) => score > 0 && text.length > 3)
    .toSorted((a, b) => b.score - a.score || a.start - b.start);
}

/** Verbs with what they are done to: "use long-range missiles", "denied any wrongdoing"; a verb alone where nothing follows. */
function deedsOf({ words }: Fact, nouns: readonly Run[]): readonly Run[] {
  return words.flatMap(({ tag, lower }, i): readonly Run[] => {
    if (tag !== "VERB" || STOP_WORDS.has(lower)) return [];
    const objects = nouns.filter(([from]) => from > i && from - i <= 3 && words.slice(i + 1, from).every(isLink));
    return objects.length > 0 ? objects.map(([, to]): Run => [i, to]) : [[i, i]];
  });
}

const isLink = ({ tag, lower }: Word): boolean =>
  /^(?:DET|PRON|NUM|ADP|PART)$/.test(tag) && !/^(?:who|which|that|and)$/.test(lower);

/** First and last index, both inclusive, among the words of the claim. */
type Run = readonly [number, number];

function runsOf({ words, body, witness }: Fact): readonly Run[] {
  const times = body.timexes.map((t) => witness.timexes[t] as Span);
  const isTime = (word: Word): boolean => times.some(({ start, end }) => start <= word.start && word.end <= end);
  const fits = (i: number): boolean => {
    const word = words[i];
    if (word === undefined || isTime(word)) return false;
    if (/^(?:NOUN|PROPN|ADJ)$/.test(word.tag)) return word.tag === "PROPN" || !STOP_WORDS.has(word.lower);
    return isGlue(words, i);
  };
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!fits(i)) continue;
    let end = i;
    while (fits(end + 1)) end++;
    const last = lastNoun(words, i, end);
    if (last !== null) runs.push([isGlue(words, i) ? i + 1 : i, last]);
    i = end;
  }
  return runs;
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
    /^(?:of|in|for|to|on|against)$/.test(between[0]?.lower ?? "") &&
    words[left[0]]?.tag !== "PROPN"
  );
}

function toPhrase({ words, witness }: Fact, [from, to]: Run, common: ReadonlySet<string>, rarity: Rarity): Phrase {
  const all = words.slice(from, to + 1);
  const telling = all.filter(
    ({ lower, tag }) => tag !== "PUNCT" && tag !== "ADP" && tag !== "DET" && !STOP_WORDS.has(lower),
  );
  const concepts = new Set(telling.map(({ concept }) => concept));
  const worth = ({ concept, tag }: Word): number =>
    rarity(concept) * (common.has(concept) ? 1 : OWN) * (tag === "PROPN" ? NAME : 1);
  const sum = telling
    .filter((word, i) => telling.findIndex(({ concept }) => concept === word.concept) === i)
    .reduce((n, word) => n + worth(word), 0);
  const cut = words[from - 1]?.end === words[from]?.start; // "elect" of "president-elect"
  const tail = /ing$/.test(words[from]?.lower ?? "") && words[from]?.tag === "VERB" ? TAIL : 0;
  const [start, end] = [(words[from] as Word).start, (words[to] as Word).end];
  return {
    start,
    end,
    text: witness.report.text.slice(start, end).replace(/\s+/g, " "),
    concepts,
    score: cut || all.length > MOST_WORDS ? 0 : sum - tail - LENGTH * Math.max(0, all.length - 3),
  };
}
