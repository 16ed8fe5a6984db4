import { expect, test } from "vitest";
import { compare } from "../../src/index.js";

const page = (body: string, i: number) =>
  ({
    input: `${i}`,
    format: "text",
    body,
    given: { id: `${i}`, published: "2031-05-08", language: "en" },
    retrieved: null,
  }) as const;

const topicsOf = (...bodies: readonly string[]): readonly string[] =>
  compare(bodies.map(page)).stories.flatMap(({ entries }) => entries.map(({ topic }) => topic));

test.each([
  [["The Orlen Arrow missile has a range of 300 km.", "The Orlen Arrow missile has a range of 186 miles."], /: range$/],
  [
    ["Over 10,000 North Korean troops are in Sund.", "There are 11,000 North Korean troops in Sund."],
    /^North Korean troops: number$/,
  ],
  [["A fire in Orlen killed 12 people.", "The fire in Orlen killed 12 people."], /^Deaths$/],
  [
    ["Ida Falk announced her resignation on Friday.", "Ida Falk announced her resignation."],
    /^Ida Falk: .*resignation/,
  ],
])("%s is about %s", (bodies, topic) => {
  expect(topicsOf(...bodies).some((text) => topic.test(text))).toBe(true);
});

test("every topic is the only one of its name", () => {
  const topics = topicsOf(
    "Ida Falk resigned on Friday. Ida Falk denied any wrongdoing. The board thanked Ida Falk. The board met twice.",
    "Ida Falk resigned. The board said it thanked Ida Falk. The board will meet again.",
  ).map((topic) => topic.toLowerCase());
  expect(new Set(topics).size).toBe(topics.length);
});
