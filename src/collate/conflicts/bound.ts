import { FROM_BELOW } from "../../lang/en/counting.js";
import { meets, type Quantity } from "../../model/index.js";
import type { Fact, Word } from "../fact.js";
import type { Measure } from "../measure.js";
import { laterOf } from "../order.js";
import { printedOf } from "../printedOf.js";
import { slotsOf } from "../slots.js";
import { isBound } from "./isBound.js";

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** Whether two figures that can both hold are bounded otherwise: "over 10,000" and "10,000", "up to 190 miles" and "at least 190 miles". */
export const differInBound = (a: Fact, b: Fact, x: Measure, y: Measure, common: number): boolean =>
  isAdded(a, b, x, y, common) || (common >= COPIED && (isTurned(a, b, x, y) || isMoved(a, b, x, y)));

/** "Killing at least ten people", "killing ten people": nothing but the bound differs. */
const areOtherwiseOne = (a: Fact, b: Fact, x: Measure, y: Measure): boolean =>
  slotsOf(a.words, b.words).slots.every((slot) => isWithin(slot.a, x.quantity) && isWithin(slot.b, y.quantity));

const isWithin = (words: readonly Word[], { start }: Quantity): boolean =>
  words.every((word) => start - word.end <= BOUND && word.start <= start);

/** Longest words of a bound before its figure, in code units: "no fewer than ". */
const BOUND = 16;

/** The same figure, once as a bound. A range is by nature a maximum, so lengths are let be; a part is counted alike in the same words only. */
function isAdded(a: Fact, b: Fact, x: Measure, y: Measure, common: number): boolean {
  const [p, q] = [x.quantity, y.quantity];
  const exact = p.modifier === "=" ? q : q.modifier === "=" ? p : null;
  if (exact === null || !isBound(exact) || ((x.part || y.part) && (common < COPIED || exact.maxValue < 2)))
    return false;
  if ((!x.count || x.fate !== null) && common < COPIED && !areOtherwiseOne(a, b, x, y)) return false;
  return p.maxValue === q.maxValue && p.unit === q.unit;
}

/** The same figure as a bound of the other side: "nearly 40" lies below it, "more than 40" above. */
function isTurned(a: Fact, b: Fact, x: Measure, y: Measure): boolean {
  if (x.quantity.maxValue !== y.quantity.maxValue || x.quantity.minValue !== y.quantity.minValue) return false;
  return `${[sideOf(a, x), sideOf(b, y)].sort()}` === "<,>";
}

function sideOf(fact: Fact, { quantity }: Measure): string {
  const { modifier } = quantity;
  const isBelow = modifier === "~" && FROM_BELOW.has(printedOf(fact, quantity).split(" ")[0]?.toLowerCase() ?? "");
  return isBelow ? "<" : modifier.charAt(0);
}

/** "over 50,000" and "over 75,000" in the same words: both can hold, but one of them was changed. */
function isMoved(a: Fact, b: Fact, x: Measure, y: Measure): boolean {
  const bothLeast = x.interval.bound === "min" && y.interval.bound === "min";
  if (!bothLeast || meets({ ...x.interval, bound: "max" }, { ...y.interval, bound: "max" })) return false;
  return x.fate === null || laterOf(a, b) === null; // tolls rise
}
