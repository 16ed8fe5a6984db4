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
  ...["time", "period", "point"].map((word) => [word, [readPoint]] as const),
  ...["christmas", "new", "boxing", "halloween", "valentine"].map((word) => [word, [readHoliday]] as const),
  ...[...WEEKDAYS.keys()].flatMap((word) =>
    [word, `${word}s`].map((form) => [form, [readMonth, readWeekday]] as const),
  ),
  ...[...WEEKDAYS_SHORT.keys(), ...MONTHS.keys()].flatMap((word) =>
    [word, `${word}.`].map((form) => [form, [readMonth]] as const),
  ),
]);
const DIGITS: readonly Reader[] = [readMonth, readClock, readYear];

/** Time expressions of one sentence as read, in text order. */
export function scanSentence(draft: Draft, sentence: Sentence): readonly Partial[] {
  const found: Partial[] = [];
  const { text } = draft.report;
  let done = sentence.start;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = draft.tokens[i] as Token;
    if (token.end <= done) continue;
    const readers = readersOf(text, token);
    if (readers === undefined) continue;
    const window = windowAround(text, draft.tokens, i, done, sentence.end);
    const read = readFirst(readers, window);
    for (const partial of read) found.push(partial);
    if (read.length > 0) done = (read[read.length - 1] as Partial).end;
  }
  return found;
}

function readersOf(text: string, token: Token): readonly Reader[] | undefined {
  const byLemma = READERS.get(token.lemma);
  if (byLemma !== undefined) return byLemma;
  if (isDigit(text, token.start) || (isDigit(text, token.start + 1) && !/[\p{L}$€£]/u.test(text.charAt(token.start))))
    return DIGITS;
  const printed = text.slice(token.start, token.end);
  return READERS.get(printed.toLowerCase()) ?? (/^(?:mid|FY|AD|A\.D)/.test(printed) ? DIGITS : undefined);
}

function readFirst(readers: readonly Reader[], window: Window): readonly Partial[] {
  for (const read of readers) {
    const partials = read(window);
    if (partials.length > 0) return partials;
  }
  return [];
}
