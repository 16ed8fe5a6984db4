import { MONTHS } from "../../lang/en/calendar.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Round steps: in milliseconds up to two weeks, from there on in calendar months. */
const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY];
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 600, 1200];

interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Round moments (UTC) of a period with their names, at most about `count`. */
export function timeTicks(start: number, end: number, count: number): readonly Tick[] {
  const step = STEPS.find((size) => (end - start) / size <= count);
  return step === undefined ? monthTicks(start, end, count) : evenTicks(start, end, step);
}

function evenTicks(start: number, end: number, step: number): readonly Tick[] {
  const first = Math.ceil(start / step);
  const last = Math.floor(end / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const at = (first + i) * step;
    return { at, text: nameOf(at, step) };
  });
}

function nameOf(at: number, step: number): string {
  const date = new Date(at);
  const hour = date.getUTCHours();
  return step < DAY && hour !== 0
    ? `${String(hour).padStart(2, "0")}:00`
    : `${date.getUTCDate()} ${monthName(date.getUTCMonth())}`;
}

const monthName = (month: number): string => MONTHS[month]?.slice(0, 3) ?? "";

/** The first days of months, named with their year. */
function monthTicks(start: number, end: number, count: number): readonly Tick[] {
  const months = (end - start) / (30.4 * DAY);
  const step = MONTH_STEPS.find((size) => months / size <= count) ?? Math.ceil(months / count);
  const from = new Date(start);
  const first = Math.floor((from.getUTCFullYear() * 12 + from.getUTCMonth()) / step);
  return Array.from({ length: count + 2 }, (_, i) => {
    const month = (first + i) * step;
    const at = Date.UTC(Math.floor(month / 12), month % 12);
    const year = Math.floor(month / 12);
    return { at, text: step < 12 ? `${monthName(month % 12)} ${year}` : `${year}` };
  }).filter(({ at }) => at >= start && at <= end);
}
