import type { LedgerEntry } from "../../model/index.js";

/** Share of an entry's claims that stand in lines above it, from which it is read as more on the same fact. */
const SHARE = 0.5;

/** Ids of the lines that mostly say again what stands in the lines right above them. */
export function echoesIn(lines: readonly LedgerEntry[]): ReadonlySet<string> {
  const echoes = new Set<string>();
  let above: ReadonlySet<string> = new Set();
  for (const { id, readings } of lines) {
    const claims = readings.flatMap((reading) => reading.claims.map((claim) => claim.id));
    const isEcho = claims.filter((claim) => above.has(claim)).length >= SHARE * claims.length;
    if (isEcho && above.size > 0) echoes.add(id);
    above = new Set(isEcho ? [...above, ...claims] : claims);
  }
  return echoes;
}
