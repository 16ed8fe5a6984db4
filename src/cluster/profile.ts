import type { AnnotatedReport } from "../model/index.js";
import type { Rarity } from "./rarity.js";
import { termsOf } from "./terms.js";

/** What clustering keeps of a report. `terms` rise; `weights` and `names` (1 for a name) go with them; `day` counts days since 1970, null when undated. */
export interface Profile {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
  readonly names: Uint8Array;
  readonly day: number | null;
}

const DAY = 86_400_000;

/** Boils a report down to interned terms and a day. */
export function profileOf(report: AnnotatedReport, rarity: Rarity): Profile {
  const { weights, names } = termsOf(report);
  const byTerm = new Map(Array.from(weights.keys(), (word) => [rarity.intern(word), word]));
  const terms = Int32Array.from(byTerm.keys()).sort();
  const damped = (weight: number) => (weight < 1 ? weight : 1 + Math.log(weight));
  const instant = Date.parse(report.report.published ?? "");
  return {
    terms,
    weights: Float64Array.from(terms, (term) => damped(weights.get(byTerm.get(term)!)!)),
    names: Uint8Array.from(terms, (term) => (names.has(byTerm.get(term)!) ? 1 : 0)),
    day: Number.isNaN(instant) ? null : Math.floor(instant / DAY),
  };
}
