import type { ClaimRef, Rulings } from "../model/index.js";
import type { Difference, ReadingFacts } from "./readings.js";

/** The readings, those that hold claims which people held to be the same made one. */
export function joinSame(readings: readonly ReadingFacts[], { same }: Pick<Rulings, "same">): readonly ReadingFacts[] {
  return same.reduce((all, [a, b]) => {
    const [left, right] = [a, b].map((ref) => all.find((reading) => holds(reading, ref)));
    if (left === undefined || right === undefined || left === right) return all;
    return all.flatMap((reading) => (reading === left ? [[...left, ...right]] : reading === right ? [] : [reading]));
  }, readings);
}

/** The differences without those between readings of which people decided that they are no conflict. */
export function undisputed(
  differences: readonly Difference[],
  readings: readonly ReadingFacts[],
  { noConflict }: Pick<Rulings, "noConflict">,
): readonly Difference[] {
  if (noConflict.length === 0) return differences;
  const between = (a: ReadingFacts | undefined, b: ReadingFacts | undefined): boolean =>
    noConflict.some(([x, y]) => (holds(a, x) && holds(b, y)) || (holds(a, y) && holds(b, x)));
  return differences.filter(({ left, right }) => !between(readings[left], readings[right]));
}

const holds = (reading: ReadingFacts | undefined, { report, claim }: ClaimRef): boolean =>
  reading?.some(({ ref }) => ref.report === report && ref.claim === claim) ?? false;
