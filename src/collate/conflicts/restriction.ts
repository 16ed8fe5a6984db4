import { genusOf } from "../../lang/en/genera.js";
import { NEGATORS } from "../../lang/en/negation.js";
import { SCOPE_CLASHES, SCOPE_WORDS } from "../../lang/en/scopeWords.js";
import type { Quoted } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import { kept } from "../kept.js";
import { laterOf, namesTimes } from "../order.js";
import { quoteOf } from "../quoteOf.js";
import type { Finding, Rule } from "./rule.js";

type Column = keyof typeof SCOPE_WORDS;

/** Below this likeness "only" of one claim and "also" of the other bound different things. */
const LEAST_LIKENESS = 0.3;

/** From this likeness on, an "only" that the other claim leaves out is a difference by itself. */
const SAME_WORDING = 0.72;

/** "also" may only add a sentence to the one before, and "all" and "some" be of two things; "only" and "initially" bound what is said. */
const isShare = (one: Column, other: Column): boolean =>
  ![one, other].every((column) => /^(?:only|first)$/.test(column));

/** Exclusively here against initially here; all against some. */
export const restriction: Rule = (a, b, { likeness, common }) => {
  if (likeness < LEAST_LIKENESS) return null;
  const [x, y] = [scopes(a), scopes(b)];
  for (const [one, other] of SCOPE_CLASHES)
    for (const [left, right] of [
      [one, other],
      [other, one],
    ] as const) {
      const [p, q] = [x.get(left), y.get(right)];
      if (p === undefined || q === undefined || x.has(right) || y.has(left)) continue;
      if (isShare(one, other) && a.lens === null && common < SAME_WORDING) continue;
      if (bounds(a, p, b, q)) return finding(a, b, p, q, left, right);
    }
  return likeness >= SAME_WORDING && common >= SAME_WORDING ? dropped(a, b, x, y) : null;
};

/** "some 80,000", "all but", "first of all", "the first time", "not only": words that bound nothing here. */
function isLoose(words: readonly Word[], i: number): boolean {
  const [before, next] = [words[i - 1], words[i + 1]];
  return (
    words[i]?.tag === "PROPN" ||
    isDegree(words, i) ||
    (words[i]?.lower === "first" && /^(?:NOUN|ADJ|PROPN|PUNCT)$/.test(next?.tag ?? "")) ||
    next?.tag === "NUM" ||
    /^(?:from|away|before|after|later|ago)$/.test(words[i + 2]?.lower ?? "") ||
    /^(?:once|twice|a|when|after|if|then)$/.test(next?.lower ?? "") ||
    next?.lower === "but" ||
    (words[i]?.lower === "only" && next?.lower === "that") || // "said only that": who says so bounds his words
    (words[i]?.lower === "all" && /^(?:around|over|about|along)$/.test(next?.lower ?? "")) ||
    (words[i]?.lower === "part" && before?.lemma === "be") ||
    before?.lower === "of" ||
    NEGATORS.has(before?.lower ?? "") ||
    before?.lower === "at" ||
    before?.lower === "after"
  );
}

/** "the most stringent", "is both a threat and an insult": degrees and pairs, not shares. */
function isDegree(words: readonly Word[], i: number): boolean {
  const { lower } = words[i] as Word;
  if (lower === "most") return /^(?:ADJ|ADV)$/.test(words[i + 1]?.tag ?? "") || words[i - 1]?.lower === "the";
  return lower === "both" && words.slice(i + 1, i + 8).some((word) => word.lower === "and");
}

const scopes = kept(({ words }: Fact): ReadonlyMap<Column, Word> => {
  const found = new Map<Column, Word>();
  for (const [i, word] of words.entries())
    if (!isLoose(words, i))
      for (const column of Object.keys(SCOPE_WORDS) as Column[])
        if (SCOPE_WORDS[column].has(word.lower) && !found.has(column)) found.set(column, word);
  return found;
});

/** Whether both words bound the same: one of the three content words after them is common. */
function bounds(a: Fact, p: Word, b: Fact, q: Word): boolean {
  const [left, right] = [near(a, p), near(b, q)];
  const common = new Set(left.filter((concept) => right.includes(concept)));
  return common.size >= Math.min(2, left.length, right.length) && common.size > 0;
}

const CONTENT: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

function near({ words }: Fact, word: Word): readonly string[] {
  const i = words.indexOf(word);
  return words
    .slice(Math.max(0, i - 6), i + 12)
    .filter(({ tag }) => CONTENT.has(tag))
    .map(({ concept }) => genusOf(concept));
}

function finding(a: Fact, b: Fact, p: Word, q: Word, left: Column, right: Column): Finding {
  const [x, y] = [phrase(a, p), phrase(b, q)];
  return {
    kind: "restriction",
    grade: "hard",
    text: `“${x.exact}” (${x.report}) says ${MEANING[left]}; “${y.exact}” (${y.report}) says ${MEANING[right]}.`,
    evidence: [x, y],
    later: namesTimes(a, b) ? laterOf(a, b) : null,
  };
}

/** Words shown behind the one that bounds, so that it shows what. */
const SHOWN = 3;

/** The word with what stands closely behind it: "initially deployed against". */
function phrase(fact: Fact, word: Word): Quoted {
  const behind = fact.words.slice(fact.words.indexOf(word) + 1).slice(0, SHOWN);
  const stop = behind.findIndex(({ tag }) => tag === "PUNCT");
  const last = (stop < 0 ? behind : behind.slice(0, stop)).at(-1) ?? word;
  return quoteOf(fact, { start: word.start, end: last.end });
}

const MEANING: Readonly<Record<Column, string>> = {
  only: "there is nothing else",
  also: "there is more",
  first: "more may follow",
  all: "all of it",
  some: "a part of it",
  none: "none of it",
};

/** The wording is the same, but one has an "only" that the other hasn't. */
function dropped(a: Fact, b: Fact, x: ReadonlyMap<Column, Word>, y: ReadonlyMap<Column, Word>): Finding | null {
  const [p, q] = [x.get("only"), y.get("only")];
  if ((p === undefined) === (q === undefined)) return null;
  const [fact, other, word] = p === undefined ? ([b, a, q as Word] as const) : ([a, b, p] as const);
  return {
    kind: "restriction",
    grade: "hard",
    text: `${fact.witness.sigil} says “${word.lower}”; ${other.witness.sigil} says the same without it.`,
    evidence: [quoteOf(fact, word), quoteOf(other, other.body)],
    later: null,
  };
}
