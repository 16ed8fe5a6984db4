import { describe, expect, test } from "vitest";
import { align } from "../../../src/align/index.js";
import { annotate } from "../../../src/annotate/index.js";
import { toStory } from "../../../src/cluster/index.js";
import { gatherAmounts } from "../../../src/collate/conflicts/across/amounts.js";
import { readFact } from "../../../src/collate/fact.js";
import { numberItems } from "../../../src/collate/ledger.js";
import { extract } from "../../../src/extract/index.js";

/** The figures that are brought together of two claims to which the alignment gave `score`, as printed. */
function gathered(a: string, b: string, score = 0.3, together = false): readonly string[] {
  const reports = [a, b].flatMap((body, i) => {
    const given = { id: `${i}`, published: "2031-05-08", language: "en" };
    return extract({ input: `${i}`, format: "text", body, given, retrieved: null }).reports.map(annotate);
  });
  const story = toStory(reports);
  const numbering = numberItems(story, align(story).entities);
  const facts = story.reports.flatMap(({ claims }, report) =>
    claims.map((_, claim) => readFact(numbering, { report, claim })),
  );
  const points = gatherAmounts(
    () => score,
    () => together,
  )(facts);
  return points.map((point) =>
    point
      .flatMap(({ focus, witness }) =>
        focus === null ? [] : [witness.report.text.slice(focus.quantity.start, focus.quantity.end)],
      )
      .join(" | "),
  );
}

const PATIENTS = "Intruders copied the records of some 640,000 patients this month.";
const PEOPLE = "The files of 712,000 people were copied.";

describe("figures of one thing in claims that nearly stood in one point", () => {
  test.each([
    [PATIENTS, PEOPLE, "640,000 patients | 712,000 people"],
    [
      "The shares were worth about 900,000 kroner.",
      "The shares are worth roughly 1.6 million kroner.",
      "900,000 kroner | 1.6 million kroner",
    ],
    [
      "Robbers took rings worth 108 million euros.",
      "Jewels worth more than 160 million euros are gone.",
      "108 million euros | 160 million euros",
    ],
  ])("together: %s | %s", (a, b, figures) => {
    expect(gathered(a, b)).toEqual([figures]);
  });

  test.each([
    ["a ratio too high", "The recall will cost it 5 million pounds.", "Owners get a recall cost of 45 pounds."],
    [
      "nothing in common beside",
      "The tax would bring in 14 million dollars.",
      "A family pays 20 million dollars in rents.",
    ],
    ["of a game", "Hale finished with 22 points in Lund.", "Hale finished with 25 points in Sund."],
    ["a sum", "The ferry carried 230 people, including 18 crew.", "The ferry carried 18 crew and 212 passengers."],
    ["counts of a charge", "Hale faces two counts of arson.", "Hale faces three counts of arson."],
    ["spans of time", "The agreement runs for ten years.", "The agreement runs for twenty years."],
  ])("apart, %s: %s | %s", (_, a, b) => {
    expect(gathered(a, b)).toEqual([]);
  });

  test("claims that the alignment holds to be of two things, or has compared, stay apart", () => {
    expect(gathered(PATIENTS, PEOPLE, 0.1)).toEqual([]);
    expect(gathered(PATIENTS, PEOPLE, 0.3, true)).toEqual([]);
  });
});
