/**
 * Weights of a linear model: an open-addressed table from a feature's 32-bit key to its few classes and their weights.
 * A place is a key (0 where it is empty) and, beside it so that one look into memory finds both, where the row's pairs
 * begin (times 64) plus how many there are; a pair is weight × 64 + class.
 */
export interface Weights {
  readonly places: Int32Array; // two numbers a place; a power of two of places
  readonly pairs: Int16Array;
}

/** Weights of a model of three classes, each row in one place of memory: key, then the weights as three times 10 bits. */
export interface TripleWeights {
  readonly places: Int32Array; // two numbers a place; a power of two of places
}

/** Key of a feature: the template's number mixed with up to three values; never 0. */
export function keyOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) | 1;
}

/** Adds the weights of features `from`..`to` to `scores`. */
export function addScores(
  { places, pairs }: Weights,
  features: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const mask = places.length - 1;
  for (let f = from; f < to; f++) {
    const key = features[f] as number;
    let at = key & ~1 & mask;
    while (places[at] !== key && places[at] !== 0) at = (at + 2) & mask;
    if (places[at] === 0) continue;
    const ref = places[at + 1] as number;
    const start = ref >> 6;
    const end = start + (ref & 63);
    for (let p = start; p < end; p++) {
      const pair = pairs[p] as number;
      (scores[pair & 63] as number) += pair >> 6;
    }
  }
}

/** The same for three classes. */
export function addTriples(
  { places }: TripleWeights,
  features: Int32Array,
  from: number,
  to: number,
  scores: Int32Array,
): void {
  const mask = places.length - 1;
  let [zero, one, two] = [0, 0, 0];
  for (let f = from; f < to; f++) {
    const key = features[f] as number;
    let at = key & ~1 & mask;
    while (places[at] !== key && places[at] !== 0) at = (at + 2) & mask;
    if (places[at] === 0) continue;
    const packed = places[at + 1] as number;
    zero += (packed << 22) >> 22;
    one += (packed << 12) >> 22;
    two += (packed << 2) >> 22;
  }
  (scores[0] as number) += zero;
  (scores[1] as number) += one;
  (scores[2] as number) += two;
}

/** Whether one of the classes from `first` on leads the others by more than `lead`: what is left to add seldom turns that. */
export function isSettled(scores: Int32Array, first: number, lead: number): boolean {
  let [best, second] = [-1e9, -1e9];
  for (let k = first; k < scores.length; k++) {
    const score = scores[k] as number;
    if (score > best) [second, best] = [best, score];
    else if (score > second) second = score;
  }
  return best - second > lead;
}

/** The single class of a row, or -1 where there is none: for what is certain without weighing. */
export function certain({ places, pairs }: Weights, key: number): number {
  const mask = places.length - 1;
  let at = key & ~1 & mask;
  while (places[at] !== key && places[at] !== 0) at = (at + 2) & mask;
  return places[at] === 0 ? -1 : (pairs[(places[at + 1] as number) >> 6] as number) & 63;
}
