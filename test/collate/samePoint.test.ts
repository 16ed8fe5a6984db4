import { describe, expect, test } from "vitest";
import { compare } from "../../src/index.js";

/** Whether two reports of a sentence in common and one of their own have these in one entry, in no conflict. */
function agree(a: string, b: string): boolean {
  const told = [a, b].map((sentence, i) => ({
    input: `${i}.txt`,
    format: "text" as const,
    body: `The ferry Orla Maren ran aground off Skarn on Thursday with 212 people aboard. ${sentence}`,
    given: { published: "2031-05-08" },
    retrieved: null,
  }));
  const { stories } = compare(told);
  return stories
    .flatMap(({ entries }) => entries)
    .some(
      ({ standing, readings }) =>
        (standing === "agreed" || standing === "repeated") &&
        readings
          .flatMap(({ claims }) => claims)
          .filter(({ exact }) => [a, b].some((sentence) => sentence.startsWith(exact.slice(0, 12)))).length > 1,
    );
}

describe("what is denied by the one is not agreed", () => {
  test.each([
    [
      "Captain Tor Hale had not apologised to the passengers by Friday.",
      "Tor Hale apologised to passengers in a speech.",
    ],
  ])("%s / %s", (a, b) => expect(agree(a, b)).toBe(false));

  test.each([
    ["Captain Tor Hale apologised to the passengers on the quay.", "Tor Hale apologised to passengers in a speech."],
    ["Captain Tor Hale had not apologised to the passengers.", "Tor Hale has not yet apologised to passengers."],
  ])("%s / %s", (a, b) => expect(agree(a, b)).toBe(true));
});
