import type { LedgerEntry, Reading } from "../../model/index.js";

/** The readings of an entry that are at odds, and those that stand beside them without taking a side. */
export interface Parties {
  readonly sides: readonly Reading[];
  readonly beside: readonly Reading[];
}

/** Where fewer than two are named as being at odds, all are sides. */
export function partiesOf({ readings, conflicts }: LedgerEntry): Parties {
  const named = new Set(conflicts.flatMap((conflict) => conflict.readings));
  const sides = readings.filter((_, n) => named.has(n));
  if (sides.length < 2) return { sides: readings, beside: [] };
  return { sides, beside: readings.filter((_, n) => !named.has(n)) };
}
