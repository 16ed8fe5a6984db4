import type { Profile } from "./profile.js";
import { toSparse } from "./sparse.js";
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
  const rarityOf = (count: number): number => Math.min(MOST_RARITY, Math.log(1 + profiles.length / count));
  const known = new Map([...uses].map(([concept, count], id) => [concept, { id, rarity: rarityOf(count) }] as const));
  const [ids, worth] = [new Map<number, number>(), [] as number[]];
  const sets = profiles.map(({ concepts }) => {
    const list = [...concepts.keys()].map((concept) => known.get(concept) as Known);
    return Int32Array.from(pairsOf(list), ([a, b]) => {
      // Either order of two concepts is one pair: the passive turns them round.
      const key = Math.min(a.id, b.id) * known.size + Math.max(a.id, b.id);
      const id = ids.get(key) ?? ids.size;
      if (id === ids.size) {
        ids.set(key, id);
        worth.push((a.rarity * b.rarity) / 10);
      }
      return id;
    });
  });
  return toSparse(
    sets,
    ids.size,
    (count) => 1 / Math.sqrt(Math.max(1, count - 1)),
    (id) => worth[id] as number,
  );
}

interface Known {
  readonly id: number;
  readonly rarity: number;
}

const pairsOf = (list: readonly Known[]): readonly (readonly [Known, Known])[] =>
  list.flatMap((a, i) => list.slice(i + 1, i + 1 + NEAR).map((b) => [a, b] as const));
