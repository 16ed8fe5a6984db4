import type { Vector } from "./vector.js";

const MOST_BUCKETS = 1 << 20;

/** A power of two with room for so many numbers; a chance meeting of two in one bucket hardly weighs anything. */
export const bucketsFor = (numbers: number): number =>
  Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(8 * Math.max(1, numbers))));

/**
 * Sets of bucket numbers as vectors: each bucket once, ascending. `weightOf` gives a bucket's weight from the number of
 * sets that hold it and the number of sets; `factorOf` what speaks for the bucket itself.
 */
export function toSparse(
  sets: readonly Int32Array[],
  buckets: number,
  weightOf: (uses: number, size: number) => number,
  factorOf: (bucket: number) => number = () => 1,
): readonly Vector[] {
  const unique = sets.map(ascending);
  const uses = new Int32Array(buckets);
  for (const ids of unique) for (const id of ids) uses[id] = (uses[id] as number) + 1;
  const known = new Float64Array(buckets).fill(-1);
  return unique.map((ids) => {
    const weights = new Float64Array(ids.length);
    let total = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i] as number;
      if (known[id] === -1) known[id] = weightOf(uses[id] as number, sets.length) * factorOf(id);
      weights[i] = known[id] as number;
      total += weights[i] as number;
    }
    return { ids, weights, total };
  });
}

/** The numbers once each, ascending. */
function ascending(ids: Int32Array): Int32Array {
  const sorted = ids.slice().sort();
  let n = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[n - 1]) sorted[n++] = sorted[i] as number;
  return sorted.slice(0, n);
}
