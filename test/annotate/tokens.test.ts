import { expect, test } from "vitest";
import { tokenise } from "../../src/annotate/tokens.js";
import { plainReport } from "../plainReport.js";

const sentencesOf = (text: string): readonly string[] =>
  tokenise(plainReport(text)).sentences.map(({ start, end }) => text.slice(start, end));

test.each<[string, readonly string[]]>([
  [
    "Gov. Ann Lisle met Sen. J. D. Harlow at 5 p.m. Tuesday. They shook hands.",
    ["Gov. Ann Lisle met Sen. J. D. Harlow at 5 p.m. Tuesday.", "They shook hands."],
  ],
  ["The shop shut at 9 p.m. Police came later.", ["The shop shut at 9 p.m.", "Police came later."]],
  ["Rep. Tom Birch (D-N.Y.) voted no.", ["Rep. Tom Birch (D-N.Y.) voted no."]],
  ["“Who opened the gate?” he asked. Nobody knew.", ["“Who opened the gate?” he asked.", "Nobody knew."]],
  ["“We won!” Mr. Birch said. The crowd left.", ["“We won!” Mr. Birch said.", "The crowd left."]],
  ["“We are done.” The mayor left.", ["“We are done.”", "The mayor left."]],
  ["The U.S. Navy sent 1.5 tonnes of rice. It arrived.", ["The U.S. Navy sent 1.5 tonnes of rice.", "It arrived."]],
  ["He lives in the U.S. She does not.", ["He lives in the U.S.", "She does not."]],
  ["The river rose ... and then fell.", ["The river rose ... and then fell."]],
  ["A title without a stop\nThe first line follows.", ["A title without a stop", "The first line follows."]],
  ["", []],
  ["   \n\n  ", []],
])("sentences of %j", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

test("furniture is no sentence, and a sentence ends where it begins", () => {
  const text = "The dam held. Share this story\nPhoto: A. Birch\nWater fell.";
  const furniture = [
    { start: text.indexOf("Share"), end: text.indexOf("\nPhoto"), kind: "share" as const },
    { start: text.indexOf("Photo"), end: text.indexOf("\nWater"), kind: "credit" as const },
  ];
  const { sentences } = tokenise({ ...plainReport(text), furniture });
  expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(["The dam held.", "Water fell."]);
});

test("the headline is told apart", () => {
  const text = "Dam holds\nThe dam held.";
  const { sentences } = tokenise({ ...plainReport(text), headline: { start: 0, end: 9 } });
  expect(sentences.map(({ headline }) => headline)).toEqual([true, false]);
});

test("tokens are their own slices, in order, and sentences cover whole tokens", () => {
  const text = "“It’s 3.5 km,” said J. Birch-Lisle (62), of St. Verity’s… “Truly?”";
  const { tokens, sentences } = tokenise(plainReport(text));
  tokens.reduce((end, token) => {
    expect(token.start).toBeGreaterThanOrEqual(end);
    return token.end;
  }, 0);
  for (const { start, end, firstToken, lastToken } of sentences) {
    expect(tokens[firstToken]?.start).toBe(start);
    expect(tokens[lastToken - 1]?.end).toBe(end);
  }
});
