import type { Mention } from "../model/index.js";
import type { Fact } from "./fact.js";
import type { Measure } from "./measure.js";

/** A figure and the claim that tells it. */
export interface Told {
  readonly fact: Fact;
  readonly measure: Measure;
}

/**
 * Story entity of the named thing or body that a length, speed, weight or sum is of: the nearest name before it in its
 * claim, else the first behind it. Null for counts, whose noun says what they are of, and where nothing is named.
 */
export function ownerOf({ fact, measure: { count, quantity } }: Told): string | null {
  if (count) return null;
  const names = fact.body.mentions.map((m) => fact.witness.mentions[m] as Mention).filter(isThing);
  const before = names.filter(({ end }) => end <= quantity.start).at(-1);
  const owner = before ?? names.find(({ start }) => start >= quantity.end);
  return owner === undefined || owner.entity === null ? null : fact.entityIds(owner.entity);
}

const isThing = ({ kind, label }: Mention): boolean =>
  kind === "name" && (label === "object" || label === "organisation");
