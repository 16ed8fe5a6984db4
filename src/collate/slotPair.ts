import { PARTING } from "../lang/en/counting.js";
import { isMoney } from "../model/base-unit.js";
import { meets, sharesAny } from "../model/index.js";
import { areAkin, areOfOneKind } from "./areAkin.js";
import type { Fact } from "./fact.js";
import { type Measure, measuresOf } from "./measure.js";
import { shareNear } from "./nearFigure.js";
import { areOfOtherThings } from "./otherThing.js";
import type { MeasurePair } from "./pairMeasures.js";
import { TIMES } from "./sameThing.js";

/** Likeness from which two claims are held to make one point whatever their words. */
const ONE_POINT = 0.5;

/** From this likeness a figure that stands alone in both claims is what they make their point with. */
const SURELY_ONE = 0.7;

/** Signs, of those that `signsOf` counts, that two figures stand in one slot. */
const ENOUGH = 2;

/** Figures further apart than this are of two things. */
const RATIO = 3;

/**
 * The figures of one slot in two claims that make one point, whatever they are told of: "a three-year rent freeze" and "to freeze rents for two
 * years", "430 workers take part" and "350 operators stopped work". The only ones of their kind in both, or the nearest by far.
 */
export function slotPair(a: Fact, b: Fact, likeness: number): MeasurePair | null {
  if (likeness < ONE_POINT || a.focus !== null || b.focus !== null || a.lens !== null || b.lens !== null) return null;
  const [left, right] = unmet(measuresOf(a), measuresOf(b));
  for (const x of left) {
    const [y, ...more] = right.filter((other) => areAkin(x, other));
    if (y === undefined || more.length > 0 || left.filter((other) => areAkin(other, y)).length > 1) continue;
    if (!exclude(x, y) || !areNear(x, y) || isNoneOfAll(a, x) || isNoneOfAll(b, y)) continue;
    if (x.ageOf !== y.ageOf && (isPrinted(b, x) || isPrinted(a, y))) continue;
    if (x.interval.unit === "%" && !shareNear(a, x, b, y)) continue;
    if (signsOf(a, x, b, y, likeness) < ENOUGH || areOfOtherThings(a, x, b, y, likeness >= SURELY_ONE)) continue;
    return [x, y];
  }
  return null;
}

/** The figures of each that none of the other's equals. */
function unmet(left: readonly Measure[], right: readonly Measure[]): readonly [readonly Measure[], readonly Measure[]] {
  const isMet = (x: Measure, others: readonly Measure[]): boolean =>
    others.some((y) => x.count === y.count && meets(x.interval, y.interval) && !exclude(x, y));
  return [left.filter((x) => !isMet(x, right)), right.filter((y) => !isMet(y, left))];
}

/** What speaks for one slot: a word in common beside both, how alike the claims are, the kind of thing, what narrows it. */
const signsOf = (a: Fact, x: Measure, b: Fact, y: Measure, likeness: number): number =>
  [
    likeness >= SURELY_ONE,
    likeness >= SURELY_ONE || shareNear(a, x, b, y),
    x.count ? areOfOneKind(x, y) : isRare(x),
    sharesAny(x.about, y.about),
  ].filter(Boolean).length;

/** Lengths, weights and the like, of which a claim tells few. */
const isRare = ({ interval: { unit }, quantity, ageOf }: Measure): boolean =>
  ageOf === null && unit !== "%" && !isMoney(unit) && !TIMES.has(unit) && !TIMES.has(quantity.unit);

/** A report that prints the other's age too tells of two people: "the 47-year-old and the 49-year-old actor". */
const isPrinted = ({ witness }: Fact, { quantity: { minValue } }: Measure): boolean =>
  witness.quantities.some((one) => one.minValue === minValue && /^(?:1|year|year of age)$/.test(one.unit));

const isNoneOfAll = (fact: Fact, measure: Measure): boolean =>
  measure.count && (isListed(fact, measure) || isBare(fact, measure) || isBeforeNoun(fact, measure));

/** How far from a count the next of a list stands, in words. */
const LISTED = 5;

/** "Two women and one man", "26, including 20 children", "two at the door and another two": a part of all. */
function isListed({ words, witness }: Fact, { quantity: { start, end } }: Measure): boolean {
  const before = words.findLast((word) => word.end <= start);
  if (PARTING.has(before?.lower ?? "")) return true;
  const behind = words.filter((word) => word.start >= end);
  if (behind.some(({ lower }) => lower === "another")) return true;
  const next = behind.slice(0, LISTED).find(({ lower }) => lower === "and");
  return next !== undefined && witness.quantities.some((one) => one.start >= next.end && one.start - next.end <= 2);
}

/** "47 fell ill", "about 200 had taken part", but none of "Hale, 20 and Dorn": a bare number counts where a verb follows. */
const isBare = ({ words }: Fact, { quantity: { unit, of, end } }: Measure): boolean =>
  unit === "1" && of === null && !/^(?:VERB|AUX)$/.test(words.find(({ start }) => start >= end)?.tag ?? "");

/** "A nine-storey block". */
const isBeforeNoun = ({ witness }: Fact, { quantity: { start, end } }: Measure): boolean =>
  /-\p{L}+$/u.test(witness.report.text.slice(start, end));

/** Figures that can't both hold: a bound beside its own figure ("over two", "two") is another rule's. */
const exclude = (x: Measure, y: Measure): boolean =>
  x.quantity.minValue !== y.quantity.minValue && !meets(x.interval, y.interval);

function areNear({ interval: p, ageOf }: Measure, { interval: q }: Measure): boolean {
  const [low, high] = [p.min, q.min].sort((one, other) => one - other) as [number, number];
  return ageOf === null ? high <= RATIO * low : high - low <= YEARS;
}

/** Ages of two of whom one isn't named, further apart than this, are those of two people. */
const YEARS = 3;
