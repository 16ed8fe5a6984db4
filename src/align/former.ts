import type { ReportClaim, Witness } from "../model/index.js";

const DAY = 86_400_000;

/** Days before a story's first report that a date must lie to be another event's: a story is followed for weeks. */
const LONG_BEFORE = 45;

/** When the first of the reports was published, in milliseconds; -Infinity when none says. */
export function earliestOf(witnesses: readonly Witness[]): number {
  const known = witnesses.flatMap(({ report }) => {
    const time = Date.parse(report.published ?? "");
    return Number.isNaN(time) ? [] : [time];
  });
  return known.length === 0 ? Number.NEGATIVE_INFINITY : Math.min(...known);
}

/** Whether a claim names a day or a year long before the story's first report: "the fire of 2012 killed 40" tells of another event. */
export function isFormer(witness: Witness, { timexes }: Pick<ReportClaim, "timexes">, earliest: number): boolean {
  return timexes.some((t) => {
    const timex = witness.timexes[t];
    if (timex?.type !== "DATE" || timex.to === null) return false;
    return Date.parse(timex.to.slice(0, 10)) < earliest - LONG_BEFORE * DAY;
  });
}
