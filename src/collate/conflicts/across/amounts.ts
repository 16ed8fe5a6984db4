import { genusOf } from "../../../lang/en/genera.js";
import { meets } from "../../../model/index.js";
import { isOfGame } from "../../areAkin.js";
import type { Fact } from "../../fact.js";
import type { Likeness } from "../../likeness.js";
import { type Measure, measuresOf } from "../../measure.js";
import { shareNear } from "../../nearFigure.js";
import { onceAClaim } from "../../onceAClaim.js";
import { areOfOtherThings } from "../../otherThing.js";
import { TIMES } from "../../sameThing.js";
import { byKey, type Gatherer } from "./gather.js";

interface Told {
  readonly fact: Fact;
  readonly measure: Measure;
}

/** Certainty from which the alignment held two claims to have something in common, though not enough to stand in one point. */
const LEAST_SCORE = 0.2;

/** Figures further apart than this are of two things. */
const RATIO = 2.1;

/** Figures of one kind that are held against each other; in a large story the first tell enough. */
const MOST = 60;

/**
 * Figures of one kind beside words in common, in claims that nearly stood in one point: "the records of 640,000 patients were copied", "the
 * files of 712,000 people". Claims that stand in one, as `together` tells, were compared there.
 */
export const gatherAmounts =
  (score: Likeness, together: (a: Fact, b: Fact) => boolean): Gatherer =>
  (facts) =>
    [...byKey(facts.flatMap(tell), keyOf)].flatMap(([, all]) => {
      const told = all.slice(0, MOST);
      const pairs = told.flatMap((a, i) =>
        told.slice(i + 1).flatMap((b) => (areOne(a, b, score) && !together(a.fact, b.fact) ? [[a, b] as const] : [])),
      );
      return joined(pairs).map((point) => point.map(({ fact, measure }): Fact => ({ ...fact, focus: measure })));
    });

/** Pairs that share a figure are one point; a claim stands in it once. */
function joined(pairs: readonly (readonly [Told, Told])[]): readonly (readonly Told[])[] {
  const parts: Told[][] = [];
  for (const pair of pairs) {
    const homes = parts.filter((part) => pair.some((one) => part.includes(one)));
    const added = [...new Set([...homes.flat(), ...pair])];
    for (const home of homes) parts.splice(parts.indexOf(home), 1);
    parts.push(added);
  }
  return parts.map((part) => part.filter(onceAClaim));
}

const keyOf = ({ measure: { count, interval } }: Told): string => (count ? "count" : interval.unit);

/** Tolls have points of their own, and spans of time and shares are named of too many things. */
const tell = (fact: Fact): readonly Told[] =>
  measuresOf(fact)
    .filter((measure) => !isOfGame(measure))
    .filter(
      ({ ageOf, fate, interval, part, quantity }) =>
        ageOf === null &&
        fate === null &&
        !part &&
        interval.unit !== "%" &&
        !TIMES.has(interval.unit) &&
        quantity.minValue === quantity.maxValue &&
        quantity.relation === null &&
        quantity.change === null,
    )
    .map((measure) => ({ fact, measure }));

const areOne = (a: Told, b: Told, score: Likeness): boolean =>
  a.fact.ref.report !== b.fact.ref.report &&
  score(a.fact.ref, b.fact.ref) >= LEAST_SCORE &&
  !meets(a.measure.interval, b.measure.interval) &&
  areNear(a.measure, b.measure) &&
  areOfOneKind(a, b) &&
  shareNear(a.fact, a.measure, b.fact, b.measure) &&
  !areOfOtherThings(a.fact, a.measure, b.fact, b.measure);

/** Things of one name are near both figures, whatever is told of them. */
const isNamedAlike = (x: Measure, y: Measure): boolean =>
  x.count && x.head !== "1" && genusOf(x.head) === genusOf(y.head);

/** "The records of 640,000 patients", "the files of 712,000 people": where each claim has one count, people may be called by any name. */
const areOfOneKind = (a: Told, b: Told): boolean =>
  !a.measure.count ||
  isNamedAlike(a.measure, b.measure) ||
  ((a.measure.head === "1" || b.measure.head === "1") && [a, b].every(isOnlyCount));

const isOnlyCount = ({ fact }: Told): boolean => measuresOf(fact).filter(({ count }) => count).length === 1;

function areNear({ interval: p }: Measure, { interval: q }: Measure): boolean {
  const [low, high] = [p.min, q.min].sort((one, other) => one - other) as [number, number];
  return high <= RATIO * low;
}
