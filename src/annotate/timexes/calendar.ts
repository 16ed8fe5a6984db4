import { DateTime } from "luxon";

/** A day, or less than one: what is not known is left out. Years are astronomical. */
export interface Day {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The closed interval of days that a value covers, ISO 8601. */
export interface Extent {
  readonly from: string;
  readonly to: string;
}

const pad = (value: number, width: number): string => String(Math.abs(value)).padStart(width, "0");

/** TIMEX3 year: four digits; "BC0264" before Christ. */
export const yearValue = (year: number): string => (year > 0 ? pad(year, 4) : `BC${pad(1 - year, 4)}`);

export function dayValue({ year, month, day }: Day): string {
  const head = yearValue(year);
  if (month === undefined) return head;
  return day === undefined ? `${head}-${pad(month, 2)}` : `${head}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** ISO 8601 for intervals: years before 1 as "-0263". */
const iso = (year: number, month: number, day: number): string =>
  `${year < 0 ? "-" : ""}${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** Days since 1 January 1970 in the Gregorian calendar, which goes for all years. */
export function dayNumber({ year, month, day }: Required<Day>): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
}

export function addDays(from: Required<Day>, days: number): Required<Day> {
  const date = new Date((dayNumber(from) + days) * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whether year, month and day are all known. */
export const isWhole = (day: Day | null): day is Required<Day> => day?.month !== undefined && day.day !== undefined;

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (day: Required<Day>): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  month < 1 || month > 12
    ? 0
    : month === 2
      ? isLeap(year)
        ? 29
        : 28
      : month === 4 || month === 6 || month === 9 || month === 11
        ? 30
        : 31;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** First and last day of a year, month or day. */
export function extentOf({ year, month, day }: Day): Extent {
  if (month === undefined) return { from: iso(year, 1, 1), to: iso(year, 12, 31) };
  if (day === undefined) return { from: iso(year, month, 1), to: iso(year, month, daysInMonth(year, month)) };
  return { from: iso(year, month, day), to: iso(year, month, day) };
}

export const monthsExtent = (year: number, first: number, last: number): Extent => ({
  from: iso(year, first, 1),
  to: iso(year, last, daysInMonth(year, last)),
});

export const yearsExtent = (first: number, last: number): Extent => ({ from: iso(first, 1, 1), to: iso(last, 12, 31) });

export const toDateTime = ({ year, month, day }: Day): DateTime => DateTime.utc(year, month ?? 1, day ?? 1);
export const fromDateTime = (date: DateTime): Required<Day> => ({ year: date.year, month: date.month, day: date.day });

/** Whether the calendar has such a day. */
export const isDay = ({ year, month, day }: Day): boolean =>
  month === undefined || day === undefined || day <= daysInMonth(year, month);

/** The week of a day as TIMEX3 ("2004-W47") and its days, Monday to Sunday; of its weekend where `weekend`. */
export function weekOf(date: DateTime, weekend: boolean): { readonly value: string; readonly extent: Extent } {
  const first = date.startOf("week").plus({ days: weekend ? 5 : 0 });
  const last = date.startOf("week").plus({ days: 6 });
  const value = `${pad(date.weekYear, 4)}-W${pad(date.weekNumber, 2)}${weekend ? "-WE" : ""}`;
  return { value, extent: { from: iso(first.year, first.month, first.day), to: iso(last.year, last.month, last.day) } };
}

/** The calendar day printed in an ISO 8601 date or date-time, in its own zone; null when there is none. */
export function publishedDay(published: string | null): Required<Day> | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? "");
  if (match === null) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return day.month >= 1 && day.month <= 12 && day.day >= 1 && isDay(day) ? day : null;
}
