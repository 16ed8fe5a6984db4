import type { Witness } from "../model/index.js";
import type { Body } from "./body.js";

/** Clear: published apart; likely: one text is much the fuller; open: nothing tells. */
const CLEAR = 0.97;
const LIKELY = 0.85;
const OPEN = 0.6;
/** The original is rarely the shorter: rewording cuts. A text this many times as long is taken for the fuller. */
const FULLER = 1.5;

/** How surely the first report is the later of two akin ones, 0..1, by date of publication, else by fullness. */
export function laterness(a: Witness, b: Witness, bodyA: Body, bodyB: Body): number {
  const dates = compareDates(a.report.published, b.report.published);
  if (dates !== 0) return dates > 0 ? CLEAR : 1 - CLEAR;
  const ratio = (bodyB.words.length + 1) / (bodyA.words.length + 1);
  if (ratio >= FULLER) return LIKELY;
  if (ratio <= 1 / FULLER) return 1 - LIKELY;
  return ratio > 1 || (ratio === 1 && a.sigil > b.sigil) ? OPEN : 1 - OPEN;
}

/** Above 0 when the first is later; 0 when equal, or when either date is missing or only a day that holds the other. */
function compareDates(a: string | null, b: string | null): number {
  if (a === null || b === null) return 0;
  const [dayA, dayB] = [a.slice(0, 10), b.slice(0, 10)];
  if (dayA !== dayB) return dayA > dayB ? 1 : -1;
  const [timeA, timeB] = [Date.parse(a), Date.parse(b)];
  const timed = (date: string) => date.length > 10 && !/T00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/.test(date);
  return timed(a) && timed(b) && !Number.isNaN(timeA) && !Number.isNaN(timeB) ? Math.sign(timeA - timeB) : 0;
}
