import type { Fact } from "../fact.js";
import { DIED_SINCE, type Measure } from "../measure.js";
import { laterOf } from "../order.js";
import { printedOf } from "../printedOf.js";
import type { Finding } from "./rule.js";

/**
 * "Two hurt" and, later, "one dead, one hurt": as many were hit by both, and some of the hurt have died since. Null where the
 * reports don't count the same people so.
 */
export function diedSince(a: Fact, b: Fact, x: Measure, y: Measure): Pick<Finding, "later" | "text"> | null {
  if (x.dead === undefined || y.dead === undefined || x.dead === y.dead) return null;
  const [p, q] = [x.quantity, y.quantity];
  if (p.minValue !== p.maxValue || q.minValue !== q.maxValue || p.minValue + x.dead !== q.minValue + y.dead)
    return null;
  const [more, left, before] = x.dead > y.dead ? ([a, x, b] as const) : ([b, y, a] as const);
  const later = laterOf(a, b);
  if (later === null || (later === "a") !== (more === a)) return null;
  const died = Math.abs(x.dead - y.dead);
  const now = `${more.witness.sigil} has ${died} more dead and ${left.quantity.minValue} hurt`;
  return { later, text: `${before.witness.sigil} counts ${died} among the hurt who died later: ${now}.` };
}

/** "One was killed" and, a week later, "the woman who was hurt has died": those told of by then are more. */
export function oneMoreDied(a: Fact, b: Fact, x: Measure, y: Measure): Pick<Finding, "later" | "text"> | null {
  const later = laterOf(a, b);
  const [now, count, before, old] = later === "a" ? ([a, x, b, y] as const) : ([b, y, a, x] as const);
  if (later === null || count.counted !== DIED_SINCE || old.counted) return null;
  if (count.quantity.minValue <= old.quantity.maxValue) return null;
  const has = `${before.witness.sigil} has “${printedOf(before, old.quantity)}”`;
  return { later, text: `${has}; ${now.witness.sigil} tells of ${count.quantity.minValue}, one of whom died later.` };
}
