import { addDays, type Day, dayNumber, isDay, weekdayOf } from "./calendar.js";
import type { Tense } from "./tense.js";

/**
 * The weekday meant: the last one unless the clause looks ahead; a weekday equal to the base is the base itself. What
 * happened on tomorrow's weekday where tomorrow has begun happened tomorrow, not six days ago.
 */
export function weekdayNear(
  base: Required<Day>,
  weekday: number,
  direction: -1 | 0 | 1 | null,
  tense: Tense,
  eastern = false,
): Required<Day> {
  const back = (weekdayOf(base) - weekday + 7) % 7;
  if (direction === -1) return addDays(base, -(back === 0 ? 7 : back));
  if (direction === 1) return addDays(base, 7 - back);
  if (tense === "future" || (eastern && back === 6)) return addDays(base, (7 - back) % 7);
  return addDays(base, -back);
}

/** The year of a month told without one: the last such month, or the next when the clause looks ahead; the nearer one when it can't be told. */
export function nearestMonth(published: Required<Day>, month: number, tense: Tense): number {
  const ahead = month - published.month;
  if (tense === "past") return published.year - (ahead > 0 ? 1 : 0);
  if (tense === "future") return published.year + (ahead < 0 ? 1 : 0);
  return published.year + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
}

/** A day this near to publication is meant, whatever the tense says ("set a 1 June deadline"): days of another year are printed with it. */
const CLOSE = 60;
const LATITUDE = 2;

export function nearestDay(published: Required<Day>, month: number, day: number, tense: Tense): number {
  const here = dayNumber(published);
  const gap = (year: number): number => (isDay({ year, month, day }) ? dayNumber({ year, month, day }) - here : 1e6);
  const years = [published.year - 1, published.year, published.year + 1];
  const close = years.find((year) => Math.abs(gap(year)) <= CLOSE);
  if (close !== undefined) return close;
  const fits = years.filter((year) =>
    tense === "past" ? gap(year) <= LATITUDE : tense === "future" ? gap(year) >= -LATITUDE : true,
  );
  return (fits.length === 0 ? years : fits).reduce((best, year) =>
    Math.abs(gap(year)) < Math.abs(gap(best)) ? year : best,
  );
}

/** "last August", "next May": strictly before or after the month of publication. */
export function nearestYear(published: Required<Day>, month: number, direction: -1 | 0 | 1): number {
  if (direction === -1) return month < published.month ? published.year : published.year - 1;
  return month > published.month ? published.year : published.year + 1;
}
