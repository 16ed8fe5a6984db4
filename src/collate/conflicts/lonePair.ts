import { meets } from "../../model/index.js";
import type { Fact } from "../fact.js";
import { type Measure, measuresOf } from "../measure.js";
import { shareNear } from "../nearFigure.js";
import { areOfOtherThings } from "../otherThing.js";
import type { MeasurePair } from "../pairMeasures.js";

/** Likeness from which two claims are held to make one point whatever their words. */
const ONE_POINT = 0.5;

/** Figures further apart than this are of two things. */
const RATIO = 3;

/**
 * The only figures of their kind in two claims that make one point, told beside words in common: "a three-year rent freeze" and "to freeze
 * rents for two years". What measures so much otherwise (a span of time, a share, an age of somebody not named) is compared here only.
 */
export function lonePair(a: Fact, b: Fact, likeness: number): MeasurePair | null {
  if (likeness < ONE_POINT || a.focus !== null || b.focus !== null || a.lens !== null || b.lens !== null) return null;
  for (const x of measuresOf(a)) {
    const [y, ...more] = measuresOf(b).filter((other) => areAkin(x, other));
    if (y === undefined || more.length > 0 || measuresOf(a).filter((other) => areAkin(other, y)).length > 1) continue;
    if (meets(x.interval, y.interval) || !areNear(x, y) || areOfOtherThings(a, x, b, y)) continue;
    if (shareNear(a, x, b, y)) return [x, y];
  }
  return null;
}

const areAkin = (x: Measure, y: Measure): boolean =>
  !x.count && !y.count && x.interval.unit === y.interval.unit && x.ageOf === y.ageOf && !x.part && !y.part;

function areNear({ interval: p, ageOf }: Measure, { interval: q }: Measure): boolean {
  const [low, high] = [p.min, q.min].sort((one, other) => one - other) as [number, number];
  return ageOf === null ? high <= RATIO * low : high - low <= YEARS;
}

/** Ages of two that nobody names, further apart than this, are those of two people. */
const YEARS = 3;
