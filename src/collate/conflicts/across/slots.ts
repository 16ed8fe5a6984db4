import type { Fact } from "../../fact.js";
import type { Likeness } from "../../likeness.js";
import { measuresOf } from "../../measure.js";
import { slotPair } from "../../slotPair.js";
import { byKey, type Gatherer } from "./gather.js";

/** Claims with figures of one kind that are held against each other; in a large story the first tell enough. */
const MOST = 150;

/**
 * Figures of one slot in claims that the alignment held to make one point, where the rest of what they say parted them since: a claim stands in
 * one point, and may tell of a man's age and of what he did.
 */
export const gatherSlots =
  (score: Likeness, together: (a: Fact, b: Fact) => boolean): Gatherer =>
  (facts) => {
    const units = facts.flatMap((fact) =>
      [...new Set(measuresOf(fact).map(({ interval }) => interval.unit))].map((unit) => ({ fact, unit })),
    );
    const known = new Set<string>();
    return [...byKey(units, ({ unit }) => unit).values()].flatMap((all) => {
      const some = all.slice(0, MOST).map(({ fact }) => fact);
      return some.flatMap((a, i) =>
        some.slice(i + 1).flatMap((b) => {
          const key = `${keyOf(a)} ${keyOf(b)}`;
          if (a.ref.report === b.ref.report || known.has(key) || together(a, b)) return [];
          known.add(key);
          const pair = slotPair(a, b, score(a.ref, b.ref));
          return pair === null ? [] : [[a, b].map((fact, k): Fact => ({ ...fact, focus: pair[k as 0 | 1] }))];
        }),
      );
    });
  };

const keyOf = ({ ref: { report, claim } }: Fact): string => `${report}:${claim}`;
