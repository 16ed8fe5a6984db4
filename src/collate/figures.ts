import { meets, type Quantity } from "../model/index.js";
import { befallen } from "./befallen.js";
import type { Fact } from "./fact.js";
import { type Group, settled, withGuests } from "./guests.js";
import { isOneFigure } from "./isOneFigure.js";
import type { Likeness } from "./likeness.js";
import { type Measure, measuresOf } from "./measure.js";
import { onceAClaim } from "./onceAClaim.js";
import type { Told } from "./owner.js";
import { between } from "./readings.js";
import { samePointIn } from "./samePoint.js";
import { TIMES } from "./sameThing.js";
import { splitStrangers } from "./strangers.js";
import { tollPoints } from "./tolls/index.js";
import { splitTwoPoints } from "./twoPoints.js";
import { splitWeak } from "./weak.js";

/** Fates whose count is a toll: each report gives it in words of its own, and it rises. */
const TOLLS: ReadonlySet<string> = new Set(["dead", "injured", "missing"]);

/** A claim of no more words than this says little beside its figure: it moves to the point about the figure; a longer one stands in both. */
const SAYS_LITTLE = 14;

/** Smaller counts are equal by chance: two men, three days. */
const LEAST_COUNT = 10;

/**
 * The groups, and beside them the points that claims of several groups make by a figure alone: the toll, whatever words it
 * is told in, and any figure that two reports give alike for the same thing. A claim that says more stays where it was too.
 */
export function withFigures(given: readonly Group[], likeness: Likeness): readonly (readonly Fact[])[] {
  const facts = given.flatMap(({ members }) => members);
  const samePoint = samePointIn(facts, likeness);
  const alone = given.map(({ members, guests }) => {
    const points = splitWeak(members, likeness, samePoint)
      .flatMap((group) => splitStrangers(group, likeness))
      .flatMap((group) => splitTwoPoints(group, likeness));
    return withGuests(points, guests, likeness, samePoint);
  });
  const groups = settled(alone.flat(), samePoint);
  const told = facts.flatMap((fact) => measuresOf(fact).map((measure): Told => ({ fact, measure })));
  const tolls = tollPoints(facts);
  const counts = [...tolls, ...befallen(told)];
  const homes = homesIn(groups);
  const isTold = (point: readonly Told[]): boolean =>
    [...counts.map((count) => count.map(({ fact }) => fact)), ...(homes.get(point[0]?.fact as Fact) ?? [])].some(
      (group) => point.every(({ fact }) => group.includes(fact)),
    );
  const points = [
    ...counts,
    ...[...named(told), ...equals(told)].filter((point) => reportsOf(point).size > 1 && !isTold(point)),
  ];
  const disputed = (fact: Fact): boolean => (homes.get(fact) ?? []).some((group) => disagrees(fact, group, likeness));
  const moved = new Set(
    points
      .flatMap((point) => point.filter(({ measure }) => !measure.counted).map(({ fact }) => fact))
      .filter((fact) => saysLittle(fact) && !disputed(fact)),
  );
  const joined = joinPoints(groups, points, disputed);
  const taken = new Set(joined.flatMap(({ groups: into }) => into));
  const kept = groups
    .filter((group) => !taken.has(group))
    .flatMap((group) => withoutOtherTolls(group, tolls))
    .map((group) => group.filter((fact) => !moved.has(fact)))
    .map((group) => (group.some(disputed) ? group : withoutToll(group, tolls)))
    .filter((group) => group.length > 0);
  return [...kept, ...joined.map(({ point }) => point.map(({ fact, measure }): Fact => ({ ...fact, focus: measure })))];
}

/** The groups that each claim stands in. */
function homesIn(groups: readonly (readonly Fact[])[]): ReadonlyMap<Fact, readonly (readonly Fact[])[]> {
  const homes = new Map<Fact, (readonly Fact[])[]>();
  for (const group of groups) for (const fact of group) homes.set(fact, [...(homes.get(fact) ?? []), group]);
  return homes;
}

/** From this share of claims that print one toll on, a group is about the toll, which has a point of its own. */
const ABOUT_TOLL = 0.6;

/** What is left of a group about a toll without the claims that print it: one toll is one point, however long the claims are. */
function withoutToll(group: readonly Fact[], tolls: readonly (readonly Told[])[]): readonly Fact[] {
  for (const point of tolls) {
    const told = group.filter((fact) => point.some((one) => one.fact === fact && one.measure.counted === null));
    if (told.length > 1 && told.length >= ABOUT_TOLL * group.length)
      return group.filter((fact) => !told.includes(fact));
  }
  return group;
}

/** The toll of another event stands apart from those of this one, however alike the words are. */
function withoutOtherTolls(group: readonly Fact[], tolls: readonly (readonly Told[])[]): readonly (readonly Fact[])[] {
  const isTold = (fact: Fact): boolean => tolls.some((point) => point.some((told) => told.fact === fact));
  const other = group.filter(
    (fact) =>
      !isTold(fact) &&
      measuresOf(fact).some(({ head, fate }) => head === "1" && (fate === "dead" || fate === "injured")),
  );
  if (other.length === 0 || !group.some(isTold)) return [group];
  return [group.filter((fact) => !other.includes(fact)), ...other.map((fact) => [fact])];
}

