import { expect, test } from "vitest";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { titleOf } from "../../src/collate/title.js";
import { extract } from "../../src/extract/index.js";
import type { StoryTitle } from "../../src/model/index.js";

const BODY =
  "The harbour office said so on Friday. Nobody was hurt, and the quay was open again by noon, the office said.";

function titleFrom(...bodies: readonly string[]): string {
  return storyTitle(bodies, []).exact;
}

function storyTitle(bodies: readonly string[], titles: readonly string[]): StoryTitle {
  const pages = bodies.map((body, i) => ({
    input: `${i}.txt`,
    format: "text" as const,
    body,
    given: { published: `2026-03-1${i}`, ...(titles[i] === undefined ? {} : { title: titles[i] }) },
    retrieved: null,
  }));
  return titleOf(toStory(pages.flatMap((page) => extract(page).reports).map(annotate)));
}

test.each([
  [
    "the headline whose words the others use",
    ["Press release of the harbour", "Crane falls on quay in Tarvik", "Crane falls in Tarvik harbour"].map(
      (head) => `${head}\n\n${BODY}`,
    ),
    "Crane falls in Tarvik harbour",
  ],
  [
    "the earliest of equals",
    ["Crane falls on quay", "Quay: crane falls"].map((head) => `${head}\n\n${BODY}`),
    "Crane falls on quay",
  ],
  ["a first sentence where there is no headline", [BODY], "The harbour office said so on Friday."],
])("%s", (_, bodies, title) => {
  expect(titleFrom(...bodies)).toBe(title);
});

test("a headline that came beside the text has no offsets, and is rather taken than a first sentence", () => {
  expect(storyTitle([BODY, `${BODY} It rained.`], ["Crane falls in Tarvik"])).toEqual({
    report: "A",
    start: null,
    end: null,
    exact: "Crane falls in Tarvik",
  });
});
