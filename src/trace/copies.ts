import type { Body } from "./body.js";
import { allShingles } from "./shingles.js";

/**
 * Share of shingles in common (Jaccard) from which two texts are one text, copied or trivially edited. Of the planted pairs of
 * `near_duplicates` the least alike reach .94, of all other pairs the most alike .19.
 */
const COPY = 0.7;
/** A shingle finds only the first texts that hold it: a thousand copies cost a thousand look-ups, not a million. */
const FIRST_HOLDERS = 8;
/** A text that shares less than this part of its shingles through the index isn't compared in full. */
const WORTH_COMPARING = 0.25;

/** For each body the number of the first body whose text it copies; its own number when it copies none. */
export function findCopies(bodies: readonly Body[]): readonly number[] {
  const holders = new Map<number, number[]>();
  const shingles = bodies.map((body) => new Set(allShingles(body)));
  const equals = new Map<string, number>();
  return bodies.map((body, number) => {
    if (body.words.length === 0) return number; // nothing to copy: two empty texts have nothing in common
    const own = shingles[number]!;
    const key = body.words.join(" ");
    const head = equals.get(key) ?? bestCopy(countShared(own, holders), shingles, own);
    equals.set(key, head ?? number);
    if (head !== null) return head; // a copy needn't be found again: its head stands for it
    for (const shingle of own) hold(holders, shingle, number);
    return number;
  });
}

function countShared(
  shingles: ReadonlySet<number>,
  holders: ReadonlyMap<number, readonly number[]>,
): Map<number, number> {
  const shared = new Map<number, number>();
  for (const shingle of shingles)
    for (const other of holders.get(shingle) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  return shared;
}

function bestCopy(
  shared: ReadonlyMap<number, number>,
  all: readonly ReadonlySet<number>[],
  own: ReadonlySet<number>,
): number | null {
  let best: number | null = null;
  let bestLikeness = COPY;
  for (const [other, common] of [...shared].sort((a, b) => a[0] - b[0])) {
    if (common < WORTH_COMPARING * own.size) continue;
    const likeness = jaccard(own, all[other]!);
    if (likeness <= bestLikeness) continue;
    best = other;
    bestLikeness = likeness;
  }
  return best;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const shingle of a) if (b.has(shingle)) common++;
  return common / (a.size + b.size - common);
}

function hold(holders: Map<number, number[]>, shingle: number, number: number): void {
  const list = holders.get(shingle);
  if (list === undefined) holders.set(shingle, [number]);
  else if (list.length < FIRST_HOLDERS) list.push(number);
}
