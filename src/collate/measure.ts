import { conceptOf, countryOf } from "../lang/en/concept.js";
import { BEFORE_FIGURES, SUMS } from "../lang/en/counting.js";
import { DIRECTIONS } from "../lang/en/directions.js";
import { fateNear, fateOf } from "../lang/en/fateNear.js";
import { ANYBODY, LOOSE_MODIFIERS, SIDES } from "../lang/en/people.js";
import { STOP_WORDS } from "../lang/en/stopWords.js";
import { type Interval, type Quantity, type ReportClaim, toInterval } from "../model/index.js";

import { ageOf } from "./ageOf.js";
import { type Fact, type Word, wordsOf } from "./fact.js";
import { kept } from "./kept.js";

/** A figure bound to what it measures: only figures of one thing are compared. */
export interface Measure {
  readonly quantity: Quantity;
  readonly interval: Interval;
  /** A count of things or people, not a length, sum or share. */
  readonly count: boolean;
  /** Concept of the counted noun; "1" where anybody is counted. */
  readonly head: string;
  /** Concepts that narrow what is measured: "North Korean" of "North Korean troops", "range" of a length. */
  readonly about: ReadonlySet<string>;
  /** What became of the people counted, where told. */
  readonly fate: string | null;
  /** Which side of a thing a length is of ("long", "high"), where told. */
  readonly side: string | null;
  /** The place that a distance is told from ("100 miles northeast of Sund"), by concept; none where it is no distance. */
  readonly from: string | null;
  /** "five of the dead": a part of a whole that another report may cut otherwise. */
  readonly part: boolean;
  /** Concept of the verb closely before it ("fell to 63 dollars"), where it tells anything; null where there is none. */
  readonly deed: string | null;
  /** Whose age it is, by name; "" where nobody is named, null where the figure is no age. */
  readonly ageOf: string | null;
  /** How the figure was counted from people told of one by one, in a few words; null where it is printed. */
  readonly counted: string | null;
  /** The count that its report gives of all who met with the fate, wherever it stands. */
  readonly toll: boolean;
  /** Surely the count of all: the report's headline gives it too, or people told of one by one are all that one sentence tells of. */
  readonly sure?: boolean;
  /** Beside the toll of the hurt, how many its report has dead; absent where it gives no one number. */
  readonly dead?: number;
}

/** How a figure was come by that isn't held against others: "two bailiffs" beside a toll of anybody. */
export const IN_PART = "those counted may be a part of all";

/** "Seven killed in three shootings", beside figures of one. */
export const OF_SEVERAL = "those of several incidents were counted";

/** "One of the two hurt on Sunday has died": who is named is counted, and one of them is dead since other reports counted. */
export const DIED_SINCE = "those named were counted, one of whom died later";

/** What a figure that isn't held against others counts, in a few words. */
export const tellHow = (counted: string): string =>
  counted === IN_PART
    ? "may count a part"
    : counted === OF_SEVERAL
      ? "counts more than one incident"
      : `prints no figure (${counted})`;

/** The figures of a claim, bound. */
export const measuresOf = (fact: Fact): readonly Measure[] => (fact.focus !== null ? [fact.focus] : allOf(fact));

const allOf = kept((fact: Fact): readonly Measure[] => {
  const { body, witness } = fact;
  const within = witness.quantities.filter(
    ({ start }) => body.start <= start && start < body.end && !isExcepted(body, start),
  );
  return within.filter((quantity) => counts(fact, quantity)).map((quantity) => bind(fact, quantity));
});

const isExcepted = ({ except }: ReportClaim, at: number): boolean =>
  except.some(({ start, end }) => start <= at && at < end);

function bind(fact: Fact, quantity: Quantity): Measure {
  const interval = toInterval(quantity);
  const age = ageOf(fact, quantity);
  const count = interval.unit === "1" && age === null;
  const behind = countedBehind(fact, quantity);
  const narrow = aboutOf(fact, quantity, behind);
  const head = count ? (behind.at(-1)?.concept ?? headOf(quantity.unit)) : "";
  narrow.delete(head);
  return {
    quantity,
    interval,
    count,
    head,
    about: narrow,
    fate: count ? fateAt(fact.words, quantity) : null,
    side: sideOf(fact, quantity),
    from: originOf(fact.words, quantity.end),
    part: isPart(fact, quantity),
    deed: deedOf(fact.words, quantity),
    ageOf: age,
    counted: null,
    toll: false,
  };
}

/** "… northeast of Sund": the place named behind a side. */
function originOf(words: readonly Word[], end: number): string | null {
  const at = words.findIndex(({ start }) => start >= end);
  const [side, of, place] = at < 0 ? [] : words.slice(at, at + 3);
  return DIRECTIONS.has(side?.lower ?? "") && of?.lower === "of" && place?.tag === "PROPN" ? place.concept : null;
}

/** "22 km away", "14 miles to Tarvik": how far something lies; "60 metres long". */
function sideOf({ words }: Fact, { end }: Quantity): string | null {
  const next = words.findIndex(({ start }) => start >= end);
  if (words[next]?.lower === "to" && words[next + 1]?.tag === "PROPN") return "distance";
  return SIDES.get(words[next]?.lower ?? "") ?? null;
}

/** How far before a figure its verb stands, in words. */
const DEED_REACH = 5;

function deedOf(words: readonly Word[], { start }: Quantity): string | null {
  const at = words.findIndex((word) => word.end > start);
  const verb = words.slice(Math.max(0, at - DEED_REACH), at).findLast(({ tag }) => tag === "VERB");
  return verb === undefined || BEFORE_FIGURES.has(verb.lemma) ? null : verb.concept;
}

