import type { DateTime } from "luxon";
import type { Timex } from "../../model/index.js";
import {
  type Day,
  dayValue,
  type Extent,
  extentOf,
  fromDateTime,
  isDay,
  monthsExtent,
  toDateTime,
  weekOf,
  yearsExtent,
  yearValue,
} from "./calendar.js";
import { nearestDay, nearestMonth, nearestYear, weekdayNear } from "./nearest.js";
import type { Partial } from "./partial.js";
import type { Setting } from "./setting.js";
import type { Tense } from "./tense.js";
import { durationValue } from "./units.js";

/** What is known where an expression stands. */
export interface Place {
  readonly setting: Setting;
  /** The time told last. */
  readonly anchor: Day | null;
  /** The year and month that a history has reached: the anchor without comparisons. */
  readonly narrative: Day | null;
  /** A day told in the same sentence, for times of day and for "today" in a quotation. */
  readonly sentenceDay: Day | null;
  /** A year printed shortly before in the same paragraph, or after it in a range. */
  readonly nearYear: number | null;
  readonly inQuotation: boolean;
  readonly tense: () => Tense;
}

/** A resolved expression, and the time it leaves for those that follow. */
export interface Resolved {
  readonly timex: Timex;
  readonly day: Day | null;
}

type Answer = Pick<Timex, "type" | "value" | "known"> & { readonly extent: Extent | null; readonly day: Day | null };

const NOTHING = { extent: null, day: null } as const;
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 12],
};

/** Gives an expression its value and interval. Never throws; what can't be told is X or null. */
export function resolve(partial: Partial, place: Place): Resolved {
  const answer = answerOf(partial, place);
  const { type, value, known, extent, day } = answer;
  const span = { start: partial.start, end: partial.end };
  return { timex: { ...span, type, value, from: extent?.from ?? null, to: extent?.to ?? null, known }, day };
}

function answerOf(partial: Partial, place: Place): Answer {
  switch (partial.form) {
    case "calendar":
      return withTime(partial, calendar(partial, place));
    case "said":
      return withTime(partial, said(partial, place));
    case "shift":
      return withTime(partial, shift(partial, place));
    case "clock":
      return clock(partial, place);
    case "duration":
      return duration(partial, place);
    case "set":
      return { type: "SET", value: partial.value ?? "P1D", known: "said", ...NOTHING };
    case "vague":
      return { type: "DATE", value: partial.value ?? "PAST_REF", known: "vague", ...NOTHING };
    default:
      return {
        type: partial.part === undefined ? "DATE" : "TIME",
        value: partial.value ?? `XXXX-XX-XXT${partial.part}`,
        known: "vague",
        ...NOTHING,
      };
  }
}

const atDay = (day: Day, known: Timex["known"]): Answer => ({
  type: "DATE",
  value: dayValue(day),
  known,
  extent: extentOf(day),
  day,
});

/** The part of the day and the time of the clock, added to a day. */
function withTime(partial: Partial, answer: Answer): Answer {
  if (partial.clock !== undefined && answer.day?.day !== undefined) {
    const instant = `${answer.value}T${partial.clock}${partial.zone === undefined ? "" : partial.zone}`;
    return { ...answer, type: "TIME", value: instant, extent: instantOf(answer.day, partial) };
  }
  return partial.part === undefined ? answer : { ...answer, type: "TIME", value: `${answer.value}T${partial.part}` };
}

function instantOf(day: Day, { clock: time, zone }: Partial): Extent {
  const date = extentOf(day).from;
  const instant = `${date}T${time}${zone ?? ""}`;
  return { from: instant, to: instant };
}

function calendar(partial: Partial, place: Place): Answer {
  const { year, month, day, weekday, season, quarter, half, decade, century } = partial;
  if (decade !== undefined)
    return {
      type: "DATE",
      value: String(decade),
      known: "said",
      extent: yearsExtent(decade * 10, decade * 10 + 9),
      day: null,
    };
  if (century !== undefined)
    return {
      type: "DATE",
      value: String(century).padStart(2, "0"),
      known: "said",
      extent: yearsExtent(century * 100 + 1, century * 100 + 100),
      day: null,
    };
  if (season !== undefined) return seasonal(partial, place, season);
  if (quarter !== undefined || half !== undefined) return partOfYear(partial, place);
  if (year !== undefined) {
    const told: Day = {
      year,
      ...(month === undefined ? {} : { month }),
      ...(day === undefined || month === undefined ? {} : { day }),
    };
    return atDay(isDay(told) ? told : { year, ...(month === undefined ? {} : { month }) }, "said");
  }
  if (month === undefined && day !== undefined) return dayOfMonth(day, place);
  return month === undefined ? onWeekday(partial, place, weekday ?? 1) : inMonth(partial, place, month);
}

