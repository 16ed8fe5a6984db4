import { expect, test } from "vitest";
import { plainWords } from "../../src/collate/speakers/plainWords.js";

test.each<[string, string, boolean]>([
  ["a senior U.S. official", "the senior American official", true],
  ["Two American officials", "U.S. officials", true],
  ["some British diplomats", "UK diplomats", true],
  ["a senior U.S. official", "a senior Russian official", false],
  ["a harbour official, who asked not to be named", "the harbour official", true],
])("%j and %j are one description: %s", (a, b, same) => {
  expect(plainWords(a) === plainWords(b)).toBe(same);
});
