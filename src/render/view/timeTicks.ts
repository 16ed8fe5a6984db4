import { MONTHS } from "../../lang/en/calendar.js";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const STEPS = [HOUR, 3 * HOUR, 6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 90 * DAY, 365 * DAY];

/** Round moments (UTC) of a period with their names, at most `count`. */
export function timeTicks(
  start: number,
  end: number,
  count: number,
): readonly { readonly at: number; readonly text: string }[] {
  const step = STEPS.find((size) => (end - start) / size <= count) ?? (end - start) / count;
  const first = Math.ceil(start / step);
  const last = Math.floor(end / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => {
    const at = (first + i) * step;
    return { at, text: textOf(at, step) };
  });
}

function textOf(at: number, step: number): string {
  const date = new Date(at);
  const day = `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]?.slice(0, 3)}`;
  if (step >= DAY) return day;
  const hour = date.getUTCHours();
  return hour === 0 ? day : `${String(hour).padStart(2, "0")}:00`;
}
