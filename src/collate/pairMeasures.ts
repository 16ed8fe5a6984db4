import { meets } from "../model/index.js";
import type { Fact } from "./fact.js";
import { type Measure, measuresOf, sameThing } from "./measure.js";

export type MeasurePair = readonly [Measure, Measure];

/**
 * Pairs the figures of two claims that measure one thing. Figures that meet are paired first, so that "212 passengers and
 * 18 crew" isn't held against "18 crew and 212 passengers"; what is left over is paired only where there is no choice.
 */
export function pairMeasures(a: Fact, b: Fact, likeness: number): readonly MeasurePair[] {
  const [left, right] = [measuresOf(a), measuresOf(b)];
  const pairs: MeasurePair[] = [];
  const used = new Set<Measure>();
  const take = (x: Measure, y: Measure) => {
    pairs.push([x, y]);
    used.add(x).add(y);
  };
  for (const x of left)
    for (const y of right)
      if (!used.has(x) && !used.has(y) && sameThing(x, y, likeness) && meets(x.interval, y.interval)) take(x, y);
  for (const x of left) {
    const partners = right.filter((y) => !used.has(y) && sameThing(x, y, likeness));
    const rivals = left.filter((other) => !used.has(other) && partners.some((y) => sameThing(other, y, likeness)));
    if (!used.has(x) && partners.length === 1 && rivals.length === 1) take(x, partners[0] as Measure);
  }
  return pairs;
}
