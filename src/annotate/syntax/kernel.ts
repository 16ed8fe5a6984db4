import type { Rows } from "./table.js";

/**
 * The parser's weights stand where a feature's key says, without a check whose they are (a hash kernel, Bohnet 2010): a look-up is one
 * load and no branch, so that the processor fetches those of many features at once. Features that fall on one place share it; the
 * weights were learned that way. Half as many places cost 0.4 points of UAS, a quarter 1.1.
 */
export const PLACES: number = 1 << 20;

/** Values a tag or a small number may have at a place of the parse. */
const VALUES = 64;

/**
 * A number without pattern for each place of the parse and each value seen there. A feature's key is what the numbers of its
 * values come to when laid on one another by exclusive or (Zobrist 1970): fifty keys cost little more than fifty such steps.
 */
export function numbersOf(places: number): Int32Array {
  let state = 0x9e3779b9;
  return Int32Array.from({ length: places * VALUES }, () => {
    state = (Math.imul(state, 0x19660d) + 0x3c6ef35f) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x85ebca6b);
    return mixed ^ (mixed >>> 13);
  });
}

/** The number of a word's hash at a place of the parse; `odd`: the place's own odd number. */
export function wordNumber(form: number, odd: number): number {
  const product = Math.imul(form, odd);
  return product ^ (product >>> 16);
}

/**
 * Weights of three classes: a place tells which pair of `pairs` is its own, how much more is said for the second (upper 16 bits) and the
 * third than for the first. One sum adds up both. Twenty thousand pairs there are; those met stay close to the processor, and of a million
 * places two bytes each fit where four wouldn't: look-ups wait for memory more than for anything else.
 */
export interface PairedKernel {
  readonly places: Uint16Array;
  readonly pairs: Int32Array;
}

/** No weight is larger: scripts/parser-learner.ts bounds them. */
const BITS = 10;

export function pairedKernel({ keys, counts, pairs: from }: Rows): PairedKernel {
  const places = new Uint16Array(PLACES);
  const numbers = new Uint16Array(1 << (2 * BITS)); // of the pairs met; a map takes five times as long
  const pairs = [0];
  let next = 0;
  for (let r = 0; r < keys.length; r++) {
    let pair = 0;
    for (const end = next + (counts[r] as number); next < end; next++) {
      const weight = (from[next] as number) >> 6;
      pair += ((from[next] as number) & 63) === 1 ? weight << 16 : weight;
    }
    const at = (upperOf(pair) << BITS) + lowerOf(pair) + numbers.length / 2;
    if (numbers[at] === 0) numbers[at] = pair === 0 ? 0 : pairs.push(pair) - 1;
    places[(keys[r] as number) >>> 1] = numbers[at] as number;
  }
  return { places, pairs: Int32Array.from(pairs) };
}

export const lowerOf = (sum: number): number => (sum << 16) >> 16;
export const upperOf = (sum: number): number => (sum - lowerOf(sum)) >> 16;

/** One weight a place: that of class k stands k places (by exclusive or) from the feature's, so those of one feature lie together. */
export function kernelOf({ keys, pairs }: Rows): Int16Array {
  const kernel = new Int16Array(PLACES);
  keys.forEach((key, r) => {
    kernel[key >>> 1] = (pairs[r] as number) >> 6;
  });
  return kernel;
}

/** Lists of classes by a small number, the likeliest first: `list` holds each one's length and then its classes, from `starts` on. */
export interface Choices {
  readonly starts: Uint16Array;
  readonly list: Uint8Array;
}

/** Where nothing is said of a number, every class but 0 is to be chosen from. */
export function choicesOf({ keys, counts, pairs }: Rows, numbers: number, classes: number): Choices {
  const list = [classes - 1, ...Array.from({ length: classes - 1 }, (_, k) => k + 1)];
  const starts = new Uint16Array(numbers);
  let next = 0;
  keys.forEach((key, r) => {
    const count = counts[r] as number;
    starts[key >>> 1] = list.length;
    list.push(count, ...Array.from(pairs.subarray(next, next + count), (pair) => pair & 63));
    next += count;
  });
  return { starts, list: Uint8Array.from(list) };
}
