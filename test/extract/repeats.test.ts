import { expect, it } from "vitest";
import { linesOf } from "../../src/extract/lines.js";
import { repeatedLines } from "../../src/extract/repeats.js";

const LINE = "Divers went down at noon";

it.each([
  ["a line of five words that comes again", [LINE, "Then they rested.", LINE], [LINE]],
  ["in other print", [LINE, "Then they rested.", `“${LINE.toUpperCase()}.”`], [`“${LINE.toUpperCase()}.”`]],
  ["not one of four", ["Divers went down again", "Then.", "Divers went down again"], []],
  ["not a label with new text behind each", [LINE, "One.", LINE, "Two.", LINE, "Three."], []],
  ["a line three times on end", [LINE, LINE, LINE], [LINE, LINE]],
])("%s", (_, lines, repeated) => {
  expect(repeatedLines(linesOf(lines.join("\n")), new Map()).map(([line, kind]) => [line.text, kind])).toEqual(
    repeated.map((line) => [line, "repeat"]),
  );
});
