import { expect, test } from "vitest";
import { headlineProblems } from "../../src/extract/headline-problems.js";
import { plainReport } from "../plainReport.js";

const NOTICE = "You have read your five free stories of this month. Subscribe and support your local paper.";

test.each([
  ["a notice saved instead of the article", "Two hurt as bridge collapses in Ostermoor", NOTICE, 1],
  ["the article", "Two hurt as bridge collapses in Ostermoor", "A bridge fell into the Wend.", 0],
  ["the article in other forms of the words", "Bridges collapsing: mayors warned", "The mayor was warned.", 0],
  ["a headline of few words", "A sad day", NOTICE, 0],
])("%s", (_, title, text, count) => {
  expect(headlineProblems(plainReport(text, { title }))).toHaveLength(count);
});

test("a report without a headline has nothing to be apart from", () => {
  expect(headlineProblems(plainReport(NOTICE, { title: null }))).toEqual([]);
});
