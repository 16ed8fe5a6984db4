import type { Vector } from "./vector.js";

/** Partners kept per claim. Twice as many cost twice the time and bring nothing: groups grow from the best pairs. */
const MOST_PARTNERS = 24;

/** Concepts in more profiles than this find no partners by themselves: they'd make the cost grow with the square of the story. */
const MOST_POSTINGS = 400;

/** Share of the smaller vector that common words must make up before a pair is looked at closely. */
const LEAST_SHARE = 0.1;

/** For each vector the later vectors that share enough with it, best first. */
export function findCandidates(vectors: readonly Vector[], frequency: Int32Array): readonly (readonly number[])[] {
  const postings = index(vectors, frequency);
  const mass = new Float64Array(vectors.length);
  return vectors.map((vector, i) => {
    const touched: number[] = [];
    vector.ids.forEach((id, k) => {
      for (const j of postings[id] ?? []) {
        if (j <= i) continue;
        if (mass[j] === 0) touched.push(j);
        mass[j] = (mass[j] as number) + (vector.weights[k] as number);
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

function index(vectors: readonly Vector[], frequency: Int32Array): readonly (readonly number[] | undefined)[] {
  const postings = Array.from(frequency, (df): number[] | undefined => (df <= MOST_POSTINGS ? [] : undefined));
  vectors.forEach(({ ids }, i) => {
    for (const id of ids) postings[id]?.push(i);
  });
  return postings;
}
