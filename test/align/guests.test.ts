import { describe, expect, test } from "vitest";
import { findCandidates } from "../../src/align/candidates.js";
import { groupNodes, type Link } from "../../src/align/group.js";
import { findGuests } from "../../src/align/guests.js";

/** Which report each claim is of: 0 is a lead; 1 and 2 say in two claims each what it says in one. */
const REPORT = [0, 1, 1, 2, 2];

const mayJoin = (a: readonly number[], b: readonly number[]): boolean =>
  !a.some((x) => b.some((y) => REPORT[x] === REPORT[y]));

function guestsOf(links: readonly Link[]) {
  const scores = new Map(links.map(({ a, b, score }) => [`${a} ${b}`, score]));
  const scoreOf = (a: number, b: number): number => scores.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? 0;
  const groups = groupNodes(REPORT.length, links, scoreOf, mayJoin);
  const guests = findGuests(groups, links, scoreOf, mayJoin);
  return groups.map((group, g) => `${group.join(" ")} | ${guests[g]?.join(" ")}`.trim()).sort();
}

const link = (a: number, b: number, score: number): Link => ({ a, b, score });

describe("a claim makes the point of a further group", () => {
  test.each([
    [
      "a lead says both",
      [link(0, 1, 0.9), link(0, 3, 0.9), link(1, 3, 0.9), link(0, 2, 0.7), link(0, 4, 0.7), link(2, 4, 0.9)],
      ["0 1 3 |", "2 4 | 0"],
    ],
    ["beside a claim that would stand alone", [link(0, 1, 0.9), link(0, 2, 0.6)], ["0 1 |", "2 | 0", "3 |", "4 |"]],
    [
      "not where it is like one of the group only",
      [link(0, 1, 0.9), link(0, 2, 0.5), link(2, 4, 0.9)],
      ["0 1 |", "2 4 |", "3 |"],
    ],
    ["not where it is hardly likely", [link(0, 1, 0.9), link(0, 2, 0.3)], ["0 1 |", "2 |", "3 |", "4 |"]],
    [
      "never beside another claim of its report",
      [link(0, 1, 0.9), link(0, 2, 0.8), link(1, 3, 0.9), link(0, 3, 0.9), link(2, 3, 0.5)],
      ["0 1 3 |", "2 | 0 3", "4 |"],
    ],
  ] as const)("%s", (_, links, expected) => {
    expect(guestsOf(links)).toEqual(expected);
  });
});

test("claims find partners by words that are in very many claims", () => {
  const copies = Array.from({ length: 1_000 }, () => ({
    ids: Int32Array.of(0, 1),
    weights: Float64Array.of(1, 1),
    total: 2,
  }));
  const found = findCandidates(copies, 2);
  expect(found[0]?.[0]).toBe(1);
  expect(found.slice(0, -1).every((partners) => partners.length > 0)).toBe(true);
  expect(found.every((partners) => partners.length <= 24)).toBe(true);
});
