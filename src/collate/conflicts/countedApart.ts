import type { Fact } from "../fact.js";
import { type Measure, tellHow } from "../measure.js";
import { laterOf } from "../order.js";
import type { Finding } from "./rule.js";
import { withDoer } from "./withDoer.js";

/**
 * Two tolls of which one was counted from people told of one by one. It may leave some out, and so may one of some kind of people: another
 * reading, and no disagreement, unless both are surely of all. `found` is the difference as printed.
 */
export function countedApart(
  a: Fact,
  b: Fact,
  x: Measure,
  y: Measure,
  found: Pick<Finding, "evidence" | "later" | "text">,
): Finding | null {
  const [p, q] = [x.quantity, y.quantity];
  if (p.minValue === q.minValue) return null;
  if (
    isLoose(x) ||
    isLoose(y) ||
    areFarApart(p, q) ||
    reaches(p, q) ||
    reaches(q, p) ||
    withDoer(a, x, b, y) !== null
  ) {
    const [counted, how] = isLoose(x) || !y.counted ? [a, x.counted] : [b, y.counted];
    const text = `${counted.witness.sigil} ${tellHow(how as string)}; ${found.text}`;
    return { ...found, kind: "value", grade: "variant", text };
  }
  const later = laterOf(a, b);
  return later !== null && (later === "a") === p.minValue > q.minValue
    ? { ...found, kind: "value", grade: "variant", later, rises: "toll" }
    : { ...found, kind: "value", grade: "soft", apart: true };
}

const isLoose = ({ counted, sure }: Measure): boolean => counted !== null && sure !== true;

/** A figure so many times another is of more than one incident. */
const MOST_RISE = 3;

const areFarApart = (p: Measure["quantity"], q: Measure["quantity"]): boolean =>
  Math.max(p.minValue, q.minValue) > MOST_RISE * Math.min(p.minValue, q.minValue);

/** "At least two" may be three. */
const reaches = (p: Measure["quantity"], q: Measure["quantity"]): boolean =>
  (p.modifier.startsWith(">") && q.minValue > p.minValue) || (p.modifier.startsWith("<") && q.minValue < p.maxValue);
