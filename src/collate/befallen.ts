import { BEFALLINGS, PUBLIC } from "../lang/en/befallings.js";
import { countryOf } from "../lang/en/concept.js";
import { nationOf } from "../lang/en/stateOf.js";
import type { Measure } from "./measure.js";
import { onceAClaim } from "./onceAClaim.js";
import type { Told } from "./owner.js";

/** Smaller counts are of one case each. */
const LEAST = 100;

/** How far behind its noun a count tells where those counted are: "300 million people in the United States", in words. */
const REACH = 5;

const fates = new Map(BEFALLINGS.flatMap(({ words, ...befalling }) => words.map((word) => [word, befalling] as const)));

interface Count extends Told {
  readonly key: string;
  readonly country: string | null;
}

/**
 * What reports count and count anew: so many of a country's people whose data were stolen, so many evacuated. Each
 * report's figure is one of the same thing, whatever words it is told in; a later, higher one overtakes.
 */
export function befallen(told: readonly Told[]): readonly (readonly Told[])[] {
  const counts = told.flatMap(toCount);
  const points = new Map<string, Count[]>();
  for (const count of counts)
    if (count.country !== null) {
      const key = `${count.key} ${count.country}`;
      points.set(key, [...(points.get(key) ?? []), count]);
    }
  for (const count of counts.filter(({ country }) => country === null)) {
    const home = [...points].find(
      ([key, point]) => key.startsWith(`${count.key} `) && point.some((other) => isNear(other, count)),
    );
    if (home !== undefined) home[1].push(count);
    else points.set(count.key, [...(points.get(count.key) ?? []), count]);
  }
  return [...points]
    .map(([, point]) =>
      (point.some(({ country }) => country !== null) ? point : nearest(point)).filter(isFirst).filter(onceAClaim),
    )
    .filter(isOfSeveral);
}

/** The figure that a report gives first, and wherever it gives the same again: others are of parts. */
function isFirst({ fact, measure }: Told, _: number, all: readonly Told[]): boolean {
  const own = all.filter((other) => other.fact.ref.report === fact.ref.report);
  const first = own.reduce((a, b) => (b.fact.ref.claim < a.fact.ref.claim ? b : a));
  return first.measure.quantity.maxValue === measure.quantity.maxValue;
}

const isOfSeveral = (point: readonly Told[]): boolean => new Set(point.map(({ fact }) => fact.ref.report)).size > 1;

/** Of figures that name no country the most that lie near each other. */
function nearest(point: readonly Count[]): readonly Count[] {
  const runs: Count[][] = [];
  for (const count of point.toSorted((a, b) => a.measure.quantity.maxValue - b.measure.quantity.maxValue)) {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || count.measure.quantity.maxValue > APART * last.measure.quantity.maxValue)
      runs.push([count]);
    else runs.at(-1)?.push(count);
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

/** Further apart (as a ratio) they are of two things. */
const APART = 1.5;

/** A figure that names no country is of the one whose figure it nearly is. */
const NEAR = 1.1;

function isNear(a: Told, b: Told): boolean {
  const [x, y] = [a.measure.quantity.maxValue, b.measure.quantity.maxValue];
  return Math.max(x, y) <= NEAR * Math.min(x, y);
}

function toCount({ fact, measure }: Told): readonly Count[] {
  const { quantity, count, head, part } = measure;
  if (!count || part || quantity.relation !== null || quantity.change !== null || quantity.minValue < LEAST) return [];
  if (measure.fate === "dead" || measure.fate === "injured") return [];
  const befalling = fact.words.map(({ lemma }) => fates.get(lemma)).find((found) => found !== undefined);
  const isPublic =
    head === "1" || nationOf(quantity.unit) !== null || head.startsWith("^") || PUBLIC.has(quantity.unit);
  if (befalling === undefined || !isPublic) return [];
  return [
    {
      fact,
      measure: befalling.rises ? { ...measure, fate: befalling.fate } : measure,
      key: befalling.fate,
      country: countryFor({ fact, measure }),
    },
  ];
}

/** "US customers", "Brits", "people in the United States". */
function countryFor({ fact: { words }, measure }: Told): string | null {
  const { start, end, of, unit } = measure.quantity;
  const own = words.filter((word) => word.start >= start && word.end <= Math.max(end, of?.end ?? 0));
  const named = [measure.head, ...measure.about, ...own.map(({ concept }) => concept)].find((c) => c.startsWith("^"));
  return named ?? nationOf(unit) ?? countryBehind(words, measure);
}

function countryBehind(words: Told["fact"]["words"], { quantity }: Measure): string | null {
  const end = Math.max(quantity.end, quantity.of?.end ?? 0);
  const at = words.findIndex(({ start }) => start >= end);
  if (at < 0 || !/^(?:in|across|from|of)$/.test(words[at]?.lower ?? "")) return null;
  for (let k = at + 1; k < Math.min(words.length, at + REACH); k++) {
    const two = countryOf(words[k]?.lower ?? "", words[k + 1]?.lower ?? "");
    const one = words[k]?.tag === "PROPN" ? (words[k] as (typeof words)[number]).concept : "";
    if (two !== null || one.startsWith("^")) return two ?? one;
  }
  return null;
}
