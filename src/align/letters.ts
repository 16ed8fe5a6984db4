import { bucketsFor, toSparse } from "./sparse.js";
import type { Vector } from "./vector.js";

/** Letters in a run: three meet in unrelated words, five miss "deploy" in "redeployed" no less. */
const RUN = 4;

/** The runs of letters of each text, weighing by the square of their rarity among the texts. */
export function letterVectors(texts: readonly (readonly string[])[]): readonly Vector[] {
  const joined = texts.map((words) => words.join(" "));
  const buckets = bucketsFor(joined.reduce((sum, { length }) => sum + length, 0));
  const sets = joined.map((text) => runsOf(text, buckets));
  return toSparse(sets, buckets, (uses, size) => Math.log(1 + size / uses) ** 2);
}

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