/** What a claim disagrees on with its group, beside the figure, would be lost at a point about the figure alone. */
const disagrees = (fact: Fact, group: readonly Fact[], likeness: Likeness): boolean =>
  group
    .slice(0, SAMPLE)
    .some(
      (other) =>
        other !== fact &&
        between(fact, other, likeness).some(({ grade, kind }) => grade !== "variant" && kind !== "value"),
    );

/** Claims of a group that a claim is held against. */
const SAMPLE = 6;

interface Joined {
  readonly point: readonly Told[];
  /** Groups that were about the figure anyhow and have become part of the point. */
  readonly groups: readonly (readonly Fact[])[];
}

/** A group that is about the figure as a whole, and shares two claims with the point, is the point. */
function joinPoints(
  groups: readonly (readonly Fact[])[],
  points: readonly (readonly Told[])[],
  disputed: (fact: Fact) => boolean,
): readonly Joined[] {
  const taken = new Set<readonly Fact[]>();
  return points.map((point) => {
    const sample = (point.find(({ measure }) => !measure.counted) ?? (point[0] as Told)).measure; // "at least one" meets every toll
    const told = new Set(point.map(({ fact }) => fact));
    const printed = new Set(point.filter(({ measure }) => !measure.counted).map(({ fact }) => fact));
    const into = groups.filter(
      (group) =>
        !taken.has(group) &&
        group.filter((fact) => printed.has(fact)).length > 1 &&
        group.every((fact) => told.has(fact) || likeFigure(fact, sample) !== null) &&
        !group.some(disputed),
    );
    for (const group of into) taken.add(group);
    const more = into.flat().flatMap((fact): readonly Told[] => {
      const measure = point.some((told) => told.fact === fact) ? null : likeFigure(fact, sample);
      return measure === null ? [] : [{ fact, measure }];
    });
    return { point: [...point, ...more], groups: into };
  });
}

const likeFigure = (fact: Fact, { interval, head, fate }: Measure): Measure | null =>
  measuresOf(fact).find(
    (measure) =>
      measure.interval.unit === interval.unit &&
      measure.head === head &&
      measure.fate === fate &&
      meets(measure.interval, interval),
  ) ?? null;

const saysLittle = ({ words }: Fact): boolean => words.length <= SAYS_LITTLE;

const reportsOf = (point: readonly Told[]): ReadonlySet<number> => new Set(point.map(({ fact }) => fact.ref.report));

/** Counts of what a country's name tells apart ("11,000 North Korean soldiers"): each report's figure is one of the same thing. */
function named(told: readonly Told[]): readonly (readonly Told[])[] {
  const kinds = new Map<string, Told[]>();
  for (const one of told) {
    const { count, about, head, quantity, part, fate } = one.measure;
    const country = [...about].find((concept) => concept.startsWith("^"));
    if (!count || country === undefined || part || TOLLS.has(fate ?? "")) continue; // the dead are none of those sent
    if (quantity.relation !== null || quantity.minValue < LEAST_COUNT) continue;
    const key = `${head} ${[...about].sort().join(" ")}`;
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  return [...kinds.values()].map((kind) => together(kind.filter(onceAClaim), NAMED_RATIO));
}

/** Counts of one named body further apart than this are of two deployments. */
const NAMED_RATIO = 1.5;

/** The most figures that lie near each other. */
function together(told: readonly Told[], ratio: number): readonly Told[] {
  const sorted = told.toSorted((a, b) => a.measure.quantity.maxValue - b.measure.quantity.maxValue);
  const runs: Told[][] = [];
  for (const one of sorted) {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || one.measure.quantity.maxValue > ratio * last.measure.quantity.maxValue) runs.push([one]);
    else runs.at(-1)?.push(one);
  }
  return runs.toSorted((a, b) => reportsOf(b).size - reportsOf(a).size)[0] ?? [];
}

/** Figures that two reports give alike for one thing; each figure takes part in one point. */
function equals(told: readonly Told[]): readonly (readonly Told[])[] {
  const kinds = new Map<string, Told[]>();
  for (const one of told)
    if (isSpecific(one)) {
      const key = `${one.measure.interval.unit} ${one.measure.head}`;
      kinds.set(key, [...(kinds.get(key) ?? []), one]);
    }
  return [...kinds.values()].flatMap((kind) => {
    const points: Told[][] = [];
    for (const one of kind) {
      const home = points.find((point) => isOneFigure(point[0] as Told, one));
      if (home === undefined) points.push([one]);
      else home.push(one);
    }
    return points.map((point) => point.filter(onceAClaim));
  });
}

function isSpecific({ fact, measure: { quantity, interval, count, head, fate, ageOf } }: Told): boolean {
  if (quantity.relation !== null || quantity.change !== null || interval.unit === "%") return false;
  if (ageOf !== null || TIMES.has(interval.unit) || TIMES.has(quantity.unit) || TOLLS.has(fate ?? "")) return false;
  return count ? quantity.minValue >= LEAST_COUNT && head !== "1" && !isVague(fact, quantity) : true;
}

/** "millions of customers" is no figure that two reports would give alike. */
const isVague = ({ witness }: Fact, { start, end }: Quantity): boolean =>
  /^(?:\p{L}+ )*(?:dozens|scores|hundreds|thousands|millions|billions)\b/iu.test(witness.report.text.slice(start, end));
