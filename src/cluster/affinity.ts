import type { Profile } from "./profile.js";
import type { Rarity } from "./rarity.js";

/** Look-alike events recur; the further two reports lie apart, the more they must share. Half of the affinity fades with this many days. */
const FADING_DAYS = 60;
const LASTING = 0.5;

/** How much two reports look like reports of one event, 0..1: cosine of rarity-weighted terms, less for distant days. */
export function affinity(a: Profile, b: Profile, rarity: Rarity): number {
  const length = lengthOf(a, rarity) * lengthOf(b, rarity);
  return length === 0 ? 0 : (shared(a, b, rarity) / length) * nearness(a.day, b.day);
}

function shared(a: Profile, b: Profile, rarity: Rarity): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const difference = a.terms[i]! - b.terms[j]!;
    if (difference === 0) sum += a.weights[i]! * b.weights[j]! * rarity.weigh(a.terms[i]!) ** 2;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return sum;
}

const lengths = new WeakMap<Profile, { readonly epoch: number; readonly length: number }>();

function lengthOf(profile: Profile, rarity: Rarity): number {
  const known = lengths.get(profile);
  if (known?.epoch === rarity.epoch()) return known.length;
  let sum = 0;
  profile.terms.forEach((term, i) => {
    sum += (profile.weights[i]! * rarity.weigh(term)) ** 2;
  });
  const length = Math.sqrt(sum);
  lengths.set(profile, { epoch: rarity.epoch(), length });
  return length;
}

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return LASTING + (1 - LASTING) * Math.exp(-Math.abs(a - b) / FADING_DAYS);
}
