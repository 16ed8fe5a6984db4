import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/annotate/quantities.js";
import { findTimexes } from "../../src/annotate/timexes.js";
import type { Report, Token } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";

/** 150 kB of a repeated piece: enough to show what grows faster than its length, cut into tokens at spaces and marks as a tagger would. */
function draftOf(piece: string): Parameters<typeof findQuantities>[0] {
  const text = piece.repeat(Math.ceil(150_000 / piece.length));
  const tokens: Token[] = [...text.matchAll(/\p{L}+|\d+|[^\p{L}\d\s]/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    tag: /^\d/.test(match[0]) ? "NUM" : /^\p{L}/u.test(match[0]) ? "NOUN" : "PUNCT",
    lemma: match[0].toLowerCase(),
  }));
  const report: Report = plainReport(text, { published: "2031-03-12" });
  const sentence = {
    start: 0,
    end: text.length,
    firstToken: 0,
    lastToken: tokens.length,
    paragraph: 0,
    headline: false,
  };
  return { report, tokens, sentences: [sentence] };
}

describe("hostile text in one sentence", () => {
  it.each([
    "1",
    "1 ",
    "1,",
    "123,",
    "(1",
    "1-",
    "$",
    "two-",
    "one ",
    "1 to ",
    "May ",
    "day ",
    "today “",
    "1999 ",
    '"1',
    "million ",
    "A",
    "1.",
    "5 km (",
    "about ",
  ])(
    "%j is read within two seconds",
    (piece) => {
      const draft = draftOf(piece);
      const began = process.cpuUsage().user; // not the clock: others may be at work
      findQuantities(draft);
      findTimexes(draft);
      expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
    },
    20_000,
  );
});
