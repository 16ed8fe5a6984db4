import { CLOCK_NEXT, ERA_NEXT } from "../../lang/en/timexes/near-times.js";
import {
  DAY_PARTS,
  MONTHS,
  SAID_DAYS,
  SEASONS,
  SET_WORDS,
  TIME_UNITS,
  WEEKDAYS,
  WEEKDAYS_SHORT,
} from "../../lang/en/timexes/time-words.js";
import type { Sentence, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { isDigit } from "../quantities/lookup.js";
import { taggedOf } from "../syntax/tagged.js";
import { readClock } from "./clocks.js";
import { readMonth } from "./months.js";
import type { Partial } from "./partial.js";
import { readUnits } from "./units.js";
import { readWeekday } from "./weekdays.js";
import { type Window, windowAround } from "./window.js";
import { readDayPart, readHoliday, readPoint, readSaid, readSeason, readSet, readVague } from "./words.js";
import { readYear } from "./years.js";

type Reader = (window: Window) => readonly Partial[];

/** Which readers a word sets off, in the order in which they are asked: the longer reading first. */
const READERS: ReadonlyMap<string, readonly Reader[]> = new Map<string, readonly Reader[]>([
  ...[...SET_WORDS.keys()].map((word) => [word, [readSet]] as const),
  ...[...TIME_UNITS.keys()].flatMap((word) => [word, `${word}s`].map((form) => [form, [readUnits]] as const)),
  ...["centuries", "half", "trimester", "third-quarter"].map((word) => [word, [readUnits]] as const),
  ...[...DAY_PARTS.keys(), "noon", "midnight", "nights"].map((word) => [word, [readDayPart, readUnits]] as const),
  ...[...SEASONS.keys()].map((word) => [word, [readSeason]] as const),
  ...[...SAID_DAYS.keys()].map((word) => [word, [readSaid]] as const),
  ...[
    "now",
    "currently",
    "current",
    "presently",
    "nowadays",
    "recent",
    "recently",
    "lately",
    "former",
    "formerly",
    "future",
    "soon",
    "present",
    "modern",
    "term",
    "moment",
    "date",
    "past",
  ].map((word) => [word, [readVague]] as const),
  ...["time", "period"].map((word) => [word, [readPoint]] as const),
  ...["christmas", "new", "boxing", "halloween", "valentine"].map((word) => [word, [readHoliday]] as const),
  ...[...WEEKDAYS.keys()].flatMap((word) =>
    [word, `${word}s`].map((form) => [form, [readMonth, readWeekday]] as const),
  ),
  ...[...WEEKDAYS_SHORT.keys(), ...MONTHS.keys()].flatMap((word) =>
    [word, `${word}.`].map((form) => [form, [readMonth]] as const),
  ),
]);

/** Whether a dictionary form sets any off. */
export const isTimeWord = (lemma: string): boolean => READERS.has(lemma);

/** Words that trigger only behind these: patterns cost more than a look-up. */
const NEEDS_BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["time", new Set(["this", "that", "the"])],
  ["period", new Set(["this", "that"])],
  ["past", new Set(["the"])],
  ["date", new Set(["to"])],
  ["present", new Set(["at", "the"])],
  ["moment", new Set(["the"])],
  ["term", new Set(["near", "long", "short", "-"])],
]);
/** The longest reports hold some hundreds: what more of them a text holds is left unread, to bound the cost of hostile text
 * (20 to 60 µs each). */
const MOST_TRIGGERS = 5_000;

/** How many triggers may still be read in a report. */
export interface Budget {
  left: number;
}

export const newBudget = (): Budget => ({ left: MOST_TRIGGERS });

/** Time expressions of one sentence as read, in text order. */
export function scanSentence(draft: Draft, sentence: Sentence, budget: Budget): readonly Partial[] {
  const found: Partial[] = [];
  const { text } = draft.report;
  const { opensTime } = taggedOf(draft).words;
  let done = sentence.start;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    if (opensTime[i] === 0) continue;
    const token = draft.tokens[i] as Token;
    if (token.end <= done) continue;
    const readers = readersOf(draft, token, i);
    if (readers.length === 0) continue;
    if (budget.left-- <= 0) break;
    const read = readFirst(readers, windowAround(text, draft.tokens, i, done, sentence.end));
    for (const partial of read) found.push(partial);
    if (read.length > 0) done = (read[read.length - 1] as Partial).end;
  }
  return found;
}

const NONE: readonly Reader[] = [];

function readersOf(draft: Draft, token: Token, i: number): readonly Reader[] {
  const { tokens, report } = draft;
  const byLemma = READERS.get(token.lemma);
  if (byLemma !== undefined) {
    const needed = NEEDS_BEFORE.get(token.lemma);
    if (needed !== undefined && !needed.has(tokens[i - 1]?.lemma ?? "")) return NONE;
    return token.lemma === "new" && tokens[i + 1]?.lemma !== "year" ? NONE : byLemma;
  }
  const { text } = report;
  if (isDigit(text, token.start) || isDigit(text, token.start + 1)) return digitReaders(draft, token, i);
  const first = text.charCodeAt(token.start);
  if (first !== 109 && first !== 70 && first !== 65) return NONE; // m, F, A
  return /^(?:mid|FY|AD|A\.D)/.test(text.slice(token.start, token.end)) ? ERA : NONE;
}

const ERA: readonly Reader[] = [readMonth, readClock, readYear];
const DATES: readonly Reader[] = [readMonth];
const CLOCKS: readonly Reader[] = [readClock, readYear];
const YEARS: readonly Reader[] = [readYear];

/** What digits may begin, told by their own length and marks and the words beside them. */
function digitReaders({ tokens, report }: Draft, token: Token, i: number): readonly Reader[] {
  const length = token.end - token.start;
  const next = tokens[i + 1]?.lemma ?? "";
  const month = isMonthWord(next) || isMonthWord(tokens[i + 2]?.lemma) || isMonthWord(tokens[i + 3]?.lemma);
  const text = report.text.slice(token.start, Math.min(token.end, token.start + 24));
  const clock =
    CLOCK_NEXT.has(next) ||
    /[:.][0-5]\d|[ap]m$|[ap]\.m/i.test(text) ||
    ((next === "hour" || next === "hr") && length >= 4);
  const year = length >= 4 || ERA_NEXT.has(next) || /[/'’]|BC|AD|s$|st$|nd$|rd$|th$/.test(text) || next === "ad";
  if (month) return clock || year ? ERA : DATES;
  if (clock) return CLOCKS;
  return year || followedByRange(report.text, token) ? YEARS : NONE;
}

const isMonthWord = (lemma: string | undefined): boolean => lemma !== undefined && MONTHS.has(lemma.replace(".", ""));

/** "264 to 241 BC", "264–241 BC". */
const followedByRange = (text: string, { end }: Token): boolean =>
  /^(?: ?[-–] ?| to )\d{1,4} ?B/.test(text.slice(end, end + 12));

function readFirst(readers: readonly Reader[], window: Window): readonly Partial[] {
  for (const read of readers) {
    const partials = read(window);
    if (partials.length > 0) return partials;
  }
  return NOTHING;
}

const NOTHING: readonly Partial[] = [];
