import type { Fact } from "./fact.js";
import type { Likeness } from "./likeness.js";
import { between } from "./readings.js";

/**
 * Likeness below which claims that don't even disagree aren't shown as agreeing. Of `agreed` entries of the real stories
 * read by hand, 2 of 15 below 0.5 were right, 15 of 16 above 0.95; two claims with nobody else are asked for more. Of the
 * judged pairs 42.5 % of those shown were right at 0.5 and 0.6 (71 % of the right ones kept), 62.5 % at these (62.5 % kept),
 * and 75 % at 0.9 and 0.95, which lose a plain repetition now and then (50 % kept).
 */
const LEAST_LIKENESS = 0.75;
const LEAST_OF_TWO = 0.88;

/** Larger groups have proved themselves. */
const MOST = 12;

/** A group without the claims that hang on it by little: nothing is lost but a doubtful "agreed". */
export function splitLoose(group: readonly Fact[], likeness: Likeness): readonly (readonly Fact[])[] {
  if (group.length < 2 || group.length > MOST) return [group];
  const least = group.length === 2 ? LEAST_OF_TWO : LEAST_LIKENESS;
  const holds = (fact: Fact): boolean =>
    group.some(
      (other) =>
        other !== fact &&
        (fact.ref.report === other.ref.report ||
          likeness(fact.ref, other.ref) >= least ||
          between(fact, other, likeness).some(({ grade }) => grade !== "variant")),
    );
  const [held, loose] = [group.filter(holds), group.filter((fact) => !holds(fact))];
  return [...(held.length > 0 ? [held] : []), ...loose.map((fact) => [fact])];
}
