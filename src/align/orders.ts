import type { Profile } from "./profile.js";
import { bucketsFor, toSparse } from "./sparse.js";
import type { Vector } from "./vector.js";

/** How many concepts further on still stand near. */
const NEAR = 3;

/** Rarity of one concept counts up to this: a pair of two rare ones is proof enough. */
const MOST_RARITY = 9;

/**
 * Pairs of concepts near each other. "Authorised" and "missiles" stand in half of a story's claims, side by side in few:
 * it's the pair that tells what is said when every single word is the story's subject.
 */
export function orderVectors(profiles: readonly Profile[]): readonly Vector[] {
  const uses = new Map<string, number>();
  for (const { concepts } of profiles)
    for (const concept of concepts.keys()) uses.set(concept, (uses.get(concept) ?? 0) + 1);
  const rarity = (concept: string): number =>
    Math.min(MOST_RARITY, Math.log(1 + profiles.length / (uses.get(concept) ?? 1)));
  const ids = new Map([...uses.keys()].map((concept, i) => [concept, i] as const));
  const buckets = bucketsFor(NEAR * profiles.reduce((sum, { concepts }) => sum + concepts.size, 0));
  const worth = new Float64Array(buckets);
  const sets = profiles.map(({ concepts }) => {
    const list = [...concepts.keys()].map((concept) => ({ id: ids.get(concept) as number, rarity: rarity(concept) }));
    const pairs: number[] = [];
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j <= i + NEAR && j < list.length; j++) {
        const [a, b] = [list[i], list[j]] as [(typeof list)[0], (typeof list)[0]];
        const bucket = bucketOf(a.id, b.id) & (buckets - 1);
        worth[bucket] = (a.rarity * b.rarity) / 10;
        pairs.push(bucket);
      }
    return Int32Array.from(pairs);
  });
  return toSparse(
    sets,
    buckets,
    (count) => 1 / Math.sqrt(Math.max(1, count - 1)),
    (bucket) => worth[bucket] as number,
  );
}

/** Either order of two concepts is one pair: the passive turns them round. */
function bucketOf(a: number, b: number): number {
  const hash = Math.imul(Math.min(a, b), 0x9e3779b1) + Math.imul(Math.max(a, b), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
