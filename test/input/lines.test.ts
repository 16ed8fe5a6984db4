import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLines } from "../../src/input/lines.js";

async function linesOf(chunks: readonly Uint8Array[], limit = 1000) {
  const lines: (string | null)[] = [];
  const stream = (async function* () {
    yield* chunks;
  })();
  for await (const line of readLines(stream, limit)) {
    expect(line.number).toBe(lines.length + 1);
    lines.push(line.text);
  }
  return lines;
}

describe("lines of a stream", () => {
  it.each([
    ["", []],
    ["a", ["a"]],
    ["a\n", ["a"]],
    ["a\n\nb", ["a", "", "b"]],
    ["a\r\nb\r\n", ["a", "b"]],
    ["\uFEFFa\nb", ["a", "b"]],
    ["\n", [""]],
  ])("%j", async (text, lines) => {
    expect(await linesOf([Buffer.from(text)])).toEqual(lines);
  });

  it("passes over a line longer than the limit without holding it", async () => {
    expect(await linesOf([Buffer.from("ab\n"), Buffer.from("x".repeat(9)), Buffer.from("x\ncd")], 5)).toEqual([
      "ab",
      null,
      "cd",
    ]);
  });

  it("comes out the same however the stream is cut", async () => {
    const text = fc.string({ unit: "grapheme" }).map((s) => s.replaceAll("\uFEFF", "").replaceAll("\r", ""));
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          text.map((s) => s.replaceAll("\n", "")),
          { minLength: 1 },
        ),
        fc.integer({ min: 1, max: 7 }),
        async (lines, size) => {
          const bytes = Buffer.from(`${lines.join("\n")}\n`);
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
            bytes.subarray(i * size, (i + 1) * size),
          );
          expect(await linesOf(chunks)).toEqual(lines.map((line) => Buffer.from(line).toString()));
        },
      ),
    );
  });
});
