import type { ConflictKind, LedgerEntry, Reading } from "../../model/index.js";

/** In these respects a reading that differs says another thing: "three years" and "two years"; in others it says the same in another way. */
const OTHERWISE: ReadonlySet<ConflictKind> = new Set(["value", "when", "where"]);

/** The readings that have what an entry's first one says: without those that differ from it, however softly, in a figure, a time or a place. */
export function vouching({ readings, conflicts }: LedgerEntry): readonly Reading[] {
  const against = new Set(
    conflicts
      .filter(({ kind, readings: sides }) => OTHERWISE.has(kind) && sides.includes(0))
      .flatMap((one) => one.readings),
  );
  return readings.filter((_, i) => i === 0 || !against.has(i));
}
