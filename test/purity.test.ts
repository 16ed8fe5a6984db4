import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";

const stages = ["model", "lang", "extract", "annotate", "cluster", "align", "trace", "collate", "render", "decide"];
const files = globSync(stages.map((stage) => `src/${stage}/**/*.{ts,tsx}`));

/** Code that runs in the page, in the reader's browser, is no stage. */
const isClient = (file: string) => file.includes("/client");

test("there are stages to look at", () => {
  expect(files.length).toBeGreaterThan(stages.length);
});

test.each([
  ["the clock", /\bDate\.now\(|new Date\(\)|performance\.now\(|DateTime\.(now|local|utc)\(\)/],
  ["chance", /Math\.random\(|randomUUID|randomBytes/],
  ["the console", /\bconsole\.|process\.(stdout|stderr|env|exit)/],
])("no stage reaches for %s", (_, forbidden) => {
  const guilty = files.filter((file) => !isClient(file) && forbidden.test(readFileSync(file, "utf8")));
  expect(guilty).toEqual([]);
});

test("no source file grows past 250 lines", () => {
  const long = globSync("src/**/*.{ts,tsx}").filter(
    (file) => !file.startsWith("src/lang/") && readFileSync(file, "utf8").split("\n").length > 251,
  );
  expect(long).toEqual([]);
});
