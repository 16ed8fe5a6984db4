import { expect, test } from "vitest";
import { cutWords } from "../../src/annotate/tokens/cutWords.js";
import { lemmaOf } from "../../src/annotate/tokens/lemmaOf.js";
import type { Tag } from "../../src/model/index.js";

const wordsOf = (text: string): string => {
  const words: string[] = [];
  cutWords(text, 0, text.length, (start, end) => {
    words.push(text.slice(start, end));
  });
  return words.join(" ");
};

test.each([
  ["Korea’s troops", "Korea ’s troops"],
  ["the ministers’ plan", "the ministers ’ plan"],
  ["it’s, she said", "it ’s , she said"],
  ["they’re here, I'm not", "they ’re here , I 'm not"],
  ["don't, can’t, cannot", "do n't , ca n’t , can not"],
  ["O'Brien at five o'clock", "O'Brien at five o'clock"],
  ["a 16-year-old boy", "a 16 - year - old boy"],
  ["an S-70 drone, mid-1980s", "an S-70 drone , mid-1980s"],
  ["the front-runner and co-founder", "the front - runner and co-founder"],
  ["10,000 people, or 4:30", "10,000 people , or 4:30"],
  ["5km, 21st, 1990s, 6pm, 9/11", "5 km , 21st , 1990s , 6pm , 9/11"],
  ["US$5 or $10-20", "US$ 5 or $ 10-20"],
  ["“Go,” he said", "“ Go , ” he said"],
  ["the U.S. army (D-N.Y.)", "the U.S. army ( D - N.Y. )"],
  ["at 11 a.m..", "at 11 a.m. ."],
  ["Mr. Birch vs. J. R. Lisle.", "Mr. Birch vs. J. R. Lisle ."],
  ["no. 5? No. But", "no . 5 ? No . But"],
  ["No. 5 Elm St. here", "No. 5 Elm St. here"],
  ["in the ’90s", "in the ’90s"],
  ["see www.example.org/a, example.org.", "see www.example.org/a , example.org ."],
  ["write to a.lisle@example.org", "write to a.lisle@example.org"],
  ["@lisle #storm it…", "@lisle #storm it …"],
  ["wait... or--no", "wait ... or -- no"],
  ["AT&T and/or R&D", "AT&T and / or R&D"],
  ["naïve Erdoğan’s café", "naïve Erdoğan ’s café"],
  ["", ""],
])("%s", (text, words) => {
  expect(wordsOf(text)).toBe(words);
});

test("words cover all that is no space, in order, and no surrogate pair is cut", () => {
  const text = `“It’s 𝒳𝒴 😀!” \u200b${"a".repeat(200)}${"𝒳".repeat(100)} it's…`;
  let end = 0;
  cutWords(text, 0, text.length, (from, to) => {
    expect(text.slice(end, from)).toMatch(/^[\s\u200b]*$/);
    expect(to - from).toBeLessThanOrEqual(61);
    expect(text.slice(from, to)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
    end = to;
  });
  expect(end).toBe(text.length);
});

test.each<[string, Tag, string]>([
  ["said", "VERB", "say"],
  ["touted", "VERB", "tout"],
  ["stopped", "VERB", "stop"],
  ["warning", "VERB", "warn"],
  ["’s", "AUX", "be"],
  ["n’t", "PART", "not"],
  ["parties", "NOUN", "party"],
  ["women", "NOUN", "woman"],
  ["harbours", "NOUN", "harbor"],
  ["organised", "VERB", "organize"],
  ["worst", "ADJ", "bad"],
  ["p.m.", "NOUN", "p.m."],
  ["lisle", "PROPN", "lisle"],
  ["states", "PROPN", "states"],
  ["fund", "VERB", "fund"],
  ["hug", "VERB", "hug"],
  ["found", "VERB", "find"],
])("dictionary form of %s as %s", (word, tag, lemma) => {
  expect(lemmaOf(word, tag)).toBe(lemma);
});
