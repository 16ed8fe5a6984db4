import { compareQuantities } from "../model/index.js";
import type { Fact } from "./fact.js";
import { pairMeasures } from "./pairMeasures.js";

/** Claims of a reading looked at for figures told in different ways. */
const SAMPLE = 6;

/** Why figures that are printed differently are one value: "190 miles is 305.8 km; 300 km is 'about': within 10 %". Empty where all print the same. */
export function tellAgreement(facts: readonly Fact[]): string {
  const some = facts.slice(0, SAMPLE);
  for (const [i, a] of some.entries())
    for (const b of some.slice(i + 1))
      for (const [x, y] of pairMeasures(a, b, 1, 1)) {
        const { outcome, text } = compareQuantities(x.quantity, y.quantity);
        if (x.quantity.unit !== y.quantity.unit && outcome === "agree" && text !== "")
          return ` ${text[0]?.toUpperCase()}${text.slice(1)}.`;
      }
  return "";
}
