import { type Quantity, toInterval } from "../../model/index.js";
import { eventTimes } from "../eventTimes.js";
import type { Fact } from "../fact.js";
import type { Measure } from "../measure.js";
import type { Told } from "../owner.js";
import { type Toll, tollsOf } from "./toll.js";

/** Fates of which an edition has a point of its own. */
const FATES: readonly Toll["fate"][] = ["dead", "injured", "arrested"];

/** Figures up to this may be of one event however far apart: one was killed, in the end five. */
const FEW = 12;

/** Larger tolls further apart than this (as a ratio) are of two events. */
const MOST_RISE = 3;

/** A fate that one report alone tells of, and not among its first sentences, is no point of the story. */
const LEAD = 16;

/**
 * For each fate the toll that each report gives, in figures or by telling of people one by one, and every claim on which
 * it stands. What happened in another year is another event's.
 */
export function tollPoints(facts: readonly Fact[]): readonly (readonly Told[])[] {
  const byReport = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = byReport.get(fact.ref.report) ?? [];
    own.push(fact);
    byReport.set(fact.ref.report, own);
  }
  const tolls = [...byReport.values()].flatMap((own) =>
    tollsOf(own.toSorted((a, b) => a.ref.claim - b.ref.claim).filter((fact) => !isPast(fact))),
  );
  return FATES.map((fate) => ofOneEvent(tolls.filter((toll) => toll.fate === fate)))
    .filter(matters)
    .map((point) => point.flatMap(toTold).filter(onceAClaim));
}

const matters = (tolls: readonly Toll[]): boolean =>
  tolls.length > 1 || tolls.some(({ tellings }) => tellings.some(({ fact }) => fact.body.sentence < LEAD));

const onceAClaim = ({ fact }: Told, i: number, all: readonly Told[]): boolean =>
  all.findIndex((other) => other.fact === fact) === i;

function toTold({ tellings, minValue, maxValue, modifier, fate, counted }: Toll): readonly Told[] {
  return tellings.map(({ fact, people: { start, end } }) => ({
    fact,
    measure: toMeasure(
      {
        start,
        end,
        minValue,
        maxValue,
        modifier,
        unit: "people",
        of: null,
        relation: null,
        change: null,
        conversion: null,
      },
      fate,
      counted,
    ),
  }));
}

const toMeasure = (quantity: Quantity, fate: string, counted: string | null): Measure => ({
  quantity,
  interval: toInterval(quantity),
  count: true,
  head: "1",
  about: new Set(),
  fate,
  side: null,
  part: false,
  ageOf: null,
  counted,
});

/** The toll of more than a year before is that of another event; a trial tells of the deed of the year before. */
const isPast = (fact: Fact): boolean => {
  const year = fact.published?.slice(0, 4);
  return year !== undefined && eventTimes(fact).some(({ to }) => Number((to as string).slice(0, 4)) < Number(year) - 1);
};

/** The most tolls that lie near each other: those of the event that most reports tell of. */
function ofOneEvent(tolls: readonly Toll[]): readonly Toll[] {
  const runs: Toll[][] = [];
  for (const toll of tolls.toSorted((a, b) => a.maxValue - b.maxValue)) {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || toll.maxValue > Math.max(FEW, MOST_RISE * last.maxValue)) runs.push([toll]);
    else runs.at(-1)?.push(toll);
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
