import type { Fact } from "./fact.js";

type Point = readonly Fact[];

/**
 * Points with so many claims in common, and such a share of the smaller one's, are one point told at different length: two
 * entries would count one agreement twice. Of pairs of entries in the real stories with less in common most are two points.
 */
const SHARED = 3;
const SHARE = 0.6;

/** Points that mostly share their claims, as one; those looked at for a figure or in one respect stay by themselves. */
export function uniteOverlapping(points: readonly Point[]): readonly Point[] {
  const united: Point[] = [];
  const homes = new Map<string, Set<number>>();
  for (const point of points) {
    const near = isWhole(point) ? new Set(point.flatMap(({ claim }) => [...(homes.get(claim.id) ?? [])])) : [];
    const at = [...near].find((i) => overlap(united[i] as Point, point)) ?? united.length;
    const known = united[at] ?? [];
    united[at] = [...known, ...point.filter((fact) => !known.some(({ claim }) => claim.id === fact.claim.id))];
    if (isWhole(point)) for (const { claim } of point) homes.set(claim.id, (homes.get(claim.id) ?? new Set()).add(at));
  }
  return united;
}

const isWhole = (point: Point): boolean => point.every(({ focus, lens }) => focus === null && lens === null);

function overlap(a: Point, b: Point): boolean {
  const ids = new Set(a.map(({ claim }) => claim.id));
  const shared = b.filter(({ claim }) => ids.has(claim.id)).length;
  return shared >= SHARED && shared >= SHARE * Math.min(a.length, b.length);
}
