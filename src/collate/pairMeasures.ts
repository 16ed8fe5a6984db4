import { meets } from "../model/index.js";
import type { Fact } from "./fact.js";
import { type Measure, measuresOf } from "./measure.js";
import { areOfOtherThings } from "./otherThing.js";
import { sameThing } from "./sameThing.js";

export type MeasurePair = readonly [Measure, Measure];

/**
 * Pairs the figures of two claims that measure one thing. Figures that meet are paired first, so that "212 passengers and
 * 18 crew" isn't held against "18 crew and 212 passengers"; what is left over is paired only where there is no choice.
 */
export function pairMeasures(a: Fact, b: Fact, likeness: number, common: number): readonly MeasurePair[] {
  if (a.focus !== null && b.focus !== null) return [[a.focus, b.focus]];
  const [left, right] = [measuresOf(a), measuresOf(b)];
  const pairs: MeasurePair[] = [];
  const used = new Set<Measure>();
  const take = (x: Measure, y: Measure) => {
    pairs.push([x, y]);
    used.add(x).add(y);
  };
  for (const x of left)
    for (const y of right)
      if (!used.has(x) && !used.has(y) && sameThing(x, y, likeness, common) && meets(x.interval, y.interval))
        take(x, y);
  for (const x of left) {
    const partners = right.filter(
      (y) => !used.has(y) && sameThing(x, y, likeness, common) && !areOfOtherThings(a, x, b, y),
    );
    const rivals = left.filter(
      (other) => !used.has(other) && partners.some((y) => sameThing(other, y, likeness, common)),
    );
    const partner = partners.length === 1 && rivals.length === 1 ? partners[0] : nearest(x, partners, rivals);
    if (!used.has(x) && partner !== undefined) take(x, partner);
  }
  return pairs;
}

/** Where there is a choice, figures this far apart (as a ratio) are of two things or two times. */
const NEAR = Math.log(1.5);

/** The partner to which a figure is by far the nearest, and none of its rivals nearer. */
function nearest(x: Measure, partners: readonly Measure[], rivals: readonly Measure[]): Measure | undefined {
  const [best, second] = partners.toSorted((p, q) => distance(x, p) - distance(x, q));
  if (best === undefined || distance(x, best) > NEAR) return undefined;
  if (second !== undefined && distance(x, second) < 2 * distance(x, best)) return undefined;
  return rivals.every((other) => other === x || distance(other, best) > 2 * distance(x, best)) ? best : undefined;
}

const distance = (x: Measure, y: Measure): number =>
  Math.abs(Math.log((Math.abs(x.quantity.maxValue) || 1) / (Math.abs(y.quantity.maxValue) || 1)));
