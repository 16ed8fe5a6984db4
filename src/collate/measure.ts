import { conceptOf, countryOf } from "../lang/en/concept.js";
import { DIRECTIONS } from "../lang/en/directions.js";
import { fateNear } from "../lang/en/fateNear.js";
import { ANYBODY, LOOSE_MODIFIERS, SIDES } from "../lang/en/people.js";
import { STOP_WORDS } from "../lang/en/stopWords.js";
import { type Interval, type Quantity, type ReportClaim, toInterval } from "../model/index.js";

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
  readonly from?: string | null;
  /** "five of the dead": a part of a whole that another report may cut otherwise. */
  readonly part: boolean;
  /** Whose age it is, by name; "" where nobody is named, null where the figure is no age. */
  readonly ageOf: string | null;
  /** How the figure was counted from people told of one by one, in a few words; null or left out where it is printed. */
  readonly counted?: string | null;
}

/** How a figure was come by that isn't held against others: "two bailiffs" beside a toll of anybody. */
export const IN_PART = "those counted may be a part of all";

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
  const ageOf = isAge(fact, quantity) ? nameOf(fact, quantity) : null;
  const count = interval.unit === "1" && ageOf === null;
  const counted = countedBehind(fact, quantity);
  const narrow = aboutOf(fact, quantity, counted);
  const head = count ? (counted.at(-1)?.concept ?? headOf(quantity.unit)) : "";
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
    ageOf,
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

/** "Norris Hale, 23,": a bare figure behind a name is an age too. */
const BEHIND_NAME = /[\p{L}.’']{2},\s*$/u;

function isAge({ witness }: Fact, { unit, start, end }: Quantity): boolean {
  if (unit === "year of age") return true;
  const { text } = witness.report;
  return (
    unit === "1" &&
    BEHIND_NAME.test(text.slice(Math.max(0, start - 6), start)) &&
    /^\s*(?:[,.;)]|$)/.test(text.slice(end, end + 2))
  );
}

/** The name of the one whose age it is: right behind "61-year-old", right before ", 61". Titles and "Jr." name nobody. */
function nameOf({ witness }: Fact, { of, start, end }: Quantity): string {
  const beside = witness.mentions.find(
    (mention) =>
      mention.kind === "name" &&
      ((mention.start >= end && mention.start - end <= 1) || (mention.end <= start && start - mention.end <= 2)),
  );
  const isAdjective = YEAR_OLD.test(witness.report.text.slice(start, end));
  const span = beside ?? (isAdjective ? null : of);
  const words =
    span === null ? [] : wordsOf(witness, span).filter(({ tag, lower }) => tag === "PROPN" && !lower.endsWith("."));
  return words.map(({ lower }) => lower).join(" ");
}

const YEAR_OLD = /year.old$/i;

function isPart({ witness }: Fact, { start }: Quantity): boolean {
  return /^[\w,.-]+ of (?:the|them|those|his|her|its|their)\b/.test(witness.report.text.slice(start, start + 40));
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

function fateAt(words: readonly Word[], { start, end }: Quantity): string | null {
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
function counts({ witness, attribution }: Fact, { start, end, unit, of }: Quantity): boolean {
  if (attribution?.source.some((source) => source.start <= start && end <= source.end)) return false;
  const before = witness.report.text.slice(Math.max(0, start - 12), start);
  return (
    !/\b(?:all but|(?:man|woman|boy|girl|person) of)\s*$/i.test(before) &&
    !(unit === "1" && of === null && UNCOUNTED.test(before))
  );
}

/** Whether two figures measure one thing, as far as their words tell; `likeness` of the claims vouches for the rest. */
export function sameThing(a: Measure, b: Measure, likeness: number, common: number): boolean {
  if (
    a.interval.unit !== b.interval.unit ||
    a.quantity.relation !== b.quantity.relation ||
    a.quantity.change !== b.quantity.change
  )
    return false;
  if (a.count && a.head !== b.head) return false;
  if (a.fate !== b.fate && a.fate !== null && b.fate !== null) return false;
  if (a.head === "1" && a.fate !== b.fate) return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  if (a.from && b.from && a.from !== b.from) return false;
  if (a.ageOf !== null || b.ageOf !== null)
    return isOnePerson(a.ageOf, b.ageOf) || (a.ageOf === b.ageOf && common >= COPIED);
  if (areOfTwoCountries(a, b)) return false;
  if (common >= SAME_WORDING) return true;
  if (a.part !== b.part || (a.part && b.part) || (a.side !== b.side && a.interval.unit === "m")) return false;
  if (a.count && isNarrower(a, b) && isNarrower(b, a)) return false;
  if (!near(a, b) || TIMES.has(a.interval.unit) || TIMES.has(a.quantity.unit)) return false;
  if (a.fate !== null || likeness >= ALIKE || share(a.about, b.about)) return true;
  return a.count && (a.about.size === 0 || b.about.size === 0);
}

/** Figures this many times apart are of two things, unless they stand in the same words. */
const FACTOR = 2.5;

const near = (a: Measure, b: Measure): boolean => {
  const [x, y] = [a.quantity.maxValue, b.quantity.maxValue];
  return Math.max(x, y) <= FACTOR * Math.min(x, y);
};

/** Ages and spans of time are named of too many things to be held against each other but in the same words. */
export const TIMES: ReadonlySet<string> = new Set([
  "s",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
]);

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** Share of common words from which a figure stands where the other stood. */
const SAME_WORDING = 0.6;

/** From this likeness the claims as a whole speak of one thing, whatever words stand by the figure. */
const ALIKE = 0.5;

/** "Tor Hale" and "Hale"; not "Tor Hale" and "Lars Hale". */
const isOnePerson = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== "" && b !== "" && (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`));

/** "9 million Danish customers", "300,000 Norwegian customers": in the same words they are two figures all the same. */
function areOfTwoCountries(a: Measure, b: Measure): boolean {
  const [x, y] = [a, b].map(({ about }) => [...about].filter((concept) => concept.startsWith("^")));
  return (
    x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((country) => y.includes(country))
  );
}

/** "four former members" beside "two members now serving": each has a word that the other hasn't. */
const isNarrower = (a: Measure, b: Measure): boolean => [...a.about].some((concept) => !b.about.has(concept));

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((concept) => b.has(concept));
