import { type Claim, type LedgerEntry, overlaps, type Reading } from "../../model/index.js";

/** The claim that shows a reading best: one that its conflicts point at, else the one its value is taken from, else the first. */
export function bestOf(entry: LedgerEntry, { claims, value }: Reading): Claim | null {
  const evidence = entry.conflicts.flatMap(({ why }) => why.evidence);
  const pointed = claims.find((claim) =>
    evidence.some((quoted) => quoted.report === claim.report && overlaps(quoted, claim)),
  );
  return pointed ?? claims.find(({ exact }) => exact === value) ?? claims[0] ?? null;
}

/** The value, unless it only repeats the words of one of the claims. */
export function normalValue({ claims, value }: Reading, shown: string): string | null {
  const said = claims.some(({ exact }) => exact === value) || shown.toLowerCase().includes(value.toLowerCase());
  return said || value === "" ? null : value;
}
