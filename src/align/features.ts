import { type Interval, meets, type Quantity, type Timex, toInterval, type Witness } from "../model/index.js";
import type { Profile } from "./profile.js";

/** What a claim says beside its words. */
export interface Features {
  readonly figures: readonly Interval[];
  /** First and last day of each day or hour that it names, as days since 1970. */
  readonly days: readonly (readonly [number, number])[];
  readonly quoted: boolean;
  readonly mood: string;
}

const DAY = 86_400_000;

/** A longer time than this, in days, is no date of an event. */
const LONGEST = 8;

export function featuresOf(witness: Witness, { claim: n }: Profile): Features {
  const claim = witness.claims[n] as Witness["claims"][number];
  const figures = claim.quantities
    .map((q) => witness.quantities[q] as Quantity)
    .filter(({ relation }) => relation === null)
    .map(toInterval);
  const attribution = claim.attribution === null ? undefined : witness.attributions[claim.attribution];
  return {
    figures,
    days: claim.timexes.flatMap((t) => daysOf(witness.timexes[t] as Timex)),
    quoted: attribution?.kind === "direct",
    mood: claim.modality,
  };
}

function daysOf({ type, from, to }: Timex): readonly (readonly [number, number])[] {
  if ((type !== "DATE" && type !== "TIME") || from === null || to === null) return [];
  const [first, last] = [from, to].map((date) => Date.parse(date.slice(0, 10)) / DAY) as [number, number];
  return last - first < LONGEST ? [[first, last]] : [];
}

/** Whether a figure of the one can be one of the other. */
export const shareFigure = (a: Features, b: Features): boolean =>
  a.figures.some((x) => b.figures.some((y) => meets(x, y)));

/** Whether both name days, all of the one more than a day from all of the other. */
export const namesOtherDay = (a: Features, b: Features): boolean =>
  a.days.length > 0 &&
  b.days.length > 0 &&
  a.days.every(([from, to]) => b.days.every(([first, last]) => first - to > 1 || from - last > 1));
