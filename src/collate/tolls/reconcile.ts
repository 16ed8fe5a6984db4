import type { Given } from "./toll.js";
import type { Toll } from "./tollOf.js";
import { WITH_SELF } from "./withDoers.js";

/**
 * The tolls of all reports. Where a report prints a larger figure as well that another report gives, and nobody else gives its first
 * one, both are shown and the first may be a part: "killed 12" and, further down, "13 are dead" with the one who did it.
 */
export function reconcile(given: readonly Given[]): readonly Toll[] {
  const all = given.flatMap(({ tolls }) => tolls);
  const isElsewhere = (toll: Toll): boolean =>
    all.some(
      ({ fate, report, minValue, counted }) =>
        fate === toll.fate && report !== toll.report && minValue === toll.minValue && counted === null,
    );
  return given.flatMap(({ tolls, larger }) =>
    tolls.flatMap((toll) => {
      if (toll.counted !== null) return [toll];
      const isMore = (other: Toll): boolean =>
        other.fate === toll.fate && other.minValue > toll.minValue && isElsewhere(other);
      const withSelf = tolls.some((other) => other.counted === WITH_SELF && isMore(other));
      if (isElsewhere(toll) && !withSelf) return [toll];
      const more = larger.filter(isMore);
      return more.length > 0 || tolls.some(isMore) ? [{ ...toll, whole: false }, ...more] : [toll];
    }),
  );
}
