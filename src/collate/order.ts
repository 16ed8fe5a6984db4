import { eventTimes } from "./eventTimes.js";
import type { Fact } from "./fact.js";

/** Which of two claims holds of the later time: by the times they name, else by the dates of their reports. Null when they can't be told apart. */
export function laterOf(a: Fact, b: Fact): "a" | "b" | null {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (x !== null && y !== null && compare(x.to, y.from) < 0) return "b";
  if (x !== null && y !== null && compare(y.to, x.from) < 0) return "a";
  return published(a, b);
}

function published(a: Fact, b: Fact): "a" | "b" | null {
  if (a.published === null || b.published === null) return null;
  const order = compare(a.published, b.published);
  return order === 0 ? null : order > 0 ? "a" : "b";
}

const DAY = 86_400_000;

/** Days between the reports of two claims; 0 where one isn't dated. */
export function daysApart({ published: a }: Fact, { published: b }: Fact): number {
  return a === null || b === null ? 0 : Math.abs(Date.parse(a) - Date.parse(b)) / DAY || 0;
}

/** Whether each names a time, and not the same. */
export function namesTimes(a: Fact, b: Fact): boolean {
  const [x, y] = [timeOf(a), timeOf(b)];
  return x !== null && y !== null && (compare(x.to, y.from) < 0 || compare(y.to, x.from) < 0);
}

/** Whether the claim tells of a time before the other's report appeared: then it can't be news that overtook that report. */
export function wasKnowable(fact: Fact, other: Fact): boolean {
  const time = timeOf(fact);
  return time !== null && other.published !== null && compare(time.to, other.published) < 0;
}

/** The time that a claim names: one, or several of one day. */
function timeOf(fact: Fact): { readonly from: string; readonly to: string } | null {
  const times = eventTimes(fact);
  const days = new Set(times.map(({ from }) => from?.slice(0, 10)));
  if (times.length === 0 || days.size > 1) return null;
  const [from, to] = [
    times.map((t) => t.from as string).sort()[0],
    times
      .map((t) => t.to as string)
      .sort()
      .at(-1),
  ];
  return { from: from as string, to: to as string };
}

/** ISO dates and instants compare as text at their common precision. */
function compare(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
