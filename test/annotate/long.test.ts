import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/annotate/tokens.js";
import { extract } from "../../src/index.js";
import { MOST_READ, readableEnd } from "../../src/model/index.js";

const sentence = "The harbour office closed on Friday after the storm. ";
const many = (part: string, times: number): string => part.repeat(times);

describe("a text too long for a report", () => {
  it.each([
    ["a long report is read whole", many(sentence, 1000), null],
    ["characters", many(sentence, 6000), MOST_READ.characters],
    ["lines", many("Rain.\n", 30_000), MOST_READ.lines * 6],
    ["one word", many("a", 400_000), MOST_READ.characters],
  ])("%s", (_, text, limit) => {
    const end = readableEnd(text);
    if (limit === null) expect(end).toBe(text.length);
    else expect(Math.abs(end - limit)).toBeLessThan(sentence.length);
  });

  it("is read to its limit, and says so", () => {
    const text = many(sentence, 6000);
    const [report] = extract({ input: "long.txt", format: "text", body: text, given: {}, retrieved: null }).reports;
    if (report === undefined) throw new Error("not read");
    const problem = report.problems.find(({ rule }) => rule === "too-long");
    expect(problem?.span).toEqual({ start: readableEnd(text), end: text.length });
    expect(report.text).toBe(text);
    const { sentences } = tokenise(report);
    expect(sentences.at(-1)?.end).toBeLessThanOrEqual(readableEnd(text));
    expect(sentences.length).toBeGreaterThan(4000);
  });
});
