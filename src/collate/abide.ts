import type { ClaimRef, Rulings } from "../model/index.js";
import type { Fact } from "./fact.js";
import type { Likeness } from "./likeness.js";

type Point = readonly Fact[];

/** The points as people decided: claims held the same stand in one, claims held apart in two. */
export function abide(
  points: readonly Point[],
  { same, apart }: Pick<Rulings, "same" | "apart">,
  likeness: Likeness,
): readonly Point[] {
  const joined = same.reduce((all, [a, b]) => join(all, a, b), points);
  return apart.reduce((all, [a, b]) => all.flatMap((point) => part(point, a, b, likeness)), joined);
}

function join(points: readonly Point[], a: ClaimRef, b: ClaimRef): readonly Point[] {
  const [left, right] = [a, b].map((ref) => points.find((point) => holds(point, ref)));
  if (left === undefined || right === undefined || points.some((point) => holds(point, a) && holds(point, b)))
    return points;
  const added = right.filter(({ ref }) => !holds(left, ref));
  return points.flatMap((point) => (point === left ? [[...left, ...added]] : point === right ? [] : [point]));
}

/** The others go with the one that they are more like. */
function part(point: Point, a: ClaimRef, b: ClaimRef, likeness: Likeness): readonly Point[] {
  if (!holds(point, a) || !holds(point, b)) return [point];
  const near = ({ ref }: Fact, to: ClaimRef): number => (isSame(ref, to) ? 2 : likeness(ref, to));
  const [left, right]: [Fact[], Fact[]] = [[], []];
  for (const fact of point) (near(fact, a) >= near(fact, b) ? left : right).push(fact);
  return [left, right];
}

const holds = (point: Point, to: ClaimRef): boolean => point.some(({ ref }) => isSame(ref, to));

const isSame = (a: ClaimRef, b: ClaimRef): boolean => a.report === b.report && a.claim === b.claim;
