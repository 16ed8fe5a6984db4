import { isPerson } from "../lang/en/casualties.js";
import { CHARGES, OF_A_GAME } from "../lang/en/counting.js";
import { genusOf } from "../lang/en/genera.js";
import type { Measure } from "./measure.js";
import { isScored } from "./sameThing.js";

/** Whether two figures can be of one thing by what they are: counts, sums of one currency, lengths, spans of time, ages of one person. */
export function areAkin(x: Measure, y: Measure): boolean {
  if (x.count !== y.count || x.interval.unit !== y.interval.unit || !areOfOneAge(x, y)) return false;
  if (x.part || y.part || x.fate !== y.fate || x.side !== y.side || !areSoRelated(x, y)) return false;
  return !isOfGame(x) && !isOfGame(y);
}

/** "Hale, 19", "the nineteen-year-old": an age of somebody not named may be anybody's whose age is told alone. */
const areOfOneAge = ({ ageOf: p }: Measure, { ageOf: q }: Measure): boolean =>
  p === q || (p !== null && q !== null && (p === "" || q === ""));

/** "12 kg lost", "14 kg less": a loss; "500 more" are none of "300". */
const areSoRelated = ({ quantity: p, count }: Measure, { quantity: q }: Measure): boolean =>
  p.change === null || q.change === null || p.change === q.change
    ? p.relation === q.relation || (!count && (p.relation === null || q.relation === null))
    : false;

/** Points, yards and counts of a charge are told of too many moments; "64-bit" names a kind. */
export const isOfGame = ({ quantity }: Measure): boolean =>
  isScored(quantity) || CHARGES.has(quantity.unit) || OF_A_GAME.has(quantity.unit);

/** "Workers" and "operators", "weapons" and "missiles", "people" and anybody. */
export const areOfOneKind = (x: Measure, y: Measure): boolean =>
  x.head === y.head || genusOf(x.head) === genusOf(y.head) || (isOfPeople(x) && isOfPeople(y));

const isOfPeople = ({ head, quantity: { unit } }: Measure): boolean => head === "1" || isPerson(unit);