function dayOfMonth(day: number, { anchor }: Place): Answer {
  if (anchor?.month === undefined)
    return { type: "DATE", value: `XXXX-XX-${String(day).padStart(2, "0")}`, known: "vague", ...NOTHING };
  const told = { year: anchor.year, month: anchor.month, day };
  return isDay(told) ? atDay(told, "context") : { type: "DATE", value: `XXXX-XX-${day}`, known: "vague", ...NOTHING };
}

/** "November 17", "in March" without a year. */
function inMonth(partial: Partial, place: Place, month: number): Answer {
  const { day, direction, amount, base } = partial;
  const { setting, anchor } = place;
  const known = setting.historical || base === "context" || place.nearYear !== null ? "context" : "published";
  const year = yearFor(partial, place, month);
  if (year === null) {
    const tail = day === undefined ? "" : `-${String(day).padStart(2, "0")}`;
    return { type: "DATE", value: `XXXX-${String(month).padStart(2, "0")}${tail}`, known: "vague", ...NOTHING };
  }
  const shifted =
    year +
    (direction === -1 && setting.historical && anchor !== null && month >= (anchor.month ?? 12) ? -1 : 0) +
    (base === undefined ? 0 : (amount ?? 0));
  const told: Day = { year: shifted, month, ...(day === undefined ? {} : { day }) };
  return atDay(isDay(told) ? told : { year: shifted, month }, known);
}

/** In a history, January after a December is the next year's; else a month belongs to the year told last. */
const WRAPS = 9;

function yearFor(partial: Partial, place: Place, month: number): number | null {
  const { setting, anchor, narrative, nearYear } = place;
  if (partial.base === "context") return anchor?.year ?? setting.published?.year ?? null;
  if (partial.base === "published") return setting.published?.year ?? null;
  if (nearYear !== null) return nearYear;
  if (setting.historical && narrative !== null)
    return narrative.year + ((narrative.month ?? 0) - month >= WRAPS ? 1 : 0);
  if (setting.published === null) return null;
  if (partial.direction !== undefined && partial.direction !== 0)
    return nearestYear(setting.published, month, partial.direction);
  return partial.day === undefined
    ? nearestMonth(setting.published, month, place.tense())
    : nearestDay(setting.published, month, partial.day, place.tense());
}

function onWeekday(partial: Partial, place: Place, weekday: number): Answer {
  const { setting, anchor } = place;
  const fromAnchor = partial.base === "context" || setting.historical;
  const base =
    fromAnchor && anchor?.day !== undefined
      ? toDateTime(anchor)
      : setting.published === null || setting.historical
        ? null
        : toDateTime(setting.published);
  if (base === null) return { type: "DATE", value: `XXXX-WXX-${weekday}`, known: "vague", ...NOTHING };
  const tense = partial.direction === undefined || partial.direction === 0 ? place.tense() : "unknown";
  return atDay(
    fromDateTime(weekdayNear(base, weekday, partial.direction ?? null, tense)),
    partial.base === "context" ? "context" : "published",
  );
}

function seasonal(partial: Partial, place: Place, season: string): Answer {
  const [first, last] = SEASON_MONTHS[season] as readonly [number, number];
  const { setting, narrative } = place;
  const told = partial.year ?? place.nearYear;
  const shiftYear = partial.direction ?? 0;
  const year =
    told ??
    (setting.historical && narrative !== null
      ? narrative.year
      : setting.published === null
        ? null
        : shiftYear !== 0
          ? nearestYear(setting.published, first, shiftYear)
          : nearestMonth(setting.published, first, place.tense()));
  if (year === null) return { type: "DATE", value: `XXXX-${season}`, known: "vague", ...NOTHING };
  const extent =
    season === "WI"
      ? { from: monthsExtent(year, 12, 12).from, to: monthsExtent(year + 1, 2, 2).to }
      : monthsExtent(year, first, last);
  return {
    type: "DATE",
    value: `${yearValue(year)}-${season}`,
    known: partial.year === undefined ? "context" : "said",
    extent,
    day: { year, month: first },
  };
}

function partOfYear(partial: Partial, place: Place): Answer {
  const { quarter, half, amount } = partial;
  const { setting, anchor } = place;
  const base = partial.base === "context" ? (anchor ?? setting.published) : (setting.published ?? anchor);
  const year = partial.year ?? (base === null ? null : base.year + (amount ?? 0));
  const code = quarter === undefined ? `H${half}` : `Q${quarter}`;
  if (year === null) return { type: "DATE", value: `XXXX-${code}`, known: "vague", ...NOTHING };
  const [first, last] =
    quarter === undefined ? [(half as number) * 6 - 5, (half as number) * 6] : [quarter * 3 - 2, quarter * 3];
  return {
    type: "DATE",
    value: `${yearValue(year)}-${code}`,
    known: partial.year === undefined ? "published" : "said",
    extent: monthsExtent(year, first, last),
    day: { year, month: first },
  };
}

