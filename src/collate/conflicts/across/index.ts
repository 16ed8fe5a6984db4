import type { Fact } from "../../fact.js";
import { compareClaims } from "../index.js";
import { gatherAges } from "./ages.js";
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

/**
 * The points, and beside them those on which claims of several points disagree: alignment puts a claim where most of what
 * it says is said, and a disagreement may lie in the rest. A point that becomes part of another isn't shown twice.
 */
export function withDisagreements(points: readonly Point[]): readonly Point[] {
  const facts = distinctFacts(points);
  const found = GATHERERS.flatMap((gather) => gather(facts)).filter((point) => isNew(points, point));
  const kept = points
    .map((point) => found.reduce(withoutDisputed, point))
    .filter((point) => point.length > 0 && !found.some((other) => takesIn(other, point)));
  return [...kept, ...found];
}

/** A point without the claims that were held to say the same there, and are now known to disagree. */
function withoutDisputed(point: Point, found: Point): Point {
  const inside = found.filter((fact) => point.some((other) => other.focus === null && keyOf(other) === keyOf(fact)));
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

/** Whether two of its claims disagree that do so in no point yet. */
const isNew = (points: readonly Point[], point: Point): boolean =>
  pairsOf(point).some(([a, b]) => disagreements(a, b).length > 0 && !points.some((other) => isShownIn(other, a, b)));

function isShownIn(point: Point, a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map((fact) => point.find((other) => keyOf(other) === keyOf(fact)));
  return x !== undefined && y !== undefined && disagreements(x, y).length > 0;
}

/** Claims of a point that are compared with each other before it is known to be one. */
const SAMPLE = 24;

const pairsOf = (point: Point): readonly (readonly [Fact, Fact])[] =>
  point.slice(0, SAMPLE).flatMap((a, i) => point.slice(i + 1, SAMPLE).map((b) => [a, b] as const));

/** Kinds in which two claims disagree. */
const disagreements = (a: Fact, b: Fact): readonly string[] =>
  a.ref.report === b.ref.report
    ? []
    : compareClaims(a, b, 0.35)
        .filter(({ grade }) => grade !== "variant")
        .map(({ kind }) => kind);

/** Whether all claims of a point stand in the new one, and say nothing there that they disagree about otherwise. */
function takesIn(found: Point, point: Point): boolean {
  if (!point.every((fact) => fact.focus === null && found.some((other) => keyOf(other) === keyOf(fact)))) return false;
  const kinds = new Set(pairsOf(found).flatMap(([a, b]) => disagreements(a, b)));
  return pairsOf(point).every(([a, b]) => disagreements(a, b).every((kind) => kinds.has(kind)));
}
