import type { Vector } from "./vector.js";

/** What two vectors share: the mass of the common ids and their number. */
export interface Shared {
  readonly mass: number;
  readonly count: number;
}

/** One vector spread out, so that many can be measured against it, each in one pass of its own length. */
export interface Held {
  readonly hold: (vector: Vector) => void;
  readonly mass: (other: Vector) => number;
  readonly shared: (other: Vector) => Shared;
}

const NONE: Vector = { ids: new Int32Array(0), weights: new Float64Array(0), total: 0 };

/** Room for vectors whose ids are below `size`. */
export function heldIn(size: number): Held {
  const spread = new Float64Array(size).fill(-1);
  let held = NONE;
  const shared = ({ ids, weights }: Vector): Shared => {
    let [mass, count] = [0, 0];
    for (let j = 0; j < ids.length; j++) {
      const weight = spread[ids[j] as number] as number;
      if (weight < 0) continue;
      mass += Math.min(weight, weights[j] as number);
      count++;
    }
    return { mass, count };
  };
  return {
    hold: (vector) => {
      if (vector === held) return;
      for (const id of held.ids) spread[id] = -1;
      for (let i = 0; i < vector.ids.length; i++) spread[vector.ids[i] as number] = vector.weights[i] as number;
      held = vector;
    },
    mass: (other) => shared(other).mass,
    shared,
  };
}
