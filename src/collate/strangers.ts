import { meets } from "../model/index.js";
import type { Fact } from "./fact.js";
import type { Likeness } from "./likeness.js";
import { type Measure, measuresOf } from "./measure.js";
import { namesTimes } from "./order.js";
import { areOfOtherThings } from "./otherThing.js";
import { sameThing, TIMES } from "./sameThing.js";
import { slotPair } from "./slotPair.js";
import { slotsOf } from "./slots.js";

/** A group without the claims whose figures are of other things than those of the rest: each of those stands alone or with its like. */
export function splitStrangers(group: readonly Fact[], likeness: Likeness): readonly (readonly Fact[])[] {
  if (group.length < 2) return [group];
  const parts: Fact[][] = [];
  for (const fact of group) {
    const home = parts.find((part) => part.slice(0, SAMPLE).every((other) => !areStrangers(other, fact, likeness)));
    if (home === undefined) parts.push([fact]);
    else home.push(fact);
  }
  return parts;
}

/** Claims of a part that a further claim is compared with. */
const SAMPLE = 6;

/** Each has figures of a kind that the other has too, and none of them can be the other's: neither the same nor of the same thing. */
function areStrangers(a: Fact, b: Fact, likeness: Likeness): boolean {
  if (a.ref.report === b.ref.report) return false;
  const [left, right] = [physical(a), physical(b)];
  const pairs = left.flatMap((x) => right.filter((y) => isKin(x, y)).map((y) => [x, y] as const));
  if (pairs.length === 0 || slotPair(a, b, likeness(a.ref, b.ref)) !== null) return false;
  const { common } = slotsOf(a.words, b.words);
  const otherTime = namesTimes(a, b) && common < SAME_WORDING;
  return pairs.every(
    ([x, y]) =>
      !meets(x.interval, y.interval) &&
      ((otherTime && x.fate === null) ||
        !sameThing(x, y, likeness(a.ref, b.ref), common) ||
        areOfOtherThings(a, x, b, y)),
  );
}

/** Share of common words below which figures told of two days are of two things. */
const SAME_WORDING = 0.5;

const isKin = (x: Measure, y: Measure): boolean => x.interval.unit === y.interval.unit && x.head === y.head;

const physical = (fact: Fact): readonly Measure[] =>
  measuresOf(fact).filter(
    ({ quantity, interval, ageOf }) =>
      ageOf === null && quantity.relation === null && !TIMES.has(quantity.unit) && !TIMES.has(interval.unit),
  );
