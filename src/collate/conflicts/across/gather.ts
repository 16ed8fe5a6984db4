import type { Fact } from "../../fact.js";
import type { Lens } from "../../lens.js";

/** Finds, among claims of all points, those that tell of one thing in one respect; each list is a point of its own. */
export type Gatherer = (facts: readonly Fact[]) => readonly (readonly Fact[])[];

/** Claims of one key looked at pair by pair: in a story of a thousand reports the first tell enough. */
const MOST = 60;

/** Joins items of which any two that `areOne` tell of one thing, and reads their claims through the lens. */
export function gatherAlike<T extends { readonly fact: Fact }>(
  items: readonly T[],
  areOne: (a: T, b: T) => boolean,
  lens: Lens,
): readonly (readonly Fact[])[] {
  const parts: T[][] = [];
  for (const item of items.slice(0, MOST)) {
    const homes = parts.filter((part) => part.some((other) => areOne(other, item)));
    const [first, ...rest] = homes;
    if (first === undefined) parts.push([item]);
    else {
      first.push(...rest.flat(), item);
      for (const part of rest) parts.splice(parts.indexOf(part), 1);
    }
  }
  return parts
    .filter((part) => part.length > 1)
    .map((part) => distinct(part.map(({ fact }) => fact)).map((fact) => ({ ...fact, lens })));
}

const distinct = (facts: readonly Fact[]): readonly Fact[] => [...new Set(facts)];

/** Lists of items under a key. */
export function byKey<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const lists = new Map<string, T[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list === undefined) lists.set(keyOf(item), [item]);
    else list.push(item);
  }
  return lists;
}
