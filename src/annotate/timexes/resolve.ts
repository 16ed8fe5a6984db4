import type { Timex } from "../../model/index.js";
import { type Answer, atDay, NOTHING, type Place } from "./answer.js";
import { addDays, type Day, dayValue, type Extent, extentOf } from "./calendar.js";
import type { Partial } from "./partial.js";
import { calendar } from "./resolve-calendar.js";
import { duration, shift } from "./resolve-shift.js";

/** A resolved expression, and the time it leaves for those that follow. */
export interface Resolved {
  readonly timex: Timex;
  readonly day: Day | null;
}

/** Gives an expression its value and interval. Never throws; what can't be told is X or null. */
export function resolve(partial: Partial, place: Place): Resolved {
  const answer = answerOf(partial, place);
  const { type, value, known, extent, day } = answer;
  const { start, end } = partial;
  return { timex: { start, end, type, value, from: extent?.from ?? null, to: extent?.to ?? null, known }, day };
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

/** "today": the day of publication; in a quotation the day of speaking, where the sentence tells it. */
function said(partial: Partial, place: Place): Answer {
  const spoken = place.inQuotation ? place.sentenceDay : null;
  const base = spoken ?? place.setting.published;
  if (base === null)
    return partial.amount === 0
      ? { type: "DATE", value: "PRESENT_REF", known: "vague", ...NOTHING }
      : { type: "DATE", value: "XXXX-XX-XX", known: "vague", ...NOTHING };
  const day =
    partial.amount === 0
      ? base
      : addDays({ year: base.year, month: base.month ?? 1, day: base.day ?? 1 }, partial.amount ?? 0);
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
