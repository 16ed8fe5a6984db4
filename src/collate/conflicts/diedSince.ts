import type { Fact } from "../fact.js";
import type { Measure } from "../measure.js";
import { laterOf } from "../order.js";
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
