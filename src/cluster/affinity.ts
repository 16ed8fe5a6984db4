import type { Profile } from "./profile.js";
import type { Rarity } from "./rarity.js";

/** Look-alike events recur; the further two reports lie apart, the more they must share. Up to half of the affinity fades, within about this many days. */
const FADING_DAYS = 60;
const LASTING = 0.5;
/** Names count once more by themselves: they tell two pirate attacks or two rehabs apart. 0 or .5 cost 1 to 2 F1 on ecbplus. */
const NAME_SHARE = 0.3;

/** Reports whose names have hardly anything in common (this cosine) are of look-alike events even when all else is alike: up to this part is taken off. */
const STRANGE_NAMES = 0.1;
const STRANGENESS = 0.5;

/** How much two reports look like reports of one event, 0..1: their likeness, less for distant days. */
export function affinity(a: Profile, b: Profile, rarity: Rarity): number {
  return likeness(a, b, rarity) * nearness(a.day, b.day);
}

/** How much two reports are about the same, whenever they were published, 0..1: cosine of rarity-weighted terms and of names. */
export function likeness(a: Profile, b: Profile, rarity: Rarity): number {
  const [left, right] = [lengthsOf(a, rarity), lengthsOf(b, rarity)];
  let sum = 0;
  let names = 0;
  const [termsA, termsB] = [a.terms, b.terms];
  for (let i = 0, j = 0; i < termsA.length && j < termsB.length; ) {
    const difference = termsA[i]! - termsB[j]!;
    if (difference === 0) {
      const product = a.weights[i]! * b.weights[j]! * rarity.weigh(termsA[i]!) ** 2;
      sum += product;
      if (a.names[i] === 1 && b.names[j] === 1) names += product;
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  const [cosine, nameCosine] = [sum / (left.all * right.all), names / (left.names * right.names)];
  const familiar = Math.min(1, nameCosine / STRANGE_NAMES);
  return ((1 - NAME_SHARE) * cosine + NAME_SHARE * nameCosine) * (1 - STRANGENESS * (1 - familiar));
}

interface Lengths {
  readonly epoch: number;
  readonly all: number;
  readonly names: number;
}

const known = new WeakMap<Profile, Lengths>();

/** Euclidean lengths of all terms and of the names; 1 where there are none, so that nothing is divided by nought. */
function lengthsOf(profile: Profile, rarity: Rarity): Lengths {
  const last = known.get(profile);
  if (last?.epoch === rarity.epoch()) return last;
  let all = 0;
  let names = 0;
  profile.terms.forEach((term, i) => {
    const square = (profile.weights[i]! * rarity.weigh(term)) ** 2;
    all += square;
    if (profile.names[i] === 1) names += square;
  });
  const lengths = { epoch: rarity.epoch(), all: Math.sqrt(all) || 1, names: Math.sqrt(names) || 1 };
  known.set(profile, lengths);
  return lengths;
}

function nearness(a: number | null, b: number | null): number {
  if (a === null || b === null) return 1;
  return LASTING + (1 - LASTING) * Math.exp(-Math.abs(a - b) / FADING_DAYS);
}
