import type { Ledger } from "../../model/index.js";
import { type Aid, type Line, lineOf, textOf } from "./line.js";
import { reportsOf } from "./names.js";
import { vouching } from "./vouching.js";

/** The words by which each entry is shown, keyed by its id; no two show the same where that can be helped. */
export function ledgerLines(ledger: Ledger, aid: Aid): ReadonlyMap<string, Line> {
  const reports = reportsOf(ledger);
  const told = new Set<string>();
  const lines = new Map<string, Line>();
  for (const entry of ledger.entries) {
    const [first] = entry.readings;
    const beside = vouching(entry).flatMap(({ claims }) => claims);
    const line = first === undefined ? null : lineOf(reports, first, aid, told, beside);
    if (line === null) continue;
    told.add(textOf(line));
    lines.set(entry.id, line);
  }
  return lines;
}
