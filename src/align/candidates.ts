import type { Vector } from "./vector.js";

/** Partners kept per claim. Twice as many cost twice the time and bring nothing: groups grow from the best pairs. */
const MOST_PARTNERS = 24;

/**
 * Of the claims that hold a concept a claim looks at so many that follow it: looking at all would make the cost grow with the
 * square of the story. What a thousand reports tell alike is found all the same, each claim by its nearest.
 */
const MOST_POSTINGS = 400;

/** Share of the smaller vector that common words must make up before a pair is looked at closely. */
const LEAST_SHARE = 0.1;

/** For each vector the later vectors that share enough with it, best first. `concepts`: how many there are. */
export function findCandidates(vectors: readonly Vector[], concepts: number): readonly (readonly number[])[] {
  const { starts, holders } = index(vectors, concepts);
  const next = starts.slice();
  const mass = new Float64Array(vectors.length);
  const touched = new Int32Array(vectors.length);
  return vectors.map((vector) => {
    let count = 0;
    for (let k = 0; k < vector.ids.length; k++) {
      const id = vector.ids[k] as number;
      const from = (next[id] as number) + 1;
      next[id] = from;
      const weight = vector.weights[k] as number;
      if (weight === 0) continue;
      const to = Math.min(starts[id + 1] as number, from + MOST_POSTINGS);
      for (let p = from; p < to; p++) {
        const j = holders[p] as number;
        if (mass[j] === 0) touched[count++] = j;
        mass[j] = (mass[j] as number) + weight;
      }
    }
    const found = heaviest(vectors, vector.total, touched.subarray(0, count), mass);
    for (let t = 0; t < count; t++) mass[touched[t] as number] = 0;
    return found;
  });
}

/** Of those touched the ones that share enough, the heaviest first, of equals the earliest. */
function heaviest(vectors: readonly Vector[], total: number, touched: Int32Array, mass: Float64Array): number[] {
  const found: number[] = [];
  for (const j of touched) {
    const here = mass[j] as number;
    if (here < LEAST_SHARE * Math.min(total, (vectors[j] as Vector).total)) continue;
    const isBehind = (other: number): boolean => here > (mass[other] as number) || (here === mass[other] && j < other);
    if (found.length === MOST_PARTNERS) {
      if (!isBehind(found.at(-1) as number)) continue;
      found.pop();
    }
    let at = found.length;
    while (at > 0 && isBehind(found[at - 1] as number)) at--;
    found.splice(at, 0, j);
  }
  return found;
}

/** For each concept the vectors that hold it, in their order, from `starts[id]` to `starts[id + 1]`. */
function index(vectors: readonly Vector[], concepts: number) {
  const starts = new Int32Array(concepts + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1] = (starts[id + 1] as number) + 1;
  for (let id = 0; id < concepts; id++) starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  const [at, holders] = [starts.slice(), new Int32Array(starts[concepts] as number)];
  vectors.forEach(({ ids }, i) => {
    for (const id of ids) {
      const place = at[id] as number;
      holders[place] = i;
      at[id] = place + 1;
    }
  });
  return { starts, holders };
}
