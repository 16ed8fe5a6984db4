import { type Claim, type LedgerEntry, overlaps, type Reading } from "../../model/index.js";

/** The claim that shows a reading best: one that its conflicts point at, else the one its value is taken from, else the first. */
export function bestOf(entry: LedgerEntry, { claims, value }: Reading): Claim | null {
  const evidence = entry.conflicts.flatMap(({ why }) => why.evidence);
  const pointed = claims.find((claim) =>
    evidence.some((quoted) => quoted.report === claim.report && overlaps(quoted, claim)),
  );
  return pointed ?? claims.find(({ exact }) => exact === value) ?? claims[0] ?? null;
}

/**
 * The value, unless it only repeats the words of one of the claims. A figure is shown only above words with one figure:
 * of several it may be another than the one compared.
 */
export function normalValue({ claims, value }: Reading, best: Claim): string | null {
  const said = claims.some(({ exact }) => exact === value) || best.exact.toLowerCase().includes(value.toLowerCase());
  const elsewhere = /\d/.test(value) && best.quantities.length !== 1 && !/^\d{4}-|^\d\d:\d\d/.test(value);
  return said || elsewhere || value === "" ? null : value;
}
