import type { Vector } from "../vector.js";
import type { Kin } from "./kin.js";

/** How much of each of two claims the other says, word by word to its best counterpart. */
export interface Soft {
  /** Share of the mass of both that is met. */
  readonly share: number;
  /** The weight of the heaviest word that has no counterpart: a name or a deed that only one tells of. */
  readonly missing: number;
  /** Share of what their verbs say that is met; a half when there are none. */
  readonly verbs: number;
}

/** A kindred word counts for so much of the same word at most: "truce" for "ceasefire" is a guess, if a good one. */
const KINDRED = 0.9;

/** Compares claims of one story softly; the returned function keeps room of its own, so it isn't to be called within itself. */
export function softlyBy(
  kin: Kin,
  verbs: readonly Uint8Array[],
  vectors: readonly Vector[],
): (a: number, b: number) => Soft {
  const place = new Int32Array(kin.starts.length);
  return (a, b) => {
    const [x, y] = [vectors[a] as Vector, vectors[b] as Vector];
    const [left, right] = [new Float64Array(x.ids.length), new Float64Array(y.ids.length)];
    for (let j = 0; j < y.ids.length; j++) place[y.ids[j] as number] = j + 1;
    for (let i = 0; i < x.ids.length; i++) {
      const id = x.ids[i] as number;
      meet(left, right, i, place[id] as number, 1);
      for (let k = kin.starts[id] as number; k < (kin.starts[id + 1] as number); k++)
        meet(left, right, i, place[kin.ids[k] as number] as number, KINDRED * (kin.likeness[k] as number));
    }
    for (const id of y.ids) place[id] = 0;
    return tell(x, y, left, right, verbs[a] as Uint8Array, verbs[b] as Uint8Array);
  };
}

/** Words `i` and `j - 1` are so much alike; 0 for a word that the other hasn't. */
function meet(left: Float64Array, right: Float64Array, i: number, j: number, likeness: number): void {
  if (j === 0) return;
  if (likeness > (left[i] as number)) left[i] = likeness;
  if (likeness > (right[j - 1] as number)) right[j - 1] = likeness;
}

function tell(x: Vector, y: Vector, left: Float64Array, right: Float64Array, v: Uint8Array, w: Uint8Array): Soft {
  const [p, q] = [sideOf(x, left, v), sideOf(y, right, w)];
  return {
    share: (p.met + q.met) / (x.total + y.total || 1),
    missing: Math.max(p.missing, q.missing),
    verbs: (p.verbs + q.verbs) / 2,
  };
}

function sideOf({ ids, weights }: Vector, best: Float64Array, verbs: Uint8Array) {
  let [met, missing, said, told] = [0, 0, 0, 0];
  for (let i = 0; i < ids.length; i++) {
    const weight = weights[i] as number;
    const share = best[i] as number;
    met += share * weight;
    missing = Math.max(missing, (1 - share) * weight);
    if (verbs[i] === 0) continue;
    said += weight;
    told += share * weight;
  }
  return { met, missing, verbs: said === 0 ? 0.5 : told / said };
}
