import { meets } from "../model/index.js";
import { compareClaims } from "./conflicts/index.js";
import type { Finding, Verdict } from "./conflicts/rule.js";
import type { Fact } from "./fact.js";
import type { Likeness } from "./likeness.js";
import { type Measure, measuresOf } from "./measure.js";
import { oncePerTwins } from "./oncePerTwins.js";
import { laterOf } from "./order.js";

/** Claims that say the same the same way. */
export type ReadingFacts = readonly Fact[];

/** What two readings of an entry were found to differ in, by their indices. */
export interface Difference {
  readonly left: number;
  readonly right: number;
  readonly finding: Verdict;
  /** The finding with its words: most are never shown. */
  readonly tell: () => Finding;
}

/** Claims of a reading that a further claim is compared with: in an entry of a thousand reports the first few tell enough. */
const SAMPLE = 4;

/** Puts each claim into the first reading with which nothing is found; claims that measure most come first, since they tell readings apart. */
export function splitReadings(facts: readonly Fact[], likeness: Likeness): readonly ReadingFacts[] {
  const readings: Fact[][] = [];
  const ordered = facts.toSorted((a, b) => weight(b) - weight(a));
  for (const fact of ordered) {
    const home = readings.find((reading) =>
      reading
        .slice(0, SAMPLE)
        .every((other) => !haveOtherFigures(other, fact) && between(other, fact, likeness).length === 0),
    );
    if (home === undefined) readings.push([fact]);
    else home.push(fact);
  }
  return readings;
}

/** Figures of one kind of which none meets are never one reading, whether or not they are found to be of one thing. */
function haveOtherFigures(a: Fact, b: Fact): boolean {
  if (a.ref.report === b.ref.report) return areOtherTolls(a, b);
  const right = measuresOf(b);
  const pairs = measuresOf(a).flatMap((x) =>
    right.filter((y) => isKin(x, y)).map((y) => meets(x.interval, y.interval)),
  );
  return pairs.length > 0 && !pairs.includes(true);
}

/** A report that gives two tolls ("killed 12", "with the gunman 13") stands in two readings. */
const areOtherTolls = ({ focus: x }: Fact, { focus: y }: Fact): boolean =>
  x?.toll === true && y?.toll === true && x.quantity.minValue !== y.quantity.minValue;

const isKin = (x: Measure, y: Measure): boolean =>
  x.ageOf === null &&
  y.ageOf === null &&
  x.interval.unit === y.interval.unit &&
  x.head === y.head &&
  x.quantity.relation === y.quantity.relation &&
  (x.fate === y.fate || x.fate === null || y.fate === null);

const weight = ({ body }: Fact): number => body.quantities.length + body.timexes.length;

/** Everything in which the readings differ, pair by pair. */
export function findDifferences(readings: readonly ReadingFacts[], likeness: Likeness): readonly Difference[] {
  return readings.flatMap((reading, left) =>
    readings.slice(left + 1).flatMap((other, k) => {
      const pairs = reading.slice(0, SAMPLE).flatMap((a) => other.slice(0, SAMPLE).map((b) => [a, b] as const));
      return pairs.flatMap(([a, b]) =>
        between(a, b, likeness).map(
          (finding, n): Difference => ({
            left,
            right: left + 1 + k,
            finding: isHeld(finding, reading, other) ? finding : asConflict(finding),
            tell: () => compareClaims(a, b, likeness(a.ref, b.ref))[n] as Finding,
          }),
        ),
      );
    }),
  );
}

/** A figure has risen where all that carries the new one is later than all that carries the old: else the two are told side by side. */
function isHeld({ later, rises }: Verdict, a: ReadingFacts, b: ReadingFacts): boolean {
  if (rises === undefined) return true;
  const [now, old] = later === "a" ? [a, b] : [b, a];
  return now.every((x) => old.every((y) => laterOf(x, y) === "a"));
}

const asConflict = (finding: Verdict): Verdict => ({ ...finding, later: null, grade: "hard" });

/** In what two claims of a story differ. A report isn't held against itself. */
export const between = (a: Fact, b: Fact, likeness: Likeness): readonly Verdict[] =>
  a.ref.report === b.ref.report ? [] : verdicts(a, b, likeness);

const verdicts = oncePerTwins((a, b, like): readonly Verdict[] => compareClaims(a, b, like));
