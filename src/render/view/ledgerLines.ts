import type { Ledger } from "../../model/index.js";
import { type Aid, type Line, lineOf, textOf } from "./line.js";
import { reportsOf } from "./names.js";

/** The words by which each entry is shown, keyed by its id; no two show the same where that can be helped. */
export function ledgerLines(ledger: Ledger, aid: Aid): ReadonlyMap<string, Line> {
  const reports = reportsOf(ledger);
  const told = new Set<string>();
  const lines = new Map<string, Line>();
  for (const { id, readings } of ledger.entries) {
    const beside = readings.flatMap(({ claims }) => claims);
    const line = readings[0] === undefined ? null : lineOf(reports, readings[0], aid, told, beside);
    if (line === null) continue;
    told.add(textOf(line));
    lines.set(id, line);
  }
  return lines;
}
