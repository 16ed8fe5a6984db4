import { describe, expect, it } from "vitest";
import { findAttributions } from "../../src/annotate/attributions.js";
import { cutClaims } from "../../src/annotate/claims.js";
import { findEntities } from "../../src/annotate/entities.js";
import { findQuantities } from "../../src/annotate/quantities.js";
import { resolveSpeakers } from "../../src/annotate/speakers.js";
import { treeOf } from "../../src/annotate/syntax/tree.js";
import { findTimexes } from "../../src/annotate/timexes.js";
import { tokenise } from "../../src/annotate/tokens.js";
import { MOST_READ } from "../../src/model/index.js";
import { plainReport } from "../plainReport.js";
import { processorTime } from "../processorTime.js";

/** What breaks patterns: runs of one kind of mark, and mixes that look like the beginning of everything. */
const PIECES: Readonly<Record<string, string>> = {
  "straight quotation marks": '"',
  "curved quotation marks": "“",
  "closing quotation marks": "a” ",
  apostrophes: "a'",
  digits: "1",
  "figures with commas": "1,",
  "figures apart": "12 ",
  spaces: " ",
  capitals: "A",
  "words with capitals": "Ab ",
  initials: "A. ",
  parentheses: "(",
  "pairs of brackets": "(a) ",
  "line ends": "\n",
  "short lines": "aB\n",
  hyphens: "-",
  "hyphenated words": "a-",
  "one word": "a",
  "full stops": ".",
  "web addresses": "www.a.",
  mix: "\"A1 (-b '2, ",
  quotations: "“A,” said B. ",
  accounts: "he said ",
  dates: "1 May ",
  amounts: "$5 km ",
  "amounts in brackets": "5 km (",
  "figures in brackets": "(1",
  "figures with hyphens": "1-",
  "figures with stops": "1.",
  "quoted figures": '"1',
  currencies: "$",
  "words of number": "one ",
  "hyphenated numbers": "two-",
  ranges: "1 to ",
  magnitudes: "million ",
  approximations: "about ",
  months: "May ",
  years: "1999 ",
  days: "today “",
  cues: "he said “",
  "doubled apostrophes": "''",
};

/** Milliseconds of processor time of each annotator, on what those before it leave. */
function costs(text: string): Readonly<Record<string, number>> {
  const report = plainReport(text, { published: "2031-03-12" });
  const spent: Record<string, number> = {};
  const timed = <T>(name: string, work: () => T): T => {
    let result: T | undefined;
    spent[name] = processorTime(() => {
      result = work();
    });
    return result as T;
  };
  const read = { report, ...timed("tokens", () => tokenise(report)) };
  const named = { ...read, ...timed("entities", () => findEntities(read)) };
  const timexes = timed("timexes", () => findTimexes(named));
  const quantities = timed("quantities", () => findQuantities(named));
  const measured = { ...named, timexes, quantities };
  timed("trees", () => treeOf(measured));
  const attributed = { ...measured, attributions: timed("attributions", () => findAttributions(measured)) };
  const spoken = { ...attributed, ...timed("speakers", () => resolveSpeakers(attributed)) };
  timed("claims", () => cutClaims(spoken));
  return spent;
}

/**
 * Milliseconds of processor time an annotator may take. What is measured is a tenth of it at most, on a machine that is busy;
 * a pattern that goes back over its text takes many times as long.
 */
const MOST = 6_000;

const textOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

describe("hostile text is read in linear time by every annotator", () => {
  it.each(Object.entries(PIECES))("%s", (_, piece) => {
    for (const [name, cost] of Object.entries(costs(textOf(piece, 100_000)))) expect(cost, name).toBeLessThan(MOST);
  });
});

describe("a megabyte of it is read up to the limit", () => {
  it.each([
    "straight quotation marks",
    "digits",
    "spaces",
    "capitals",
    "parentheses",
    "one word",
    "line ends",
    "hyphens",
  ])("%s", (kind) => {
    const text = textOf(PIECES[kind] as string, 1_000_000);
    const { tokens } = tokenise(plainReport(text));
    expect(tokens.at(-1)?.end ?? 0).toBeLessThanOrEqual(MOST_READ.characters);
    for (const [name, cost] of Object.entries(costs(text))) expect(cost, name).toBeLessThan(MOST);
  });
});
