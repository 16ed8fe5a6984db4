import { expect, test } from "vitest";
import { compare } from "../../src/index.js";

const page = (input: string, body: string) =>
  ({
    input,
    format: "text",
    body,
    given: { id: input, published: "2031-05-08", language: "en" },
    retrieved: null,
  }) as const;

const old = "The council paid 40 million euros for the bridge at Orlen.";
const now = "The council paid 60 million euros for the bridge at Orlen.";
const correction = "Correction: An earlier version of this report said that the council paid 40 million euros.";

test.each([
  ["a report that takes its figure back overtakes the one that keeps it", `${now}\n\n${correction}`, "superseded"],
  ["without a correction it is a conflict", now, "conflict"],
  [
    "a correction of something else settles nothing",
    `${now}\n\nCorrection: An earlier version of this report misspelled the name of the mayor.`,
    "conflict",
  ],
])("%s", (_, body, standing) => {
  const [story] = compare([page("a", old), page("b", body)]).stories;
  const entry = story?.entries.find(({ readings }) => readings.length > 1);
  expect(entry?.standing).toBe(standing);
});
