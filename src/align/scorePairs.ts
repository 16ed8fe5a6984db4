import { firstLook } from "./firstLook.js";
import { floorOf } from "./floor.js";
import type { Link } from "./group.js";
import type { Material } from "./material.js";
import type { Profile } from "./profile.js";
import { lookAgain, SURROUNDINGS } from "./secondLook.js";
import { SIGNS } from "./signs.js";
import { FIRST, SECOND } from "./weights.js";

/** Pairs less likely at the first look aren't looked at again: hardly one in two hundred holds. */
const LEAST = 0.02;

export interface Scored {
  /** How surely pairs of claims of different reports make the same point: a probability, by the labelled stories. */
  readonly across: readonly Link[];
  /** How surely pairs of one report do, by the first look alone: nobody labelled such. */
  readonly within: readonly Link[];
}

/** Scores the pairs of claims that have something in common. */
export function scorePairs(material: Material, sentenceOf: Int32Array): Scored {
  const { profiles } = material;
  const isWithin = ({ a, b }: Link): boolean => profiles[a]?.report === profiles[b]?.report;
  const seen: Link[] = [];
  firstLook(material, (a, b, signs) => {
    const floor = floorOf(profiles[a] as Profile, profiles[b] as Profile);
    const score = raised(floor, weighed(SIGNS, signs, FIRST));
    if (score >= LEAST) seen.push({ a, b, score });
  });
  const others = seen.filter((link) => !isWithin(link));
  const across = lookAgain(profiles, sentenceOf, others).map((surroundings, i) => {
    const { a, b } = others[i] as Link;
    const floor = floorOf(profiles[a] as Profile, profiles[b] as Profile);
    return { a, b, score: raised(floor, weighed(SURROUNDINGS, surroundings, SECOND)) };
  });
  return { across, within: seen.filter(isWithin) };
}

const raised = (floor: number, score: number): number => floor + (1 - floor) * score;

function weighed<Name extends string>(
  names: readonly Name[],
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name | "bias", number>>,
): number {
  let sum = weights.bias;
  for (const name of names) sum += weights[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}
