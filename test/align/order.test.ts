import { expect, test } from "vitest";
import { align } from "../../src/align/index.js";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import type { AnnotatedReport, Story } from "../../src/model/index.js";

const read = (id: string, body: string): AnnotatedReport =>
  extract({
    input: id,
    format: "text",
    body,
    given: { id, published: "2031-05-08", language: "en" },
    retrieved: null,
  }).reports.map(annotate)[0] as AnnotatedReport;

const REPORTS = [
  read(
    "wire",
    "The bridge at Ostermoor collapsed on Tuesday, killing nine people. Mayor Ilse Brandt said cracks were found in March. Divers will search the Wend until Friday.",
  ),
  read(
    "paper",
    "Nine people died when the Ostermoor bridge collapsed. Cracks had been found in March, mayor Ilse Brandt said. The builder, Hallmann, declined to comment.",
  ),
  read(
    "radio",
    "The number of dead has risen to eleven. Divers are to search the river Wend until Friday. Hallmann declined to comment on the cracks.",
  ),
  read(
    "daily",
    "The bridge in Ostermoor came down on Tuesday. Hallmann, which built it in 1988, went bankrupt last spring.",
  ),
];

const STRANGER = read(
  "stranger",
  "Pastry cooks in Quell baked a nougat tower of seven metres. Judges tasted it at noon and gave the prize to Odile Farr.",
);

/** Groups by what can't depend on the order: the report's input and the claim's place. */
function groupsOf(story: Story): readonly string[] {
  return align(story)
    .groups.map((group) =>
      group
        .map(({ report, claim }) => `${story.reports[report]?.report.input}:${claim}`)
        .sort()
        .join(" "),
    )
    .sort();
}

const ORDERS = [
  [3, 2, 1, 0],
  [1, 3, 0, 2],
  [2, 0, 3, 1],
];

test.each(ORDERS)("reports given as %i %i %i %i make the same alignment", (...order) => {
  const shuffled = order.map((i) => REPORTS[i] as AnnotatedReport);
  expect(align(toStory(shuffled))).toEqual(align(toStory(REPORTS)));
});

test.each(ORDERS)("however they're numbered: reports numbered %i %i %i %i make the same groups", (...order) => {
  const story = toStory(REPORTS);
  const renumbered = { ...story, reports: order.map((i) => story.reports[i] as Story["reports"][number]) };
  expect(groupsOf(renumbered)).toEqual(groupsOf(story));
});

test("an unrelated report leaves the other groups as they are", () => {
  const before = groupsOf(toStory(REPORTS));
  const after = groupsOf(toStory([...REPORTS, STRANGER]));
  expect(after.filter((group) => !group.includes("stranger"))).toEqual(before);
  expect(after.filter((group) => group.includes("stranger")).every((group) => !group.includes(" "))).toBe(true);
  expect(before.some((group) => group.includes(" "))).toBe(true);
});
