import { COUNTED_OVER, NAMED_BY_ORDINAL, ordinalOf } from "../../lang/en/ordinals.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Fact, Word } from "../fact.js";
import { kept } from "../kept.js";
import { quoteOf } from "../quoteOf.js";
import { namesIn } from "./across/names.js";
import type { Rule } from "./rule.js";

/** Words behind an ordinal that say what is counted. */
const REACH = 10;

/** Concepts that what is counted must have in common. */
const COMMON = 2;

/** "The 15th launch this year", "the 19th launch this year": the same row, counted otherwise. */
export interface Row {
  readonly word: Word;
  readonly value: number;
  readonly over: string;
  readonly things: ReadonlySet<string>;
  /** Names right behind the ordinal that aren't a country's: "the third Eastern League launch". */
  readonly narrowed: readonly string[];
}

/** The places in a row over a time that a claim gives. */
export const rowsIn: (fact: Fact) => readonly Row[] = kept(({ words }) =>
  words.flatMap((word, i): readonly Row[] => {
    const value = ordinalOf(word.lower);
    const behind = words.slice(i + 1, i + 1 + REACH);
    const noun = behind.find(({ tag }) => tag === "NOUN");
    if (value === null || noun === undefined || NAMED_BY_ORDINAL.has(noun.lemma)) return [];
    const text = behind.map(({ lower }) => lower).join(" ");
    const over = COUNTED_OVER.find((phrase) => text.includes(phrase));
    return over === undefined
      ? []
      : [{ word, value, over, things: thingsIn(behind), narrowed: namesBefore(behind, noun) }];
  }),
);

const namesBefore = (words: readonly Word[], noun: Word): readonly string[] =>
  [...namesIn(words.slice(0, words.indexOf(noun)))].filter((name) => !name.startsWith("^"));

const thingsIn = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(
    words
      .filter(({ tag, lower }) => /^(?:NOUN|PROPN|ADJ)$/.test(tag) && !STOP_WORDS.has(lower))
      .map(({ concept }) => concept),
  );

/** Whether two places are of one row. */
export const areOneRow = (a: Row, b: Row): boolean =>
  a.over === b.over &&
  isIn(a.narrowed, b) &&
  isIn(b.narrowed, a) &&
  [...a.things].filter((concept) => b.things.has(concept)).length >= COMMON;

/** "The third northern coach" is of a row within that of the coaches. */
const isIn = (names: readonly string[], { things }: Row): boolean => names.every((name) => things.has(name));

/** Two places in one row. Reports of two days may count on. */
export const ordinal: Rule = (a, b) => {
  for (const x of rowsIn(a))
    for (const y of rowsIn(b)) {
      if (x.value === y.value || !areOneRow(x, y)) continue;
      const [p, q] = [quoteOf(a, x.word), quoteOf(b, y.word)];
      return {
        kind: "value",
        grade: "hard",
        text: `${p.report} counts it as the “${p.exact}” ${x.over}, ${q.report} as the “${q.exact}”.`,
        evidence: [p, q],
        later: null,
      };
    }
  return null;
};
