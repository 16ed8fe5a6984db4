import { expect, it } from "vitest";
import { gather } from "../../src/cluster/gather.js";

/** How alike two reports are, by their numbers; 0 where nothing is said. */
const likenesses =
  (said: Readonly<Record<string, number>>) =>
  (a: number, b: number): number =>
    said[[a, b].sort((x, y) => x - y).join()] ?? 0;

it.each([
  ["a report left over joins what it is a little like", [[0, 1, 2], [3]], { "0,3": 0.06, "1,3": 0.06 }, [[0, 1, 2, 3]]],
  ["one that is like nothing doesn't", [[0, 1, 2], [3]], { "0,3": 0.06 }, [[0, 1, 2], [3]]],
  [
    "the three most alike pairs say how alike two parts are",
    [
      [0, 1, 2],
      [3, 4],
    ],
    { "0,3": 0.4, "1,3": 0.4, "2,4": 0.4 },
    [[0, 1, 2, 3, 4]],
  ],
  [
    "two parts a little alike stay two",
    [
      [0, 1, 2],
      [3, 4],
    ],
    { "0,3": 0.4, "1,3": 0.4 },
    [
      [0, 1, 2],
      [3, 4],
    ],
  ],
  [
    "without a main part nothing joins",
    [[0, 1], [2, 3], [4]],
    { "0,4": 0.9, "1,4": 0.9, "0,2": 0.9 },
    [[0, 1], [2, 3], [4]],
  ],
  [
    "the first of two equal parts is the main one",
    [
      [2, 3],
      [0, 1],
    ],
    { "0,2": 1, "0,3": 1, "1,2": 1 },
    [[0, 1, 2, 3]],
  ],
] as const)("%s", (_, stories, said, expected) => {
  expect(gather(stories, likenesses(said))).toEqual(expected);
});
