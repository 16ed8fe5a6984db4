import type { Vector } from "./vector.js";

/** Letters in a run: three meet in unrelated words, five miss "deploy" in "redeployed" no less. */
const RUN = 4;

const MOST_BUCKETS = 1 << 20;

/**
 * The runs of letters of each text, weighing by the square of their rarity among the texts. What only one text has is in its
 * total and not among its ids. `runs`: ids are below this.
 */
export function letterVectors(texts: readonly string[]): {
  readonly vectors: readonly Vector[];
  readonly runs: number;
} {
  const buckets = bucketsFor(texts.reduce((sum, { length }) => sum + length, 0));
  const sets = texts.map((text) => ascending(runsOf(text, buckets)));
  const uses = new Int32Array(buckets);
  for (const set of sets) for (const bucket of set) uses[bucket] = (uses[bucket] as number) + 1;
  let runs = 0;
  const [ids, weights] = [new Int32Array(buckets).fill(-1), new Float64Array(buckets)];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const texts = uses[bucket] as number;
    if (texts > 1) ids[bucket] = runs++;
    if (texts > 0) weights[bucket] = Math.log(1 + sets.length / texts) ** 2;
  }
  return { vectors: sets.map((set) => toVector(set, ids, weights)), runs };
}

function toVector(set: Int32Array, ids: Int32Array, weights: Float64Array): Vector {
  let [total, count] = [0, 0];
  for (const bucket of set) {
    total += weights[bucket] as number;
    if ((ids[bucket] as number) >= 0) count++;
  }
  const vector = { ids: new Int32Array(count), weights: new Float64Array(count), total };
  let at = 0;
  for (const bucket of set) {
    if ((ids[bucket] as number) < 0) continue;
    vector.ids[at] = ids[bucket] as number;
    vector.weights[at++] = weights[bucket] as number;
  }
  return vector;
}

/** A power of two with room for so many letters; a chance meeting of two runs in one bucket hardly weighs anything. */
const bucketsFor = (letters: number): number =>
  Math.min(MOST_BUCKETS, 2 ** Math.ceil(Math.log2(8 * Math.max(1, letters))));

/** Runs go over the gaps between words: "ban on" and "ban in" differ less than two words do. */
function runsOf(text: string, buckets: number): Int32Array {
  const runs = new Int32Array(Math.max(0, text.length - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = 0;
    for (let k = 0; k < RUN; k++) hash = Math.imul(hash, 0x9e3779b1) + text.charCodeAt(i + k);
    runs[i] = (hash ^ (hash >>> 15)) & (buckets - 1);
  }
  return runs;
}

/** The numbers once each, ascending. */
function ascending(numbers: Int32Array): Int32Array {
  const sorted = numbers.sort();
  let n = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[n - 1]) sorted[n++] = sorted[i] as number;
  return sorted.slice(0, n);
}
