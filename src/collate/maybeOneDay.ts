import { RELATIVE_DAYS } from "../lang/en/relativeDays.js";
import { WEEKDAYS } from "../lang/en/timexes/time-words.js";
import type { Timex } from "../model/index.js";
import type { Fact } from "./fact.js";
import { quoteOf } from "./quoteOf.js";

const DAY = 86_400_000;

/**
 * Whether two times may be one day after all: "today" is another day on the other side of the world, and "Friday" in a
 * report of a Friday may be that day or the one a week before or after.
 */
export function maybeOneDay(a: Fact, p: Timex, b: Fact, q: Timex): boolean {
  const [x, y] = [daysOf(a, p), daysOf(b, q)];
  const apart = [a, b].some((fact, i) => isRelative(fact, [p, q][i] as Timex)) && areOfTwoDays(a, b) ? 1 : 0;
  return x.some((day) => y.some((other) => Math.abs(day - other) <= apart * DAY));
}

/** The day, and those that the same word may mean. */
function daysOf(fact: Fact, timex: Timex): readonly number[] {
  const day = Date.parse((timex.from ?? "").slice(0, 10));
  if (Number.isNaN(day) || timex.from?.slice(0, 10) !== timex.to?.slice(0, 10)) return [];
  const published = Date.parse(fact.published?.slice(0, 10) ?? "");
  const inYear = Date.parse(`${fact.published?.slice(0, 4)}${timex.from?.slice(4, 10)}`);
  if (timex.known === "context" && !Number.isNaN(inYear)) return [day, inYear]; // "5 May" near "the 2028 nominee"
  const isWeekday = timex.known === "published" && wordsOf(fact, timex).some((word) => WEEKDAYS.has(word));
  return isWeekday && (day - published) % (7 * DAY) === 0 ? [day - 7 * DAY, day, day + 7 * DAY] : [day];
}

const isRelative = (fact: Fact, timex: Timex): boolean => wordsOf(fact, timex).some((word) => RELATIVE_DAYS.has(word));

const areOfTwoDays = ({ published: a }: Fact, { published: b }: Fact): boolean =>
  a !== null && b !== null && a.slice(0, 10) !== b.slice(0, 10);

const wordsOf = (fact: Fact, timex: Timex): readonly string[] => quoteOf(fact, timex).exact.toLowerCase().split(/\s/);
