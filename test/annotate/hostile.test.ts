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
};

const textOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Microseconds of processor time of each annotator, on what those before it leave. */
function costs(text: string): Readonly<Record<string, number>> {
  const report = plainReport(text, { published: "2031-03-12" });
  const spent: Record<string, number> = {};
  const timed = <T>(name: string, work: () => T): T => {
    const start = process.cpuUsage();
    const result = work();
    const { user, system } = process.cpuUsage(start);
    spent[name] = user + system;
    return result;
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

/** The least of two measurements of each, the one less disturbed. */
function least(text: string): Readonly<Record<string, number>> {
  const [first, second] = [costs(text), costs(text)];
  return Object.fromEntries(
    Object.entries(first).map(([name, cost]) => [name, Math.min(cost, second[name] as number)]),
  );
}

/** What is cheaper than this is noise. */
const NOISE = 40_000;
/** Twice the text may take so much longer: linear time doubles it, time that grows with the square takes four times as long, and machines are busy. */
const MOST_GROWTH = 3.4;

describe("hostile text is read in linear time by every annotator", () => {
  it.each(Object.entries(PIECES))("%s", { retry: 2 }, (_, piece) => {
    const [half, whole] = [textOf(piece, 10_000), textOf(piece, 20_000)];
    costs(half); // warms up
    const [less, more] = [least(half), least(whole)];
    for (const [name, cost] of Object.entries(more))
      expect(cost / Math.max(less[name] as number, NOISE / MOST_GROWTH), name).toBeLessThan(MOST_GROWTH);
  });
});

/** Microseconds of processor time an annotator may take; what is measured is a tenth of it. */
const MOST = 2_000_000;

describe("a megabyte of it is read up to the limit, by each annotator within two seconds", () => {
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
