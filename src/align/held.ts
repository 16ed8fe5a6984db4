import type { Vector } from "./vector.js";

/** One vector spread out, so that many can be measured against it, each in one pass of its own length. */
export interface Held {
  readonly hold: (vector: Vector) => void;
  /** The mass of the ids that both have. */
  readonly mass: (other: Vector) => number;
}

const NONE: Vector = { ids: new Int32Array(0), weights: new Float64Array(0), total: 0 };

/** Room for vectors whose ids are below `size`. */
export function heldIn(size: number): Held {
  const spread = new Float64Array(size).fill(-1);
  let held = NONE;
  const mass = ({ ids, weights }: Vector): number => {
    let sum = 0;
    for (let j = 0; j < ids.length; j++) {
      const weight = spread[ids[j] as number] as number;
      if (weight < 0) continue;
      sum += Math.min(weight, weights[j] as number);
    }
    return sum;
  };
  return {
    hold: (vector) => {
      if (vector === held) return;
      for (const id of held.ids) spread[id] = -1;
      for (let i = 0; i < vector.ids.length; i++) spread[vector.ids[i] as number] = vector.weights[i] as number;
      held = vector;
    },
    mass,
  };
}
