import type { Fact } from "../fact.js";
import { type Measure, NAMED } from "../measure.js";
import { laterOf } from "../order.js";
import { quoteOf } from "../quoteOf.js";
import type { Finding } from "./rule.js";

/** A later report names more people than the other's figure allows; null where it doesn't. */
export function namesMore(a: Fact, b: Fact, x: Measure, y: Measure): Pick<Finding, "later" | "text"> | null {
  const later = namesAbove(x, y) ? "a" : namesAbove(y, x) ? "b" : null;
  if (later === null || laterOf(a, b) !== later) return null;
  const [named, n, told, m] = later === "a" ? ([a, x, b, y] as const) : ([b, y, a, x] as const);
  const { report, exact } = quoteOf(told, m.quantity);
  return {
    later,
    text: `The toll rises: ${report} has “${exact}”, ${named.witness.sigil} names ${n.quantity.minValue}.`,
  };
}

const namesAbove = (x: Measure, y: Measure): boolean =>
  x.counted === NAMED && y.counted === null && y.quantity.modifier === "=" && x.quantity.minValue > y.quantity.maxValue;
