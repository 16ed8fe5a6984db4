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

/** Weights of a model of two classes: key, then how much more it says for the second. */
export interface Differences {
  readonly places: Int32Array; // two numbers a place; a power of two of places
}

/** Key of a feature: the template's number mixed with up to three values; never 0. */
export function keyOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ b, 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ c, 0x27d4eb2f);
  return (hash ^ (hash >>> 16)) | 1;
}

/** Scores of up to 64 classes under way, and which of them any feature has spoken for, as bits: few, so that the others needn't be looked at. */
export interface Board {
  readonly scores: Int32Array;
  low: number;
  high: number;
  /** How far the leader `leaderOf` found is ahead of the second. */
  lead: number;
}
export const newBoard: (classes: number) => Board = (classes) => ({
  scores: new Int32Array(classes),
  low: 0,
  high: 0,
  lead: 0,
});

export function clearBoard(board: Board): void {
  board.scores.fill(0);
  board.low = 0;
  board.high = 0;
}

/** Adds the weights of features `from`..`to` to the scores. */
export function addScores(
  { places, pairs }: Weights,
  features: Int32Array,
  from: number,
  to: number,
  board: Board,
): void {
  const mask = places.length - 1;
  const { scores } = board;
  let { low, high } = board;
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
      const k = pair & 63;
      (scores[k] as number) += pair >> 6;
      if (k < 32) low |= 1 << k;
      else high |= 1 << (k - 32);
    }
  }
  board.low = low;
  board.high = high;
}

/** The class of the highest score, the first of several; class 0 doesn't take part. What no feature has spoken for stands at 0. */
export function leaderOf(board: Board): number {
  const { scores } = board;
  let [best, top, second] = [-1, 0, 0];
  for (let bits = board.low & ~1; bits !== 0; bits &= bits - 1) {
    const k = 31 - Math.clz32(bits & -bits);
    const score = scores[k] as number;
    if (score > top) [best, second, top] = [k, top, score];
    else if (score > second) second = score;
  }
  for (let bits = board.high; bits !== 0; bits &= bits - 1) {
    const k = 63 - Math.clz32(bits & -bits);
    const score = scores[k] as number;
    if (score > top) [best, second, top] = [k, top, score];
    else if (score > second) second = score;
  }
  board.lead = best < 0 ? 0 : top - second;
  return best < 0 ? firstBest(scores) : best;
}

/** Where nothing has more than 0. */
function firstBest(scores: Int32Array): number {
  let best = 1;
  for (let k = 2; k < scores.length; k++) if ((scores[k] as number) > (scores[best] as number)) best = k;
  return best;
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

/** What features `from`..`to` say for the second of two classes. */
export function differenceOf({ places }: Differences, features: Int32Array, from: number, to: number): number {
  const mask = places.length - 1;
  let sum = 0;
  for (let f = from; f < to; f++) {
    const key = features[f] as number;
    let at = key & ~1 & mask;
    while (places[at] !== key && places[at] !== 0) at = (at + 2) & mask;
    sum += places[at + 1] as number; // 0 where the place is empty
  }
  return sum;
}

/** Whether one of the classes leads the others by more than `lead`: what is left to add seldom turns that. */
export function isSettled(scores: Int32Array, lead: number): boolean {
  let [best, second] = [-1e9, -1e9];
  for (let k = 0; k < scores.length; k++) {
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
