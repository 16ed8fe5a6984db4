import type { Partial } from "./partial.js";

const BETWEEN_PART_AND_DAY = /^ (?:of (?:the )?|on )$/;
const BETWEEN_CLOCK_AND_DAY = /^,? $/;

/** Joins what names one time in two parts: "the night of 8 May", "9:30 p.m. Tuesday", "May 8 1:00AM". */
export function mergePartials(text: string, partials: readonly Partial[]): readonly Partial[] {
  if (partials.length < 2) return partials;
  const merged: Partial[] = [];
  for (const partial of partials) {
    const last = merged[merged.length - 1];
    const joined = last === undefined ? null : join(text, last, partial);
    if (joined === null) merged.push(partial);
    else merged[merged.length - 1] = joined;
  }
  return merged;
}

function join(text: string, a: Partial, b: Partial): Partial | null {
  if (b.start - a.end > 9) return null;
  const gap = text.slice(a.end, b.start);
  const whole = { start: a.start, end: b.end };
  if (isBarePart(a) && isDay(b) && BETWEEN_PART_AND_DAY.test(gap)) return { ...b, ...whole, part: a.part as string };
  if (a.form === "clock" && (isDay(b) || b.form === "said") && BETWEEN_CLOCK_AND_DAY.test(gap))
    return { ...b, ...clockOf(a), ...whole };
  if (isDay(a) && b.form === "clock" && BETWEEN_CLOCK_AND_DAY.test(gap)) return { ...a, ...clockOf(b), ...whole };
  if (a.form === "duration" && b.form === "calendar" && gap === " of " && b.year !== undefined)
    return { ...a, ...whole };
  if (isWeekOf(a) && b.form === "calendar" && b.month !== undefined && gap === " of ")
    return { start: a.start, end: b.end, form: "duration", amount: 1, unit: "W" };
  return null;
}

/** "the last week" of a month. */
const isWeekOf = ({ form, unit, amount }: Partial): boolean => form === "shift" && unit === "W" && amount !== 0;

const isDay = (partial: Partial): boolean =>
  partial.form === "calendar" &&
  (partial.day !== undefined || partial.weekday !== undefined) &&
  partial.part === undefined;

const isBarePart = (partial: Partial): boolean =>
  partial.part !== undefined && partial.form === "shift" && partial.amount === 0;

const clockOf = ({ clock, zone }: Partial): { readonly clock?: string; readonly zone?: string } => ({
  ...(clock === undefined ? {} : { clock }),
  ...(zone === undefined ? {} : { zone }),
});
