import type { Fact } from "../../fact.js";
import type { Likeness } from "../../likeness.js";
import { compareClaims } from "../index.js";
import { gatherAges } from "./ages.js";
import { gatherAmounts } from "./amounts.js";
import { gatherDenials } from "./denials.js";
import { gatherDistances } from "./distances.js";
import { gatherFates } from "./fates.js";
import type { Gatherer } from "./gather.js";
import { gatherOnsets } from "./onsets.js";
import { gatherQuotations } from "./quotations.js";
import { gatherRestrictions } from "./restrictions.js";
import { gatherRounds } from "./rounds.js";
import { gatherRows } from "./rows.js";
import { gatherSchedules } from "./schedules.js";
import { gatherSides } from "./sides.js";
import { gatherSlots } from "./slots.js";
import { gatherStages } from "./stages.js";

type Point = readonly Fact[];

const GATHERERS: readonly Gatherer[] = [
  gatherStages,
  gatherSchedules,
  gatherOnsets,
  gatherSides,
  gatherFates,
  gatherDenials,
  gatherRestrictions,
  gatherRounds,
  gatherAges,
  gatherDistances,
  gatherRows,
  gatherQuotations,
];

/** The kinds in which two claims disagree. */
type Disagreements = (a: Fact, b: Fact) => readonly string[];

/**
 * The points, and beside them those on which claims of several points disagree: alignment puts a claim where most of what
 * it says is said, and a disagreement may lie in the rest. A point that becomes part of another isn't shown twice.
 */
export function withDisagreements(points: readonly Point[], score: Likeness): readonly Point[] {
  const disagreements = oncePerPair();
  const isNew = newnessIn(points, disagreements);
  const facts = distinctFacts(points);
  const together = togetherIn(points);
  const found = [...GATHERERS, gatherAmounts(score, together), gatherSlots(score, together)]
    .flatMap((gather) => gather(facts))
    .filter(isNew);
  const near = nearIn(found);
  const takesIn = takingIn(disagreements);
  const kept = points
    .map((point) => near(point).reduce((rest, other) => withoutDisputed(rest, other, disagreements), point))
    .filter((point) => point.length > 0 && !near(point).some((other) => takesIn(other, point)));
  return [...kept, ...found];
}

/** Whether two claims stand in one point. */
function togetherIn(points: readonly Point[]): (a: Fact, b: Fact) => boolean {
  const homes = new Map<string, Set<number>>();
  points.forEach((point, i) => {
    for (const fact of point) homes.set(keyOf(fact), (homes.get(keyOf(fact)) ?? new Set()).add(i));
  });
  return (a, b) => [...(homes.get(keyOf(a)) ?? [])].some((i) => homes.get(keyOf(b))?.has(i));
}

/** Two claims are compared once for all that is asked about them. */
function oncePerPair(): Disagreements {
  const known = new Map<Fact, Map<Fact, readonly string[]>>();
  return (a, b) => {
    if (a.ref.report === b.ref.report) return [];
    const answers = known.get(a) ?? new Map<Fact, readonly string[]>();
    const kinds =
      answers.get(b) ?? compareClaims(a, b, 0.35).flatMap(({ grade, kind }) => (grade === "variant" ? [] : [kind]));
    known.set(a, answers.set(b, kinds));
    return kinds;
  };
}

/** The new points that share a claim with a point, in their order: most share none. */
function nearIn(found: readonly Point[]): (point: Point) => readonly Point[] {
  const holders = new Map<string, Set<number>>();
  found.forEach((point, i) => {
    for (const fact of point) holders.set(keyOf(fact), (holders.get(keyOf(fact)) ?? new Set()).add(i));
  });
  return (point) => {
    const numbers = new Set(point.flatMap((fact) => [...(holders.get(keyOf(fact)) ?? [])]));
    return [...numbers].sort((a, b) => a - b).map((i) => found[i]!);
  };
}

/** A point without the claims that were held to say the same there, and are now known to disagree. */
function withoutDisputed(point: Point, found: Point, disagreements: Disagreements): Point {
  const whole = new Set(point.filter(({ focus }) => focus === null).map(keyOf));
  const inside = found.filter((fact) => whole.has(keyOf(fact)));
  const disputed = new Set(
    pairsOf(inside).flatMap(([a, b]) => (disagreements(a, b).length > 0 ? [keyOf(a), keyOf(b)] : [])),
  );
  return disputed.size === 0 ? point : point.filter((fact) => !disputed.has(keyOf(fact)));
}

/** Every claim once, in the order of reports. */
function distinctFacts(points: readonly Point[]): readonly Fact[] {
  const facts = new Map<string, Fact>();
  for (const fact of points.flat()) facts.set(keyOf(fact), { ...fact, focus: null });
  return [...facts.values()].sort((a, b) => a.ref.report - b.ref.report || a.ref.claim - b.ref.claim);
}

const keyOf = ({ ref: { report, claim } }: Fact): string => `${report}:${claim}`;

/** Whether two claims of a point disagree that do so in no point yet. */
function newnessIn(points: readonly Point[], disagreements: Disagreements): (point: Point) => boolean {
  const homes = new Map<string, Map<number, Fact>>();
  points.forEach((point, i) => {
    for (const fact of point) {
      const known = homes.get(keyOf(fact)) ?? new Map<number, Fact>();
      if (!known.has(i)) homes.set(keyOf(fact), known.set(i, fact));
    }
  });
  const isShown = (a: Fact, b: Fact): boolean => {
    const others = homes.get(keyOf(b));
    return [...(homes.get(keyOf(a)) ?? [])].some(([i, x]) => {
      const y = others?.get(i);
      return y !== undefined && disagreements(x, y).length > 0;
    });
  };
  return (point) => pairsOf(point).some(([a, b]) => disagreements(a, b).length > 0 && !isShown(a, b));
}

/** Claims of a point that are compared with each other before it is known to be one. */
const SAMPLE = 24;

const pairsOf = (point: Point): readonly (readonly [Fact, Fact])[] =>
  point.slice(0, SAMPLE).flatMap((a, i) => point.slice(i + 1, SAMPLE).map((b) => [a, b] as const));

/** Whether all claims of a point stand in the new one, and say nothing there that they disagree about otherwise. */
function takingIn(disagreements: Disagreements): (found: Point, point: Point) => boolean {
  const kinds = (point: Point): ReadonlySet<string> => new Set(pairsOf(point).flatMap(([a, b]) => disagreements(a, b)));
  return (found, point) => {
    const inside = new Set(found.map(keyOf));
    if (!point.every((fact) => fact.focus === null && inside.has(keyOf(fact)))) return false;
    const known = kinds(found);
    return [...kinds(point)].every((kind) => known.has(kind));
  };
}
