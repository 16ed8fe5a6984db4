import type { Derivation } from "../src/model/index.js";

/** How surely two reports are akin by a stemma: one derives from the other, or both from a third; certainties along the way are multiplied. */
export function linkCertainty(derivations: readonly Derivation[], a: string, b: string): number {
  const [left, right] = [ancestors(derivations, a), ancestors(derivations, b)];
  let best = 0;
  for (const [name, certainty] of left) best = Math.max(best, certainty * (right.get(name) ?? 0));
  return best;
}

function ancestors(derivations: readonly Derivation[], of: string): ReadonlyMap<string, number> {
  const found = new Map([[of, 1]]);
  for (const [name, certainty] of found)
    for (const { later, earlier, certainty: own } of derivations)
      if (later === name) found.set(earlier, Math.max(found.get(earlier) ?? 0, certainty * own));
  return found;
}
