import pc from "picocolors";
import { expect, test } from "vitest";
import wrapAnsi from "wrap-ansi";
import { clipped } from "../../src/render/terminal/pen.js";
import { wrap } from "../../src/render/terminal/wrap.js";

const paint = pc.createColors(true);
const plain = (text: string): string => text.replace(/\p{Cc}\[\d+m/gu, "").trimEnd();

const TEXTS = [
  "The ferry Aurora sank off Sund harbour on Tuesday — “nobody saw it”, the mayor said  A\u00a0B\u00a0· 2 origins",
  `${paint.bold("Ida Falk")}, harbour master  ${paint.dim("A B C")} and ${paint.red("≠")} the rest of a long line of words`,
  "Sund 港の火事で六人が負傷した on Tuesday",
  "https://sund.example/an-address-that-is-longer-than-any-line-of-the-terminal-may-be and on",
  "",
];

test.each(TEXTS.flatMap((text) => [40, 61, 100].map((columns) => [text, columns] as const)))(
  "%j breaks at %i columns where wrap-ansi breaks it",
  (text, columns) => {
    const expected = wrapAnsi(text, columns, { hard: true }).split("\n").map(plain);
    expect(wrap(text, columns).map(plain)).toEqual(expected);
  },
);

test("a style that goes on beyond a line ends with it and begins anew", () => {
  const lines = wrap(paint.italic("B has it as official, D from people whom it does not name"), 30);
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect([line.startsWith("\u001b[3m"), line.endsWith("\u001b[23m")]).toEqual([true, true]);
});

test("what is cut keeps the space before it", () => {
  expect(clipped("    ○ The ferry Aurora sank off Sund harbour", 24)).toBe("    ○ The ferry Aurora…");
  expect(clipped("    ○ The ferry", 24)).toBe("    ○ The ferry");
});
