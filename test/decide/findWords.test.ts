import { expect, test } from "vitest";
import { findWords } from "../../src/decide/findWords.js";
import { tell } from "../../src/pipeline.js";
import { decide, storyOf, words } from "./story.js";

test.each([
  ["“A  crack\nopened”, he said", '"a crack', []],
  ["“A  crack\nopened”, he said", '"A crack opened"', ["“A  crack\nopened”"]],
  ["one, one, one", "one", ["one", "one", "one"]],
  ["a flag 🚩 – here", "🚩 - here", ["🚩 – here"]],
  ["nothing", "  ", []],
])("in %j %j is found", (text, asked, found) => {
  expect(findWords(text, asked).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test("words that stand in very many places are found in the first fifty", () => {
  expect(findWords("so ".repeat(400), "so")).toHaveLength(50);
});

test("a message quotes sixty characters of what isn't found", () => {
  const [decision] = tell(storyOf(), [
    decide({ kind: "same", claims: [words("wire.txt", "no such words ".repeat(9)), words("paper.txt", "x")] }),
  ]).decisions;
  expect(decision?.problem?.text).toMatch(/“no such words [^”]{40,45}…”/);
});
