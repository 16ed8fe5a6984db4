import { type Rows, rowsOf } from "../src/annotate/syntax/table.js";

/** Weights while they are learned: a row for every feature seen, found by its key. */
export interface Learner {
  readonly width: number;
  /** How often a feature must be seen in the first round to be learned: rare ones cost size and help little. */
  readonly often: number;
  readonly seen: Uint8Array;
  counting: boolean;
  readonly rowOf: Map<number, number>;
  values: Float32Array;
  sums: Float64Array;
  clock: number;
}
export const learner: (width: number, often: number) => Learner = (width, often) => ({
  width,
  often,
  seen: new Uint8Array(1 << 24),
  counting: true,
  rowOf: new Map(),
  values: new Float32Array(width << 16),
  sums: new Float64Array(width << 16),
  clock: 1,
});

export function addLearned(l: Learner, keys: Int32Array, scores: Float64Array): void {
  scores.fill(0);
  for (const key of keys) {
    const row = l.rowOf.get(key);
    if (row === undefined) continue;
    const base = row * l.width;
    for (let k = 0; k < l.width; k++) (scores[k] as number) += l.values[base + k] as number;
  }
}

/** The class of the highest score, the first of several; class 0 doesn't take part. */
export function bestOf(scores: Float64Array): number {
  let best = 1;
  for (let k = 2; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
  return best;
}

function newRow(l: Learner, key: number): number {
  const row = l.rowOf.size;
  l.rowOf.set(key, row);
  if ((row + 1) * l.width > l.values.length) {
    const [values, sums] = [new Float32Array(l.values.length * 2), new Float64Array(l.sums.length * 2)];
    values.set(l.values);
    sums.set(l.sums);
    l.values = values;
    l.sums = sums;
  }
  return row;
}

export function count(l: Learner, keys: Int32Array): void {
  for (const key of keys) {
    const place = (key ^ (key >>> 9)) & (l.seen.length - 1);
    if ((l.seen[place] as number) < 255) (l.seen[place] as number)++;
  }
}

export function update(l: Learner, keys: Int32Array, right: number, wrong: number): void {
  for (const key of keys) {
    if ((l.seen[(key ^ (key >>> 9)) & (l.seen.length - 1)] as number) < l.often) continue;
    const base = (l.rowOf.get(key) ?? newRow(l, key)) * l.width;
    (l.values[base + right] as number) += 1;
    (l.values[base + wrong] as number) -= 1;
    (l.sums[base + right] as number) += l.clock;
    (l.sums[base + wrong] as number) -= l.clock;
  }
}

/** A weight in the shipped table is averaged weight × SCALE, rounded; what is below `least` of these is left out. */
const SCALE = 32;

export function average(l: Learner, least: number): Rows {
  const rows: [number, number[]][] = [];
  for (const [key, row] of l.rowOf) {
    const pairs: number[] = [];
    for (let k = 0; k < l.width; k++) {
      const i = row * l.width + k;
      const weight = Math.round(((l.values[i] as number) - (l.sums[i] as number) / l.clock) * SCALE);
      if (Math.abs(weight) >= least) pairs.push(Math.max(-511, Math.min(511, weight)) * 64 + k);
    }
    if (pairs.length > 0) rows.push([key, pairs]);
  }
  return rowsOf(rows);
}

/** A shuffle that is the same every time. */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let state = seed * 2654435761 + 1;
  for (let i = out.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}
