import { CHARGES, SCORED } from "../lang/en/counting.js";
import { type Quantity, sharesAny } from "../model/index.js";
import type { Measure } from "./measure.js";

/** Whether two figures measure one thing, as far as their words tell; `likeness` of the claims vouches for the rest. */
export function sameThing(a: Measure, b: Measure, likeness: number, common: number): boolean {
  if (
    a.interval.unit !== b.interval.unit ||
    a.quantity.relation !== b.quantity.relation ||
    a.quantity.change !== b.quantity.change
  )
    return false;
  if (a.count && a.head !== b.head) return false;
  if (a.fate !== b.fate && a.fate !== null && b.fate !== null) return false;
  if (a.head === "1" && a.fate !== b.fate) return false;
  if (a.side !== null && b.side !== null && a.side !== b.side) return false;
  if (a.from && b.from && a.from !== b.from) return false;
  if (a.ageOf !== null || b.ageOf !== null)
    return isOnePerson(a.ageOf, b.ageOf) || (a.ageOf === b.ageOf && common >= COPIED);
  if (areOfTwoCountries(a, b)) return false;
  if (common >= COPIED) return true;
  if (!near(a, b) || CHARGES.has(a.quantity.unit)) return false;
  if (common >= SAME_WORDING) return true;
  if (a.part !== b.part || (a.part && b.part) || (a.side !== b.side && a.interval.unit === "m")) return false;
  if (a.count && isNarrower(a, b) && isNarrower(b, a)) return false;
  if (TIMES.has(a.interval.unit) || TIMES.has(a.quantity.unit)) return false;
  if (a.fate !== null || sharesAny(a.about, b.about)) return true;
  if (likeness >= ALIKE && (a.count || a.deed === null || b.deed === null || a.deed === b.deed)) return true;
  return a.count && (a.about.size === 0 || b.about.size === 0);
}

/** Figures this many times apart are of two things, unless they stand in the same words: tolls rise, scores of one game hardly differ. */
const TOLLS = 2.5;
const FIGURES = 1.99;
const SCORES = 1.2;

const near = (a: Measure, b: Measure): boolean => {
  const [x, y] = [a.quantity.maxValue, b.quantity.maxValue];
  const factor = a.fate !== null ? TOLLS : isScored(a.quantity) ? SCORES : FIGURES;
  return Math.max(x, y) <= factor * Math.min(x, y);
};

/** Points, runs and the like, which a game has many of. */
export const isScored = ({ unit }: Quantity): boolean => SCORED.has(unit.toLowerCase().replace(/s$/, ""));

/** Ages and spans of time are named of too many things to be held against each other but in the same words. */
export const TIMES: ReadonlySet<string> = new Set([
  "s",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "year",
  "decade",
  "century",
]);

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** Share of common words from which a figure stands where the other stood. */
const SAME_WORDING = 0.6;

/** From this likeness the claims as a whole speak of one thing, whatever words stand by the figure. */
const ALIKE = 0.5;

/** "Tor Hale" and "Hale"; not "Tor Hale" and "Lars Hale". */
const isOnePerson = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a !== "" && b !== "" && (a === b || a.endsWith(` ${b}`) || b.endsWith(` ${a}`));

/** "9 million Danish customers", "300,000 Norwegian customers": in the same words they are two figures all the same. */
function areOfTwoCountries(a: Measure, b: Measure): boolean {
  const [x, y] = [a, b].map(({ about }) => [...about].filter((concept) => concept.startsWith("^")));
  return (
    x !== undefined && y !== undefined && x.length > 0 && y.length > 0 && !x.some((country) => y.includes(country))
  );
}

/** "four former members" beside "two members now serving": each has a word that the other hasn't. */
const isNarrower = (a: Measure, b: Measure): boolean => [...a.about].some((concept) => !b.about.has(concept));
