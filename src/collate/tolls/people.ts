import { nobody } from "../../lang/en/casualties.js";
import { PARENTS } from "../../lang/en/quantities/persons-with-age.js";
import type { Quantity, Span } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import { isAgeAlone } from "./aged.js";
import { behindAge } from "./ages.js";
import { isPlural } from "./isPlural.js";
import { personAt } from "./person.js";

/** The people that a noun phrase names or counts. */
export interface People extends Span {
  readonly minValue: number;
  readonly maxValue: number;
  readonly modifier: Quantity["modifier"];
  /** A figure says how many ("two men", "nobody"); else they were counted: "a man", "Tor Hale". */
  readonly printed: boolean;
  /** Counts anybody: "12 people", "three", not "two bailiffs", who may be a part of the dead. */
  readonly anybody: boolean;
  /** "two others": besides those just told of. */
  readonly besides: boolean;
  /** "one of the victims": of those just told of. */
  readonly among: boolean;
  /** "himself": whoever did it, too. */
  readonly self: boolean;
  /** "a third guest has died": the count is that of all by then. */
  readonly nth?: boolean;
  /** Story entities of those who are named. */
  readonly names: readonly string[];
}

/** People found among words. */
export interface Found {
  readonly people: People;
  /** Index of the word behind them. */
  readonly next: number;
}

/** Everybody whom the words name or count, joined; null where nobody is or where it can't be told how many ("several people"). */
export function readPeople(fact: Fact, words: readonly Word[]): People | null {
  let all: People | null = null;
  const ofWhom = /^(?:who|whom)$/.test(words.at(-1)?.lower ?? ""); // "the father of Tor Hale, who died": the last
  for (let i = 0; i < words.length; ) {
    if (all !== null && (words[i]?.lower === "including" || isOfThem(words, i))) break; // they are counted already
    if (all !== null && !ofWhom && (words[i]?.lower === "of" || isParentTo(words, i))) {
      i = behindOf(fact, words, i);
      continue;
    }
    if (nobody.has(words[i]?.lower ?? "") && words[i + 1]?.lower === "of") return null; // "none of her 19 pupils"
    const found = personAt(fact, words, i);
    if (found === null) {
      if (isPlural(words[i] as Word)) return null;
      i++;
      continue;
    }
    all = all === null || ofWhom ? found.people : join(all, found.people);
    i = behindApposition(words, found);
  }
  return all;
}

/** "three of them", "most of whom". */
const isOfThem = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.lower === "of" && /^(?:them|whom)$/.test(words[i + 2]?.lower ?? "");

/** "a senior and goalkeeper" is one person, "a senior and a goalkeeper" are two. */
const startsPerson = (word: Word | undefined): boolean =>
  word === undefined || word.tag !== "NOUN" || /^(?:his|her|their)$/.test(word.lower);

const HAVING_CHILDREN = new RegExp(`^(?:${PARENTS})$`);

/** "a father to two boys": the boys aren't told of. */
export const isParentTo = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower === "to" && HAVING_CHILDREN.test(words[i - 1]?.lower ?? "");

/** "the father of Tor Hale": who stands behind "of" belongs to whom stood before it. */
function behindOf(fact: Fact, words: readonly Word[], i: number): number {
  for (let k = i + 1; k < words.length && !/^(?:,|and)$/.test(words[k]?.lower ?? ""); k++) {
    const found = personAt(fact, words, k);
    if (found !== null) return found.next;
  }
  return i + 1;
}

/** "three bodies", where the word for them stands at `i`. */
export function bodiesAt({ witness, words }: Fact, i: number): People | null {
  const { start: at } = words[i] as Word;
  const quantity = witness.quantities.find(({ start, end, unit }) => unit === "body" && start <= at && at < end);
  if (quantity === undefined || quantity.relation !== null) return null;
  return printedPeople(quantity);
}

/** A printed count of people that says no more of them. */
export const printedPeople = ({ start, end, minValue, maxValue, modifier }: Quantity): People => ({
  start,
  end,
  minValue,
  maxValue,
  modifier,
  printed: true,
  anybody: true,
  besides: false,
  among: false,
  self: false,
  names: [],
});

const join = (a: People, b: People): People => ({
  start: a.start,
  end: b.end,
  minValue: a.minValue + b.minValue,
  maxValue: a.maxValue + b.maxValue,
  modifier: a.modifier === "=" ? b.modifier : a.modifier,
  printed: (a.printed || b.besides) && b.printed, // "Tor Hale and six others" is a figure
  anybody: a.anybody && b.anybody,
  besides: a.besides,
  among: a.among,
  self: a.self || b.self,
  names: [...a.names, ...b.names],
});

/** Words of the dash that stands at `i`: one, or two hyphens apart; 0 where none does. */
const dashAt = (words: readonly Word[], i: number): number =>
  /^(?:--|[–—])$/.test(words[i]?.lower ?? "") ? 1 : words[i]?.lower === "-" && words[i + 1]?.lower === "-" ? 2 : 0;

/** "Tor Hale, a baker from Orlen,", "her son, Tor Hale,", "two people, a man and a woman,": what is put beside them is skipped up to its comma. */
function behindApposition(words: readonly Word[], { next: from, people }: Found, named = false): number {
  let at = words[from]?.lower === "/" ? from + 2 : from; // "his sons/stepsons"
  if (words[at]?.lower === "," && /^\d{1,3}$/.test(words[at + 1]?.lower ?? "") && behindAge(words, at + 1) === null)
    at += words[at + 2]?.lower === "and" && /^\d{1,3}$/.test(words[at + 3]?.lower ?? "") ? 4 : 2; // "two men, 19 and 20"
  const dash = dashAt(words, at);
  if (dash > 0) {
    const close = words.findIndex((_, k) => k > at + dash && dashAt(words, k) > 0); // "Mia Dorn -- a neighbour -- and two clerks"
    return close > 0 ? close + dash : words[at + dash]?.tag === "DET" ? words.length : at;
  }
  if (words[at]?.lower !== ",") return at;
  const next = words[behindAge(words, at + 1) ?? at + 1];
  const isNamed = named || !people.names.every(isAgeAlone);
  const names = (people.maxValue > 1 || !isNamed) && next?.tag === "PROPN";
  const owned = isNamed && /^(?:his|her)$/.test(next?.lower ?? ""); // "a man, his wife and their son" are three
  if (
    next === undefined ||
    (!names && !owned && next.tag !== "DET" && !/^(?:who|whose|of|identified)$/.test(next.lower))
  )
    return at;
  const end = words.findIndex(
    ({ lower }, k) =>
      k > at + 1 && (lower === "," || (lower === "and" && people.maxValue === 1 && startsPerson(words[k + 1]))),
  );
  if (end < 0) return words.length;
  const isNext = names && people.maxValue === 1 && words[end + 1]?.tag === "DET"; // "a victim, Tor Hale, a baker,"
  return isNext ? behindApposition(words, { next: end, people }, true) : end;
}
