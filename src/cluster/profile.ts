import type { AnnotatedReport } from "../model/index.js";
import type { Rarity } from "./rarity.js";
import { termsOf } from "./terms.js";

/** What clustering keeps of a report. `terms` rise; `weights` go with them; `day` counts days since 1970, null when undated. */
export interface Profile {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly day: number | null;
}

const DAY = 86_400_000;

/** Boils a report down to interned terms and a day. */
export function profileOf(report: AnnotatedReport, rarity: Rarity): Profile {
  const weights = new Map<number, number>();
  for (const [term, weight] of termsOf(report))
    weights.set(rarity.intern(term), weight < 1 ? weight : 1 + Math.log(weight));
  const terms = Int32Array.from(weights.keys()).sort();
  const instant = Date.parse(report.report.published ?? "");
  return {
    terms,
    weights: Float64Array.from(terms, (term) => weights.get(term)!),
    day: Number.isNaN(instant) ? null : Math.floor(instant / DAY),
  };
}
