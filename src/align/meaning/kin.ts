import { stemIn } from "../../lang/en/concept.js";
import { rowOf, vectorsOf } from "./table.js";

/** For each word of the story those alike in meaning, as a list of lists: those of `id` stand from `starts[id]` to `starts[id + 1]`. */
export interface Kin {
  readonly starts: Int32Array;
  readonly ids: Int32Array;
  /** How alike, 0..1. */
  readonly likeness: Float32Array;
}

/**
 * Words less alike than this (cosine) are strangers. Pair F1 on the labelled stories, each judged by the weights of the
 * others, is 72.8 and 64.9 (first and later stories) at .5, 71.5 and 64.5 at .65, 70.9 and 63.5 without vectors; lower
 * costs time, since every tenth word is kin to a word.
 */
const LEAST = 0.6;

/** Components after which it is asked whether the rest can still make them kin. */
const STEP = 16;

/** Two words that are kin. */
interface Tie {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

/**
 * Compares all words of a story once. Two words are the more alike the more their vectors point one way; opposites and
 * things of one kind (two months, two towns) do so too, which is why names and figures are told by other means.
 */
export function findKin(concepts: readonly string[]): Kin {
  const rows = concepts.map((concept) => rowOf(stemIn(concept)));
  const known = rows.flatMap((row, id) => (row < 0 ? [] : [id]));
  const { vectors, dimensions } = vectorsOf(known.map((id) => rows[id] as number));
  const rests = restsOf(vectors, dimensions);
  const ties: Tie[] = [];
  for (let i = 0; i < known.length; i++)
    for (let j = i + 1; j < known.length; j++) {
      const cosine = cosineOf(vectors, rests, dimensions, i, j);
      if (cosine > LEAST)
        ties.push({
          a: known[i] as number,
          b: known[j] as number,
          likeness: Math.min(1, (cosine - LEAST) / (1 - LEAST)),
        });
    }
  return listed(concepts.length, ties);
}

/** The cosine, or nothing when the rest can't raise it far enough. */
function cosineOf(vectors: Float32Array, rests: Float32Array, dimensions: number, i: number, j: number): number {
  const [p, q] = [i * dimensions, j * dimensions];
  let sum = 0;
  for (let k = 0; k < STEP; k++) sum += (vectors[p + k] as number) * (vectors[q + k] as number);
  if (sum + (rests[i] as number) * (rests[j] as number) <= LEAST) return 0;
  for (let k = STEP; k < dimensions; k++) sum += (vectors[p + k] as number) * (vectors[q + k] as number);
  return sum;
}

/** The length of each vector without its first components. */
function restsOf(vectors: Float32Array, dimensions: number): Float32Array {
  const rests = new Float32Array(vectors.length / dimensions);
  for (let i = 0; i < rests.length; i++) {
    let sum = 0;
    for (let k = STEP; k < dimensions; k++) sum += (vectors[i * dimensions + k] as number) ** 2;
    rests[i] = Math.sqrt(sum);
  }
  return rests;
}

function listed(count: number, ties: readonly Tie[]): Kin {
  const starts = new Int32Array(count + 1);
  for (const { a, b } of ties) {
    starts[a + 1] = (starts[a + 1] as number) + 1;
    starts[b + 1] = (starts[b + 1] as number) + 1;
  }
  for (let id = 0; id < count; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const next = starts.slice();
  const [ids, likeness] = [new Int32Array(2 * ties.length), new Float32Array(2 * ties.length)];
  const put = (of: number, id: number, value: number): void => {
    const at = next[of] as number;
    next[of] = at + 1;
    ids[at] = id;
    likeness[at] = value;
  };
  for (const tie of ties) {
    put(tie.a, tie.b, tie.likeness);
    put(tie.b, tie.a, tie.likeness);
  }
  return { starts, ids, likeness };
}
