import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Differences, TripleWeights, Weights } from "./score.js";

/** A row: its key, and its pairs of weight and class. */
type Row = readonly [key: number, pairs: readonly number[]];

export function buildTable(rows: readonly Row[]): Weights {
  const table = emptyTable(
    rows.length,
    rows.reduce((n, [, row]) => n + row.length, 0),
  );
  let used = 0;
  for (const [key, row] of rows) {
    putRow(table.places, key, used * 64 + row.length);
    for (const pair of row) table.pairs[used++] = pair;
  }
  return table;
}

/** Keys in order as steps of 7 bits a byte, then the number of pairs a row, then the pairs' low and high bytes; deflated, in base 64. */
export function packTable({ places, pairs }: Weights): string {
  const rows = takenPlaces(places).sort((a, b) => (places[a] as number) - (places[b] as number));
  const [steps, counts, low, high]: [number[], number[], number[], number[]] = [[], [], [], []];
  let last = -(2 ** 31);
  for (const at of rows) {
    let step = ((places[at] as number) - last) / 2;
    last = places[at] as number;
    for (step = Math.floor(step); step >= 128; step = Math.floor(step / 128)) steps.push((step % 128) | 128);
    steps.push(step);
    const [start, count] = [(places[at + 1] as number) >> 6, (places[at + 1] as number) & 63];
    counts.push(count);
    for (let p = start; p < start + count; p++) {
      low.push((pairs[p] as number) & 255);
      high.push(((pairs[p] as number) >> 8) & 255);
    }
  }
  const head = new Uint8Array(Uint32Array.of(rows.length, steps.length, low.length).buffer);
  return deflateRawSync(Buffer.concat([head, ...[steps, counts, low, high].map((list) => Uint8Array.from(list))]), {
    level: 9,
  }).toString("base64");
}

/** Where the rows of a table stand. */
export function takenPlaces(places: Int32Array): number[] {
  const taken: number[] = [];
  for (let at = 0; at < places.length; at += 2) if (places[at] !== 0) taken.push(at);
  return taken;
}

/** The table of a packed one, built in place: rows as objects would take fifty times its memory while it is read. */
export function unpackTable(packed: string): Weights {
  const bytes = inflateRawSync(Buffer.from(packed, "base64"));
  const [rows, steps, count] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8)];
  const [countsAt, lowAt, highAt] = [12 + steps, 12 + steps + rows, 12 + steps + rows + count];
  const table = emptyTable(rows, count);
  for (let p = 0; p < count; p++)
    table.pairs[p] = (((bytes[highAt + p] as number) << 24) >> 16) | (bytes[lowAt + p] as number);
  let [at, key, used] = [12, -(2 ** 31), 0];
  for (let r = 0; r < rows; r++) {
    let [step, scale] = [0, 1];
    for (; (bytes[at] as number) >= 128; at++, scale *= 128) step += ((bytes[at] as number) & 127) * scale;
    step += (bytes[at++] as number) * scale;
    key = (key + step * 2) | 1;
    const length = bytes[countsAt + r] as number;
    putRow(table.places, key, used * 64 + length);
    used += length;
  }
  return table;
}

/** A table at most half full, so that a feature that isn't there is known to be missing after one or two looks. */
const emptyTable = (rows: number, pairs: number): Weights => ({
  places: new Int32Array(2 * 2 ** Math.ceil(Math.log2(rows * 2 + 2))),
  pairs: new Int16Array(pairs),
});

function putRow(places: Int32Array, key: number, ref: number): void {
  let at = key & ~1 & (places.length - 1);
  while (places[at] !== 0) at = (at + 2) & (places.length - 1);
  places[at] = key;
  places[at + 1] = ref;
}

/** The rows of a three-class model side by side with their keys; at most three quarters full. */
export function tripled({ places: from, pairs }: Weights): TripleWeights {
  const rows = takenPlaces(from);
  const places = new Int32Array(2 ** (Math.ceil(Math.log2((rows.length + 1) / 0.75)) + 1));
  for (const i of rows) {
    let at = (from[i] as number) & ~1 & (places.length - 1);
    while (places[at] !== 0) at = (at + 2) & (places.length - 1);
    places[at] = from[i] as number;
    const start = (from[i + 1] as number) >> 6;
    for (let p = start; p < start + ((from[i + 1] as number) & 63); p++) {
      const pair = pairs[p] as number;
      (places[at + 1] as number) |= ((pair >> 6) & 1023) << ((pair & 63) * 10);
    }
  }
  return { places };
}

/** The rows of a two-class model as one number each; their places stay. */
export function differences({ places: from, pairs }: Weights): Differences {
  const places = from.slice();
  for (const i of takenPlaces(from)) {
    const start = (from[i + 1] as number) >> 6;
    places[i + 1] = 0;
    for (let p = start; p < start + ((from[i + 1] as number) & 63); p++) {
      const pair = pairs[p] as number;
      (places[i + 1] as number) += (pair & 63) === 1 ? pair >> 6 : -(pair >> 6);
    }
  }
  return { places };
}
