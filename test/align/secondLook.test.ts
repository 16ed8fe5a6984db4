import { expect, test } from "vitest";
import type { Profile } from "../../src/align/profile.js";
import { lookAgain } from "../../src/align/secondLook.js";

/** Claims 0, 1 of report 0; 2, 3 of report 1; 4 of report 2; each a sentence of its own. */
const PROFILES = [0, 0, 1, 1, 2].map(
  (report, claim): Profile => ({ report, claim, concepts: new Map(), verbs: new Set(), facets: [] }),
);
const SENTENCES = Int32Array.from([0, 1, 0, 1, 0]);

const about = (links: readonly (readonly [number, number, number])[], a: number, b: number) => {
  const all = links.map(([x, y, score]) => ({ a: x, b: y, score }));
  return lookAgain(PROFILES, SENTENCES, all)[all.findIndex((link) => link.a === a && link.b === b)];
};

test("a third report that says both speaks for a pair", () => {
  const alone = about([[0, 2, 0.5]], 0, 2);
  const with3 = about(
    [
      [0, 2, 0.5],
      [0, 4, 0.9],
      [2, 4, 0.9],
    ],
    0,
    2,
  );
  expect(alone?.third).toBe(0);
  expect(with3?.third).toBeCloseTo(0.9, 5);
});

test("partners elsewhere that aren't the other's speak against it", () => {
  const apart = about(
    [
      [0, 2, 0.5],
      [0, 4, 0.9],
    ],
    0,
    2,
  );
  expect(apart?.third).toBe(0);
  expect(apart?.apart).toBe(0); // only one of the two has a partner there
});

test("a likelier partner in the same report is a rival", () => {
  const beaten = about(
    [
      [0, 2, 0.3],
      [0, 3, 0.8],
    ],
    0,
    2,
  );
  expect(beaten?.rival).toBeCloseTo(Math.log(0.8 / 0.2), 5);
});

test("the sentences beside it count", () => {
  expect(
    about(
      [
        [0, 2, 0.3],
        [1, 3, 0.8],
      ],
      0,
      2,
    )?.beside,
  ).toBe(0.8);
  expect(about([[0, 2, 0.3]], 0, 2)?.beside).toBe(0);
});
