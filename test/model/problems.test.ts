import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PROBLEM_RULES } from "../../src/model/index.js";

const page = readFileSync("docs/format.md", "utf8");

test("every kind of problem is explained in docs/format.md, and no other", () => {
  const section = page.slice(page.indexOf("## A problem"), page.indexOf("## An entry"));
  const explained = Array.from(section.matchAll(/^\| `([a-z-]+)` \|/gm), ([, rule]) => rule).filter(
    (rule) => rule !== "rule",
  );
  expect(explained.sort()).toEqual([...PROBLEM_RULES].sort());
});
