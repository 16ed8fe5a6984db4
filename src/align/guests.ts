import { cohesion } from "./cohesion.js";
import { bestFirst, type Link } from "./group.js";

/**
 * How sure a pair must be, and a claim of a further group on the whole, for the claim to stand there too: a lead says in one
 * sentence what another report says in three. Lower, precision at 1 of what both readers hold goes below 88; at 0.5 a shared point of twenty
 * fewer is found in short reports.
 */
const LIKELY = 0.45;

/**
 * For each group the claims of other groups that make its point beside their own. Links are looked at from the best down;
 * the claim that is more like the other's group goes there, and none where its report speaks already.
 */
export function findGuests(
  groups: readonly (readonly number[])[],
  links: readonly Link[],
  scoreOf: (a: number, b: number) => number,
  mayJoin: (a: readonly number[], b: readonly number[]) => boolean,
): readonly (readonly number[])[] {
  const homes = new Map(groups.flatMap((group, g) => group.map((node) => [node, g] as const)));
  const all = groups.map((group) => [...group]);
  const placesOf = new Map(groups.flatMap((group, g) => group.map((node) => [node, new Set([g])] as const)));
  const areTogether = (a: number, b: number): boolean =>
    [...(placesOf.get(a) as ReadonlySet<number>)].some((place) => placesOf.get(b)?.has(place));
  const visit = (guest: number, host: number) => {
    const group = all[host] as number[];
    const fit = cohesion([guest], group, scoreOf);
    return fit >= LIKELY && mayJoin([guest], group) ? [{ guest, host, fit }] : [];
  };
  for (const { a, b, score } of bestFirst(links)) {
    if (score < LIKELY) break;
    if (areTogether(a, b)) continue;
    const visits = [...visit(a, homes.get(b) as number), ...visit(b, homes.get(a) as number)];
    const best = visits.toSorted((x, y) => y.fit - x.fit)[0];
    if (best === undefined) continue;
    all[best.host]?.push(best.guest);
    placesOf.get(best.guest)?.add(best.host);
  }
  return all.map((group, g) => group.slice(groups[g]?.length).sort((a, b) => a - b));
}
