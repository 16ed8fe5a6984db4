import { expect, test } from "vitest";
import { align } from "../../src/align/index.js";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import type { Story } from "../../src/model/index.js";

const story = (...texts: readonly string[]): Story =>
  toStory(
    texts.flatMap((body, i) =>
      extract({
        input: `${i}`,
        format: "text",
        body,
        given: { id: `${i}`, published: "2031-05-08", language: "en" },
        retrieved: null,
      }).reports.map(annotate),
    ),
  );

const joined = (given: Story): readonly (readonly string[])[] =>
  align(given)
    .groups.filter((group) => group.length > 1)
    .map((group) => group.map(({ report, claim }) => given.reports[report]?.claims[claim]?.exact ?? ""));

const FERRY =
  "The ferry sank off Skarn island on Tuesday. The captain was arrested in Lund. Divers will search the wreck.";

test.each([
  ["synonyms", FERRY, "The captain was detained in Lund.", "captain"],
  ["the passive", FERRY, "Police in Lund arrested the captain.", "captain"],
  ["another figure of one toll", "The fire killed 12 people.", "The number of dead has risen to 17.", "12"],
])("joined by %s", (_, a, b, word) => {
  expect(joined(story(a, b)).some((group) => group.some((text) => text.includes(word)))).toBe(true);
});

test("the toll of an earlier event isn't that of the present one", () => {
  const isJoined = (text: string): boolean => joined(story("The fire killed 12 people.", text)).length > 0;
  expect(isJoined("The number of dead has risen to 17.")).toBe(true);
  expect(isJoined("In August 2011 the number of dead had risen to 17.")).toBe(false);
});

test("a claim stands with its copy, not with another claim of the copied sentence", () => {
  const copies = [
    "Vell's son contacted Lind Power, her provider, who",
    "Vell’s son contacted Lind Power, her provider, who",
  ];
  const read = story(
    ...copies.map((text) => `${text} confirmed the error. She was billed 40 million crowns in Tarvik.`),
  );
  const starts = joined(read).map((group) => new Set(group.map((text) => text.slice(0, 3))));
  expect(starts.length).toBeGreaterThan(1);
  expect(starts.every(({ size }) => size === 1)).toBe(true);
});

test("topic words alone join nothing", () => {
  expect(joined(story(FERRY, "The captain of the ferry bought a house near Tarvik in 2019."))).toEqual([]);
});

test("every claim is in exactly one group, and the order of the reports doesn't matter", () => {
  const [a, b] = [story(FERRY, "The captain was detained in Lund."), story(FERRY, "The captain was detained in Lund.")];
  const refs = align(a).groups.flat();
  expect(refs.length).toBe(a.reports.reduce((sum, { claims }) => sum + claims.length, 0));
  expect(new Set(refs.map(({ report, claim }) => `${report}:${claim}`)).size).toBe(refs.length);
  expect(align({ ...b, reports: [...b.reports] })).toEqual(align(a));
});

test("forty reports that say the same make one group, though not every pair is looked at", () => {
  const texts = Array.from(
    { length: 40 },
    (_, i) => `The captain was detained in Lund. Reporter number ${i + 1} writes of tulips.`,
  );
  expect(Math.max(...joined(story(...texts)).map((group) => group.length))).toBe(40);
});
