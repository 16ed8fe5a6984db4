import { compareClaims } from "./conflicts/index.js";
import type { Finding } from "./conflicts/rule.js";
import type { Fact } from "./fact.js";
import type { Likeness } from "./likeness.js";

/** Claims that say the same the same way. */
export type ReadingFacts = readonly Fact[];

/** What two readings of an entry were found to differ in, by their indices. */
export interface Difference {
  readonly left: number;
  readonly right: number;
  readonly finding: Finding;
}

/** Claims of a reading that a further claim is compared with: in an entry of a thousand reports the first few tell enough. */
const SAMPLE = 4;

/** Puts each claim into the first reading with which nothing is found; claims that measure most come first, since they tell readings apart. */
export function splitReadings(facts: readonly Fact[], likeness: Likeness): readonly ReadingFacts[] {
  const readings: Fact[][] = [];
  const ordered = facts.toSorted((a, b) => weight(b) - weight(a));
  for (const fact of ordered) {
    const home = readings.find((reading) =>
      reading.slice(0, SAMPLE).every((other) => between(other, fact, likeness).length === 0),
    );
    if (home === undefined) readings.push([fact]);
    else home.push(fact);
  }
  return readings;
}

const weight = ({ body }: Fact): number => body.quantities.length + body.timexes.length;

/** Everything in which the readings differ, pair by pair. */
export function findDifferences(readings: readonly ReadingFacts[], likeness: Likeness): readonly Difference[] {
  return readings.flatMap((reading, left) =>
    readings.slice(left + 1).flatMap((other, k) => {
      const findings = reading
        .slice(0, SAMPLE)
        .flatMap((a) => other.slice(0, SAMPLE).flatMap((b) => between(a, b, likeness)));
      return findings.map((finding) => ({ left, right: left + 1 + k, finding }));
    }),
  );
}

/** A report isn't held against itself. */
export const between = (a: Fact, b: Fact, likeness: Likeness): readonly Finding[] =>
  a.ref.report === b.ref.report ? [] : compareClaims(a, b, likeness(a.ref, b.ref));