/** "today": the day of publication; in a quotation the day of speaking, where the sentence tells it. */
function said(partial: Partial, place: Place): Answer {
  const spoken = place.inQuotation ? place.sentenceDay : null;
  const base = spoken ?? place.setting.published;
  if (base === null)
    return partial.amount === 0
      ? { type: "DATE", value: "PRESENT_REF", known: "vague", ...NOTHING }
      : { type: "DATE", value: "XXXX-XX-XX", known: "vague", ...NOTHING };
  const day = fromDateTime(toDateTime(base).plus({ days: partial.amount ?? 0 }));
  return atDay(day, place.inQuotation ? "context" : "published");
}

function clock(partial: Partial, place: Place): Answer {
  const { setting, anchor, sentenceDay } = place;
  const day = sentenceDay ?? (setting.historical || setting.published === null ? anchor : setting.published);
  const time = `T${partial.clock}${partial.zone ?? ""}`;
  if (day?.day === undefined) return { type: "TIME", value: `XXXX-XX-XX${time}`, known: "vague", ...NOTHING };
  return {
    type: "TIME",
    value: `${dayValue(day)}${time}`,
    known: sentenceDay === null ? "published" : "context",
    extent: instantOf(day, partial),
    day: null,
  };
}

function duration(partial: Partial, { setting }: Place): Answer {
  const unit = partial.unit ?? "D";
  const value = durationValue(partial.amount ?? null, unit);
  const extent =
    partial.from === undefined || setting.published === null || setting.historical || partial.amount == null
      ? null
      : stretch(toDateTime(setting.published), partial);
  return { type: "DURATION", value, known: extent === null ? "said" : "published", extent, day: null };
}

function stretch(base: DateTime, partial: Partial): Extent {
  const sign = partial.from === "until" ? -1 : 1;
  const other = moved(base, partial, sign * (partial.amount ?? 1));
  const [from, to] = sign < 0 ? [other, base] : [base, other];
  return { from: extentOf(fromDateTime(from)).from, to: extentOf(fromDateTime(to)).to };
}

function moved(base: DateTime, { unit }: Partial, amount: number): DateTime {
  const whole = Math.round(amount);
  switch (unit) {
    case "W":
    case "WE":
      return base.plus({ weeks: whole });
    case "2W":
      return base.plus({ weeks: 2 * whole });
    case "M":
      return base.plus({ months: whole });
    case "Q":
      return base.plus({ months: 3 * whole });
    case "Y":
    case "S":
      return base.plus({ years: whole });
    case "DE":
      return base.plus({ years: 10 * whole });
    case "CE":
      return base.plus({ years: 100 * whole });
    case "D":
      return base.plus({ days: whole });
    default:
      return base;
  }
}

/** "last week", "the following year", "two days later". */
function shift(partial: Partial, place: Place): Answer {
  const { setting, anchor } = place;
  const useContext =
    partial.base === "context" || setting.published === null || (setting.historical && partial.exact !== true);
  const base = useContext ? (anchor ?? setting.published) : setting.published;
  const known = useContext && anchor !== null ? "context" : "published";
  const unit = partial.unit ?? "D";
  const amount = partial.amount ?? 0;
  if (base === null) return { type: "DATE", value: "XXXX-XX-XX", known: "vague", ...NOTHING };
  const fine = unit === "D" || unit === "W" || unit === "2W" || unit === "WE" || unit.startsWith("T");
  if (fine && base.day === undefined)
    return {
      type: "DATE",
      value: `${dayValue(base)}${base.month === undefined ? "-XX-XX" : "-XX"}`,
      known: "vague",
      ...NOTHING,
    };
  const date = moved(toDateTime(base), partial, amount);
  if ((unit === "W" && partial.exact !== true) || unit === "WE") {
    const { value, extent } = weekOf(date, unit === "WE");
    return { type: "DATE", value, known, extent, day: null };
  }
  if (unit === "DE")
    return {
      type: "DATE",
      value: String(Math.floor(date.year / 10)),
      known,
      extent: yearsExtent(Math.floor(date.year / 10) * 10, Math.floor(date.year / 10) * 10 + 9),
      day: null,
    };
  if (unit === "CE")
    return {
      type: "DATE",
      value: String(Math.floor(date.year / 100)),
      known,
      extent: yearsExtent(Math.floor(date.year / 100) * 100, Math.floor(date.year / 100) * 100 + 99),
      day: null,
    };
  if (unit === "Q") {
    const quarter = Math.ceil(date.month / 3);
    return {
      type: "DATE",
      value: `${yearValue(date.year)}-Q${quarter}`,
      known,
      extent: monthsExtent(date.year, quarter * 3 - 2, quarter * 3),
      day: null,
    };
  }
  if (unit === "Y" || unit === "S") return atDay({ year: date.year }, known);
  if (unit === "M")
    return base.month === undefined
      ? { type: "DATE", value: `${yearValue(base.year)}-XX`, known: "vague", ...NOTHING }
      : atDay({ year: date.year, month: date.month }, known);
  return atDay(fromDateTime(date), known);
}
