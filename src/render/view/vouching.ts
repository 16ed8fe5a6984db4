import type { ConflictKind, LedgerEntry, Reading } from "../../model/index.js";

/** In these respects a reading that differs says another thing: "three years" and "two years"; in others it says the same in another way. */
const OTHERWISE: ReadonlySet<ConflictKind> = new Set(["value", "when", "where"]);

/**
 * The readings that have what an entry's first one says: without those that differ from it, however softly, in a figure, a time or a
 * place. Where the others alone don't make the entry stand as it does ("about 10,000" beside 11,000 from the second origin), all: the difference is told below.
 */
export function vouching(entry: LedgerEntry): readonly Reading[] {
  const { readings, conflicts } = entry;
  const against = new Set(
    conflicts
      .filter(({ kind, readings: sides }) => OTHERWISE.has(kind) && sides.includes(0))
      .flatMap((one) => one.readings),
  );
  const kept = readings.filter((_, i) => i === 0 || !against.has(i));
  return stillStands(entry, kept) ? kept : readings;
}

function stillStands({ standing }: LedgerEntry, readings: readonly Reading[]): boolean {
  const count = (of: (reading: Reading) => readonly string[]): number => new Set(readings.flatMap(of)).size;
  if (standing === "agreed") return count(({ origins }) => origins) > 1;
  return standing !== "repeated" || count(({ reports }) => reports) > 1;
}
