import { claimKey, type Rulings } from "../model/index.js";
import type { Link } from "./group.js";
import type { Profile } from "./profile.js";

/** What people decided of claims, by their index. */
interface Bonds {
  readonly same: readonly (readonly [number, number])[];
  /** The links, without those between claims held apart, and with those held the same. */
  readonly links: (found: readonly Link[]) => readonly Link[];
  /** Whether no claim of one group is held apart from one of the other. */
  readonly mayMeet: (a: readonly number[], b: readonly number[]) => boolean;
}

/** Finds the claims that were decided about. */
export function toBonds(profiles: readonly Profile[], { same, apart }: Rulings): Bonds {
  const index = new Map(same.length + apart.length === 0 ? [] : profiles.map((profile, i) => [claimKey(profile), i]));
  const find = (pairs: Rulings["same"]) =>
    pairs.flatMap(([a, b]): (readonly [number, number])[] => {
      const [x, y] = [index.get(claimKey(a)), index.get(claimKey(b))];
      return x === undefined || y === undefined ? [] : [[Math.min(x, y), Math.max(x, y)]];
    });
  const [together, parted] = [find(same), find(apart)];
  const isIn = (pairs: readonly (readonly [number, number])[], a: number, b: number): boolean =>
    pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
  return {
    same: together,
    links: (found) =>
      together.length + parted.length === 0
        ? found
        : [
            ...found.filter(({ a, b }) => !isIn(together, a, b) && !isIn(parted, a, b)),
            ...together.map(([a, b]) => ({ a, b, score: 1 })),
          ],
    mayMeet: (a, b) => !parted.some(([x, y]) => (a.includes(x) && b.includes(y)) || (a.includes(y) && b.includes(x))),
  };
}
