import { DAYS, MONTHS } from "../lang/en/calendar.js";

const DAY = 86_400_000;

/**
 * An interval as readers write it: "Sunday, 17 November", "November 2024", "2024", "4–6 May", "3.00 a.m. on Friday, 13 March".
 * `from` and `to` are ISO 8601, closed; the year `known` to the reader (ISO year) is left out. What is no date stays as it is.
 */
export function sayTime(from: string, to: string, known: string | null): string {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (first === null || last === null) return from === to ? from : `${from} to ${to}`;
  const clock = from.slice(0, 16) === to.slice(0, 16) ? clockOf(from) : null;
  if (first.getTime() === last.getTime()) {
    const day = `${DAYS[first.getUTCDay()]}, ${sayDay(first, known)}`;
    return clock === null ? day : `${clock} on ${day}`;
  }
  return wholeOf(first, last) ?? sayRange(first, last, known);
}

function dateOf(iso: string): Date | null {
  const found = /^\d{4}-\d\d-\d\d/.exec(iso);
  const date = new Date(`${found?.[0]}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

function clockOf(iso: string): string | null {
  const found = /T(\d\d):(\d\d)/.exec(iso);
  if (found === null) return null;
  const hour = Number(found[1]);
  return `${hour % 12 === 0 ? 12 : hour % 12}.${found[2]} ${hour < 12 ? "a.m." : "p.m."}`;
}

const sayDay = (date: Date, known: string | null): string =>
  `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}${yearOf(date) === known ? "" : ` ${yearOf(date)}`}`;

const yearOf = (date: Date): string => String(date.getUTCFullYear()).padStart(4, "0");

/** A month or a year as such. */
function wholeOf(first: Date, last: Date): string | null {
  const after = new Date(last.getTime() + DAY);
  if (first.getUTCDate() !== 1 || after.getUTCDate() !== 1) return null;
  if (first.getUTCMonth() === last.getUTCMonth() && yearOf(first) === yearOf(last))
    return `${MONTHS[first.getUTCMonth()]} ${yearOf(first)}`;
  return first.getUTCMonth() === 0 && after.getUTCMonth() === 0 && yearOf(first) === yearOf(last)
    ? yearOf(first)
    : null;
}

function sayRange(first: Date, last: Date, known: string | null): string {
  const end = sayDay(last, known);
  if (yearOf(first) !== yearOf(last)) return `${sayDay(first, null)} – ${end}`;
  return first.getUTCMonth() === last.getUTCMonth()
    ? `${first.getUTCDate()}–${end}`
    : `${sayDay(first, yearOf(first))} – ${end}`;
}
