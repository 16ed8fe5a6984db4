import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { README_FILE, readme } from "../scripts/readme.js";
import * as variorum from "../src/index.js";

const page = readFileSync(README_FILE, "utf8");

test("the terminal edition in the README is the one that comes out (npm run readme)", async () => {
  expect(await readme()).toBe(page);
});

test("the README's library example runs and prints both values of the toll", () => {
  const code = /```ts\n(.*?)```/s.exec(page)?.[1] ?? "";
  const body = code
    .replace(/^import .*$/m, "")
    .replace(/ as const/g, "")
    .replace(/\((\w+): string, (\w+): string, (\w+): string\)/, "($1, $2, $3)");
  const printed: string[] = [];
  new Function("compare", "renderTerminal", "console", body)(variorum.compare, variorum.renderTerminal, {
    log: (text: string) => printed.push(text),
  });
  expect(printed.join("")).toMatch(/at least 40 people(.|\n)*43 people/i);
});
