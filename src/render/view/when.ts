import type { TimelineItem } from "../../model/index.js";
import { legible } from "./legible.js";
import { longDate, longSpan } from "./longDate.js";

/** Code units of an ISO 8601 instant that are known at each precision. */
const SIZE = { year: 4, month: 7, week: 10, day: 10, time: 25 } as const;

/** When it was, at the precision in which it is known. */
export function whenText({ from, to, precision }: TimelineItem): string {
  const [first, last] = [from, to].map((iso) => longDate(legible(iso).slice(0, SIZE[precision]))) as [string, string];
  if (first === last) return first;
  const days = SIZE[precision] === SIZE.day ? longSpan(from, to) : "";
  return days === "" ? `${first} – ${last}` : days;
}
