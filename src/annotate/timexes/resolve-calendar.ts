import { type Answer, atDay, NOTHING, type Place } from "./answer.js";
import { type Day, isDay, isWhole, monthsExtent, yearsExtent, yearValue } from "./calendar.js";
import { nearestDay, nearestMonth, nearestYear, weekdayNear } from "./nearest.js";
import type { Partial } from "./partial.js";

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 12],
};

/** Resolves dates, months, weekdays, seasons, quarters, decades and centuries. */
export function calendar(partial: Partial, place: Place): Answer {
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
  const base = fromAnchor && isWhole(anchor) ? anchor : setting.historical ? null : setting.published;
  if (base === null) return { type: "DATE", value: `XXXX-WXX-${weekday}`, known: "vague", ...NOTHING };
  const tense = partial.direction === undefined || partial.direction === 0 ? place.tense() : "unknown";
  return atDay(
    weekdayNear(base, weekday, partial.direction ?? null, tense, setting.eastern && base === setting.published),
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
          ? nearestYear(setting.published, shiftYear < 0 ? last : first, shiftYear) // "last summer" while it is summer: the one before
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
