import { toSparse } from "./sparse.js";
import type { Vector } from "./vector.js";

/** Letters in a run: three meet in unrelated words, five miss "deploy" in "redeployed" no less. */
const RUN = 4;

/** Buckets of runs; a power of two. A chance meeting of two runs in one bucket hardly weighs anything. */
const BUCKETS = 1 << 20;

/** The runs of letters of each text, weighing by the square of their rarity among the texts. */
export function letterVectors(texts: readonly (readonly string[])[]): readonly Vector[] {
  return toSparse(texts.map(runsOf), BUCKETS, (uses, size) => Math.log(1 + size / uses) ** 2);
}

/** Runs go over the gaps between words: "ban on" and "ban in" differ less than two words do. */
function runsOf(words: readonly string[]): Int32Array {
  const text = words.join(" ");
  const runs = new Int32Array(Math.max(0, text.length - RUN + 1));
  for (let i = 0; i < runs.length; i++) {
    let hash = 0;
    for (let k = 0; k < RUN; k++) hash = Math.imul(hash, 0x9e3779b1) + text.charCodeAt(i + k);
    runs[i] = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
  }
  return runs;
}
