import stemmers from "snowball-stemmers";
import { expect, it } from "vitest";
import { SYNONYMS } from "../../src/lang/en/synonyms.js";

const stemmer = stemmers.newStemmer("english");

it("has no word behind the first of its line that a line before it has: it would never be found", () => {
  const seen = new Set<string>();
  const idle: string[] = [];
  for (const line of SYNONYMS) {
    const [head = "", ...rest] = line.split(" ");
    seen.add(stemmer.stem(head));
    for (const word of rest) {
      if (seen.has(stemmer.stem(word))) idle.push(word);
      seen.add(stemmer.stem(word));
    }
  }
  expect(idle).toEqual([]);
});
