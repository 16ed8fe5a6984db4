import type { DateTime } from "luxon";
import { type Answer, atDay, NOTHING, type Place } from "./answer.js";
import {
  type Day,
  dayValue,
  type Extent,
  extentOf,
  fromDateTime,
  monthsExtent,
  toDateTime,
  weekOf,
  yearsExtent,
  yearValue,
} from "./calendar.js";
import type { Partial } from "./partial.js";
import { durationValue } from "./time-unit.js";

/** Durations; those that end or begin at the time of speaking have an interval. */
export function duration(partial: Partial, { setting }: Place): Answer {
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

/** Saturday and Sunday belong to the weekend they are part of; from another day it is the last one unless the clause looks ahead. */
const weekendFrom = (base: Day, place: Place): number =>
  base.day === undefined || toDateTime(base).weekday >= 6 || place.tense() === "future" ? 0 : -1;

/** "last week", "the following year", "two days later". */
export function shift(partial: Partial, place: Place): Answer {
  const { setting, anchor } = place;
  const useContext =
    partial.base === "context" || (setting.historical && (setting.published === null || partial.exact !== true));
  const base = useContext ? (anchor ?? setting.published) : setting.published;
  const known = useContext && anchor !== null ? "context" : "published";
  const unit = partial.unit ?? "D";
  const amount = partial.amount ?? (partial.weekend && base !== null ? weekendFrom(base, place) : 0);
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
