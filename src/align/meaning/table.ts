import { hashOf } from "./hashOf.js";
import packed from "./table.json" with { type: "json" };

/** Word vectors by stem (scripts/word-vectors.ts), commonest stem first. */
interface Table {
  readonly dimensions: number;
  /** Open addressing: row + 1 of the stem whose hash falls there, 0 for none. */
  readonly slots: Int32Array;
  readonly keys: Uint32Array;
  readonly vectors: Int8Array;
}

let table: Table | undefined;

/** Unpacked when the first story is aligned, in a few milliseconds. */
function open(): Table {
  if (table !== undefined) return table;
  const keys = new Uint32Array(bytes(packed.keys).buffer);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * keys.length)));
  for (let row = 0; row < keys.length; row++) {
    let at = (keys[row] as number) & (slots.length - 1);
    while (slots[at] !== 0) at = (at + 1) & (slots.length - 1);
    slots[at] = row + 1;
  }
  table = { dimensions: packed.dimensions, slots, keys, vectors: new Int8Array(bytes(packed.vectors).buffer) };
  return table;
}

/** A copy of its own, so that the bytes begin where a typed array may. */
const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, "base64"));

/** The number of a stem by how common it is, 0 for the commonest; -1 for one that isn't known. */
export function rowOf(stem: string): number {
  const { slots, keys } = open();
  const key = hashOf(stem);
  for (let at = key & (slots.length - 1); slots[at] !== 0; at = (at + 1) & (slots.length - 1)) {
    const row = (slots[at] as number) - 1;
    if (keys[row] === key) return row;
  }
  return -1;
}

/** The vectors of rows, one after another, each of length 1. Components come in order of how much they tell. */
export function vectorsOf(rows: readonly number[]): { readonly vectors: Float32Array; readonly dimensions: number } {
  const { dimensions, vectors: all } = open();
  const vectors = new Float32Array(rows.length * dimensions);
  rows.forEach((row, i) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += (all[row * dimensions + k] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let k = 0; k < dimensions; k++) vectors[i * dimensions + k] = (all[row * dimensions + k] as number) / length;
  });
  return { vectors, dimensions };
}
