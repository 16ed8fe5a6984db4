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
  const postings = index(vectors, concepts);
  const passed = new Int32Array(concepts);
  const mass = new Float64Array(vectors.length);
  return vectors.map((vector) => {
    const touched: number[] = [];
    vector.ids.forEach((id, k) => {
      const from = (passed[id] as number) + 1;
      passed[id] = from;
      const weight = vector.weights[k] as number;
      if (weight === 0) return;
      for (const j of (postings[id] as number[]).slice(from, from + MOST_POSTINGS)) {
        if (mass[j] === 0) touched.push(j);
        mass[j] = (mass[j] as number) + weight;
      }
    });
    const found = touched
      .filter((j) => (mass[j] as number) >= LEAST_SHARE * Math.min(vector.total, (vectors[j] as Vector).total))
      .sort((a, b) => (mass[b] as number) - (mass[a] as number) || a - b)
      .slice(0, MOST_PARTNERS);
    for (const j of touched) mass[j] = 0;
    return found;
  });
}

/** For each concept the vectors that hold it, in their order. */
function index(vectors: readonly Vector[], concepts: number): readonly number[][] {
  const postings = Array.from({ length: concepts }, (): number[] => []);
  vectors.forEach(({ ids }, i) => {
    for (const id of ids) postings[id]?.push(i);
  });
  return postings;
}