/** How far behind a count the hospital stands that some of all were taken to, in words. */
const TAKEN_TO = 8;

function isPart(fact: Fact, { start, end }: Quantity): boolean {
  const { witness, words } = fact;
  if (/\b(?:first|last|final|next|the other)\s$/i.test(witness.report.text.slice(Math.max(0, start - 10), start)))
    return true; // "his first 17 passes"
  const behind = words.filter((word) => word.start >= end).slice(0, TAKEN_TO);
  if (behind.some(({ lower }) => lower.startsWith("hospital"))) return true; // "took two to the hospital"
  return /^[\w,.-]+ (?:\p{L}+ )?of (?:the|them|those|his|her|its|their)\b/u.test(
    witness.report.text.slice(start, start + 40),
  );
}

const headOf = (unit: string): string => (ANYBODY.has(unit) ? "1" : conceptOf(unit));

function aboutOf(fact: Fact, { of, unit, start }: Quantity, counted: readonly Word[]): Set<string> {
  if (of === null && counted.length === 0) return new Set(nounBefore(fact, start));
  const words = (of === null ? counted : wordsOf(fact.witness, of)).filter(
    ({ lower, lemma, tag, concept }) =>
      concept.startsWith("^") || // "US" is no "us"
      (tag !== "PUNCT" && tag !== "NUM" && !STOP_WORDS.has(lower) && !LOOSE_MODIFIERS.has(lower) && lemma !== unit),
  );
  const country = words.map((word, i) => countryOf(word.lower, words[i + 1]?.lower ?? ""));
  return new Set(
    words
      .map(({ concept }, i) => country[i] ?? (country[i - 1] == null ? concept : null))
      .filter((concept) => concept !== null && !ANYBODY.has(concept)) as readonly string[],
  );
}

/** What a bare figure counts, where the noun was taken for a verb: "10,000 North Korean troops to the border". */
function countedBehind({ words }: Fact, { unit, of, end }: Quantity): readonly Word[] {
  const from = unit === "1" && of === null ? words.findIndex(({ start }) => start >= end) : -1;
  const to = from < 0 ? -1 : words.findIndex(({ tag }, i) => i >= from && tag !== "PROPN" && tag !== "ADJ");
  const noun = words[to];
  return noun?.tag === "VERB" && to > from && noun.lower === `${noun.lemma}s` ? words.slice(from, to + 1) : [];
}

function fateAt(words: readonly Word[], { start, end, of }: Quantity): string | null {
  const said =
    of !== null && of.end <= start ? words.filter((word) => word.start >= of.start && word.end <= of.end) : [];
  const own = said.map(fateOf).find((fate) => fate !== null); // "the death toll rose to six, with 100 hurt"
  if (own != null) return own;
  const from = words.findIndex((word) => word.end > start);
  const to = words.findIndex((word) => word.start >= end);
  return from < 0 ? null : fateNear(words, from, to < 0 ? words.length : to);
}

/** "winds of 195 km/h": the noun that the figure is of. */
function nounBefore({ words }: Fact, start: number): readonly string[] {
  const at = words.findIndex((word) => word.start >= start);
  const noun = words[at - 2];
  return words[at - 1]?.lower === "of" && noun?.tag === "NOUN" ? [noun.concept] : [];
}

/** Words before a figure that make it no count of its own: "a man of 73", "all but 12,000 homes". */
const UNCOUNTED = /(?:\b(?:aged?|of|all but|route|flight|room|no\.|number|highway|interstate)|,)\s*$/i;

/** Figures that name or describe somebody, or tell who speaks, measure nothing that could be disputed. */
function counts({ witness, attribution, words }: Fact, { start, end, unit, of }: Quantity): boolean {
  if (attribution?.source.some((source) => source.start <= start && end <= source.end)) return false;
  const before = witness.report.text.slice(Math.max(0, start - 12), start);
  return (
    !/\b(?:all but|(?:man|woman|boy|girl|person) of)\s*$/i.test(before) &&
    !(unit === "1" && of === null && UNCOUNTED.test(before)) &&
    !(unit === "1" && (of === null || of.end <= start) && isLabel(words, start)) &&
    !(unit === "1" && isPiece(witness.report.text, start, end)) &&
    !isEndOfNumber(witness.report.text, start)
  );
}

/** "pier 31", "page 4": a number behind its noun names one of many. */
function isLabel(words: readonly Word[], start: number): boolean {
  const at = words.findIndex((word) => word.end > start);
  return words[at - 1]?.tag === "NOUN" && !SUMS.has(words[at - 1]?.lemma ?? "");
}
/** "2, 116 points": the end of a figure printed apart. */
const isEndOfNumber = (text: string, start: number): boolean =>
  /(?<!\d)\d{1,3},\s$/.test(text.slice(Math.max(0, start - 6), start)) &&
  /^\d{3}(?!\d)/.test(text.slice(start, start + 4));

/** A piece of a score ("20 - 13"), a height ("6 - foot - 9"), an hour ("3: 33") or a figure printed apart ("2, 116"). */
const isPiece = (text: string, start: number, end: number): boolean =>
  /(?:\d\s?[-–]|foot\s?-|\d:|\d,|\d\.\s|[\d\p{Lu}]\()\s?$/u.test(text.slice(Math.max(0, start - 7), start)) ||
  /^(?:\s?[-–]\s?[\p{L}\d]|:\s?\d|,\s\d{3}(?!\d)|\.\s\d|\)\s?\d|\s\/\s\d)/u.test(text.slice(end, end + 5)) ||
  /\d\s[-–]\s\d/.test(text.slice(start, end));
