import { stemIn } from "../../lang/en/concept.js";
import { rowOf } from "./table.js";

/** Share of the commonest word in running text, and the share at which a word tells half of what a rare one does (Arora et al. 2017). */
const COMMONEST = 0.1;
const HALF = 1e-3;

/** How much a word tells in any text, 0..1: "go" little, "sabotage" nearly all. Names, units and words that aren't known tell all. */
export function backgroundWeight(concept: string): number {
  if (/^[@^#=]/.test(concept)) return 1;
  const row = rowOf(stemIn(concept));
  return row < 0 ? 1 : HALF / (HALF + COMMONEST / (1 + row));
}
