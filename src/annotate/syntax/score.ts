/**
 * Weights of a linear model: an open-addressed table from a feature's 32-bit key to its few classes and their weights. A
 * place is one number, so that the tables stay in the processor's cache: the upper bits of the key, and below them where
 * the row begins in `pairs`: its length, then that many pairs of weight × 64 + class. 0 where it is empty. A feature that isn't there
 * is taken for one that is once in some thousand times.
 */
export interface Weights {
  readonly places: Int32Array; // a power of two of places
  readonly pairs: Int16Array;
}

/** Weights of a model of two classes: below the key's upper bits how much more they say for the second. */
export interface Differences {
  readonly places: Int32Array; // a power of two of places
}

/** The bits of a key that a place holds; the lower ones have led to it. */
export const CHECK: number = 0xfff00000 | 0;
export const NARROW_CHECK: number = 0xfffff000 | 0;

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

/** What stands at the place of a key; 0 where there is none. */
function placeOf(places: Int32Array, mask: number, key: number): number {
  let at = (key >>> 1) & mask;
  let place = places[at] as number;
  while (place !== 0 && ((place ^ key) & CHECK) !== 0) {
    at = (at + 1) & mask;
    place = places[at] as number;
  }
  return place;
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
    const place = placeOf(places, mask, features[f] as number);
    if (place === 0) continue;
    const start = place & ~CHECK;
    const end = start + (pairs[start] as number);
    for (let p = start + 1; p <= end; p++) {
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

/** What features `from`..`to` say for the second of two classes. */
export function differenceOf({ places }: Differences, features: Int32Array, from: number, to: number): number {
  const mask = places.length - 1;
  let sum = 0;
  for (let f = from; f < to; f++) {
    const key = features[f] as number;
    let at = (key >>> 1) & mask;
    let place = places[at] as number;
    while (place !== 0 && ((place ^ key) & NARROW_CHECK) !== 0) {
      at = (at + 1) & mask;
      place = places[at] as number;
    }
    sum += (place << 20) >> 20;
  }
  return sum;
}

/** The single class of a row, or -1 where there is none: for what is certain without weighing. */
export function certain({ places, pairs }: Weights, key: number): number {
  const place = placeOf(places, places.length - 1, key);
  return place === 0 ? -1 : (pairs[(place & ~CHECK) + 1] as number) & 63;
}
