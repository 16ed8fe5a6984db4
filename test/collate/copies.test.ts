import { expect, test } from "vitest";
import { compare } from "../../src/index.js";
import type { LedgerEntry } from "../../src/model/index.js";
import { pageOf } from "./pageOf.js";

const entriesOf = (...bodies: readonly string[]): readonly LedgerEntry[] =>
  compare(bodies.map((body, i) => pageOf(body, i))).stories.flatMap(({ entries }) => entries);

const claimsOf = ({ readings }: LedgerEntry): readonly string[] =>
  readings.flatMap(({ claims }) => claims.map(({ id }) => id));

test.each([
  ["The ferry Aurora has 300 berths and 40 cabins.", "The ferry Aurora has 310 berths and 40 cabins."],
  [
    "A blast at the Orlen mill killed 12 workers and hurt 30.",
    "The blast at the Orlen mill killed 14 workers, hurting 30.",
  ],
])("no entry only says again what another says: %s", (...bodies) => {
  const entries = entriesOf(...bodies);
  for (const entry of entries.filter(({ readings }) => readings.every(({ figure }) => figure === undefined)))
    for (const other of entries)
      if (other !== entry && other.readings.length === entry.readings.length && entry.standing !== "single")
        expect(claimsOf(entry).every((id) => claimsOf(other).includes(id))).toBe(false);
});

test("every claim stands somewhere", () => {
  const bodies = [
    "A blast at the Orlen mill killed 12 workers. Ida Falk owns the mill.",
    "The blast at the Orlen mill killed 14 workers. The mill was built in 1931.",
  ];
  expect(new Set(entriesOf(...bodies).flatMap(claimsOf)).size).toBe(4);
});
