import { deflateRawSync, inflateRawSync } from "node:zlib";
import { CHECK, type Differences, NARROW_CHECK, type Weights } from "./score.js";

/** Rows of a model, in order of their keys: how many pairs of weight and class (weight × 64 + class) each has, and these one after another. */
export interface Rows {
  readonly keys: Int32Array;
  readonly counts: Uint8Array;
  readonly pairs: Int16Array;
}

export function rowsOf(list: readonly (readonly [key: number, pairs: readonly number[]])[]): Rows {
  const sorted = [...list].sort(([a], [b]) => a - b);
  return {
    keys: Int32Array.from(sorted, ([key]) => key),
    counts: Uint8Array.from(sorted, ([, pairs]) => pairs.length),
    pairs: Int16Array.from(sorted.flatMap(([, pairs]) => pairs)),
  };
}

/** Keys as steps of 7 bits a byte, then the number of pairs a row, then the pairs' low and high bytes; deflated, in base 64. */
export function packRows({ keys, counts, pairs }: Rows): string {
  const steps: number[] = [];
  let last = -(2 ** 31);
  for (const key of keys) {
    let step = Math.floor((key - last) / 2);
    last = key;
    for (; step >= 128; step = Math.floor(step / 128)) steps.push((step % 128) | 128);
    steps.push(step);
  }
  const head = new Uint8Array(Uint32Array.of(keys.length, steps.length, pairs.length).buffer);
  const [low, high] = [Uint8Array.from(pairs, (pair) => pair & 255), Uint8Array.from(pairs, (pair) => pair >> 8)];
  return deflateRawSync(Buffer.concat([head, Uint8Array.from(steps), counts, low, high]), { level: 9 }).toString(
    "base64",
  );
}

export function unpackRows(packed: string): Rows {
  const bytes = inflateRawSync(Buffer.from(packed, "base64"));
  const [rows, steps, count] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8)];
  const [countsAt, lowAt, highAt] = [12 + steps, 12 + steps + rows, 12 + steps + rows + count];
  const pairs = new Int16Array(count);
  for (let p = 0; p < count; p++)
    pairs[p] = (((bytes[highAt + p] as number) << 24) >> 16) | (bytes[lowAt + p] as number);
  const keys = new Int32Array(rows);
  let [at, key] = [12, -(2 ** 31)];
  for (let r = 0; r < rows; r++) {
    let [step, scale] = [0, 1];
    for (; (bytes[at] as number) >= 128; at++, scale *= 128) step += ((bytes[at] as number) & 127) * scale;
    step += (bytes[at++] as number) * scale;
    key = (key + step * 2) | 1;
    keys[r] = key;
  }
  return { keys, counts: Uint8Array.from(bytes.subarray(countsAt, lowAt)), pairs };
}

/** Places for `rows`, a power of two and at most `full` of them taken: a row that isn't there is known to be missing after a look or two. */
const newPlaces = (rows: number, full: number): Int32Array =>
  new Int32Array(2 ** Math.ceil(Math.log2((rows + 1) / full)));

function put(places: Int32Array, key: number, place: number): void {
  let at = (key >>> 1) & (places.length - 1);
  while (places[at] !== 0) at = (at + 1) & (places.length - 1);
  places[at] = place;
}

/**
 * The share of a table's places that is taken at most. With half as many places seven tenths are, and a row that isn't there takes longer to
 * miss and is taken for another twice as often (0.8 tags in a thousand change).
 */
const TAKEN = 0.375;

/** The table of a model of many classes. */
export function tableOf({ keys, counts, pairs: from }: Rows): Weights {
  const places = newPlaces(keys.length, TAKEN);
  const pairs = new Int16Array(1 + keys.length + from.length);
  let [used, next] = [1, 0];
  keys.forEach((key, r) => {
    const count = counts[r] as number;
    put(places, key, (key & CHECK) | used);
    pairs[used++] = count;
    pairs.set(from.subarray(next, next + count), used);
    used += count;
    next += count;
  });
  return { places, pairs };
}

/** The table of a model of two classes. */
export function differencesOf({ keys, counts, pairs }: Rows): Differences {
  const places = newPlaces(keys.length, 0.5);
  let next = 0;
  keys.forEach((key, r) => {
    let difference = 0;
    for (let p = 0; p < (counts[r] as number); p++, next++) {
      const pair = pairs[next] as number;
      difference += (pair & 63) === 1 ? pair >> 6 : -(pair >> 6);
    }
    if (difference !== 0) put(places, key, (key & NARROW_CHECK) | (difference & ~NARROW_CHECK));
  });
  return { places };
}
