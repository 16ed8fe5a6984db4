import { deflateRawSync, inflateRawSync } from "node:zlib";

/** Words of a large lexicon by the kind they are mostly of: what isn't in it and has a capital is a name. */
export interface Dictionary {
  /** The upper 24 bits of the hashes of their lower-case forms, in order. */
  readonly hashes: Uint32Array;
  /** Indices into KINDS. */
  readonly kinds: Uint8Array;
}

export const KINDS = ["noun", "verb", "adjective", "adverb", "past"] as const;

/** Index of a word's kind; -1 where the lexicon hasn't got it (one in two hundred others is taken for one it has). */
export function kindOf({ hashes, kinds }: Dictionary, hash: number): number {
  const wanted = hash >>> 8;
  let [low, high] = [0, hashes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hashes[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return hashes[low] === wanted ? (kinds[low] as number) : -1;
}

/** Steps from one hash to the next as 7 bits a byte, then the kinds; deflated, in base 64. */
export function packDictionary(entries: ReadonlyMap<number, number>): string {
  const sorted = [...entries].map(([hash, kind]) => [hash >>> 8, kind] as const).sort((a, b) => a[0] - b[0]);
  const [steps, kinds]: [number[], number[]] = [[], []];
  let last = 0;
  for (const [hash, kind] of sorted) {
    if (hash === last) continue;
    let step = hash - last;
    for (; step >= 128; step >>>= 7) steps.push((step & 127) | 128);
    steps.push(step);
    kinds.push(kind);
    last = hash;
  }
  const head = new Uint8Array(Uint32Array.of(kinds.length, steps.length).buffer);
  return deflateRawSync(Buffer.concat([head, Uint8Array.from(steps), Uint8Array.from(kinds)]), { level: 9 }).toString(
    "base64",
  );
}

export function unpackDictionary(packed: string): Dictionary {
  const bytes = inflateRawSync(Buffer.from(packed, "base64"));
  const [count, steps] = [bytes.readUInt32LE(0), bytes.readUInt32LE(4)];
  const hashes = new Uint32Array(count);
  let [at, hash] = [8, 0];
  for (let i = 0; i < count; i++) {
    let shift = 0;
    for (; (bytes[at] as number) >= 128; at++, shift += 7) hash += ((bytes[at] as number) & 127) << shift;
    hash += (bytes[at++] as number) << shift;
    hashes[i] = hash;
  }
  return { hashes, kinds: Uint8Array.from(bytes.subarray(8 + steps)) };
}
