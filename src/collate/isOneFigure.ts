import { isMoney } from "../model/base-unit.js";
import { type Interval, meets } from "../model/index.js";
import type { Fact } from "./fact.js";
import type { Measure } from "./measure.js";
import { ownerOf, type Told } from "./owner.js";

/** The same figure, and told of the same thing by its words. */
export function isOneFigure(a: Told, b: Told): boolean {
  const [x, y] = [a.measure, b.measure];
  if (!meets(x.interval, y.interval) || x.interval.bound !== y.interval.bound) return false;
  if (x.interval.bound !== null && !meets(asLimit(x), asLimit(y))) return false; // "over 50,000" isn't "over 10,000"
  if (ownersDiffer(a, b)) return false;
  if (x.side === "distance" && y.side === "distance")
    return x.quantity.modifier === "=" && y.quantity.modifier === "=" && sharesEntity(a.fact, b.fact);
  const alike = [...x.about].some((concept) => y.about.has(concept));
  if (alike && !x.count && !isMoney(x.interval.unit) && !sharesNoun(a.fact, b.fact)) return false;
  if (alike || (x.count && (x.about.size === 0 || y.about.size === 0))) return x.side === y.side;
  return isMoney(x.interval.unit) && isExact(x) && isExact(y) && sharesNoun(a.fact, b.fact);
}

/** The figure that is named as a bound. */
const asLimit = ({ interval }: Measure): Interval => ({
  ...interval,
  min: interval.limit[0],
  max: interval.limit[1],
  bound: null,
});

/** Whether the figures are bound to two named things: the range of one missile isn't that of another. */
function ownersDiffer(a: Told, b: Told): boolean {
  const [x, y] = [ownerOf(a), ownerOf(b)];
  return x !== null && y !== null && x !== y;
}

const isExact = ({ quantity }: Measure): boolean =>
  quantity.modifier === "=" && Number(quantity.minValue.toPrecision(1)) !== quantity.minValue;

const sharesEntity = (a: Fact, b: Fact): boolean => a.claim.entities.some((id) => b.claim.entities.includes(id));

const sharesNoun = (a: Fact, b: Fact): boolean =>
  a.words.some(
    (word) => word.tag === "NOUN" && b.words.some((other) => other.tag === "NOUN" && other.concept === word.concept),
  );
