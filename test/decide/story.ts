import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import type { AnnotatedReport, ClaimName, Decision, Story, Verdict } from "../../src/model/index.js";

/** Invented reports by file name: text and day of publication. */
const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  "desk/wire.txt": [
    "2031-05-08",
    "The bridge at Ostermoor collapsed on Tuesday, killing nine people. Mayor Ilse Brandt said that cracks were found in March. The builder, Hallmann, declined to comment.",
  ],
  "desk/paper.txt": [
    "2031-05-09",
    "Eleven people died when the Ostermoor bridge collapsed. “Cracks had been found in March,” mayor Ilse Brandt said. Hallmann declined to comment. The mayor wept.",
  ],
  "desk/radio.txt": [
    "2031-05-10",
    "Nine people died at Ostermoor, where a bridge fell. Divers are to search the river Wend until Friday. The river Wend is deep.",
  ],
};

const read = (input: string): AnnotatedReport => {
  const [published, body] = TEXTS[input]!;
  return extract({ input, format: "text", body, given: { published, language: "en" }, retrieved: null }).reports.map(
    annotate,
  )[0]!;
};

/** The story of these reports, or of all. */
export const storyOf = (inputs: readonly string[] = Object.keys(TEXTS)): Story => toStory(inputs.map(read));

/** A decision with nothing beside its verdict. */
export const decide = (verdict: Verdict, place = "desk.yaml, decision 1"): Decision => ({
  verdict,
  note: null,
  author: null,
  date: null,
  place,
});

/** A statement by file name and words. */
export const words = (report: string, exact: string, start: number | null = null): ClaimName => ({
  report,
  exact,
  start,
});
