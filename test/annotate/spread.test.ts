import { expect, test } from "vitest";
import { spread } from "../../src/annotate/tokens/spread.js";

test.each([
  ["Korea’s troops", "Korea 's troops"],
  ["the ministers’ plan", "the ministers '  plan"],
  ["it’s, she said", "it 's ,  she said"],
  ["they’re here", "they're here"],
  ["a 16-year-old boy", "a 16 - year - old boy"],
  ["an S-70 drone", "an S-70 drone"],
  ["10,000 people, or 4:30", "10,000 people ,  or 4:30"],
  ["“Go,” he said", " “ Go ,  ”  he said"],
  ["the U.S. army", "the U.S. army"],
  ["at 11 a.m..", "at 11 a.m. . "],
  ["in the ’90s", "in the '90s"],
])("%s", (text, copy) => {
  const found = spread(text);
  expect(found.copy).toBe(copy);
  const kept = [...found.copy].map((character, i) => (text[found.origin[i] as number] === character ? "" : character));
  expect(kept.join("").replaceAll(" ", "").replaceAll("'", "")).toBe("");
});
