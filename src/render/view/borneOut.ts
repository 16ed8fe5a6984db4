import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Claim, LedgerReport, Sigil } from "../../model/index.js";
import { sentenceText } from "./sentences.js";

/** Share of the other reports that must have a word for it to speak for a line; one that fewer have speaks against it. */
const ENOUGH = 0.4;

/** Letters by which words are held to be forms of one: "arrested", "arresting". */
const STEM = 5;

/**
 * How far the reports that stand beside a line have what it says: of two tellings of one fact the one is shown that more of
 * them bear out, so that no letter vouches for what only another has. Words count, each once, as they stand in the sentences of
 * the others' claims.
 */
export function borneOut(
  reports: ReadonlyMap<Sigil, LedgerReport>,
  claims: readonly Claim[],
): (claim: Claim, words: string) => number {
  if (claims.every(({ report }) => report === claims[0]?.report)) return () => 0;
  const sentences = new Map<Sigil, Set<string>>();
  for (const claim of claims) {
    const report = reports.get(claim.report);
    const told = sentences.get(claim.report) ?? new Set();
    for (const stem of stemsIn(report === undefined ? claim.exact : sentenceText(report, claim))) told.add(stem);
    sentences.set(claim.report, told);
  }
  return ({ report }, words) => {
    const others = [...sentences].flatMap(([sigil, told]) => (sigil === report ? [] : [told]));
    const shareOf = (stem: string): number => others.filter((told) => told.has(stem)).length / others.length;
    return [...stemsIn(words)].reduce((sum, stem) => sum + shareOf(stem) - ENOUGH, 0);
  };
}

const stemsIn = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1 && !STOP_WORDS.has(word))
      .map((word) => word.slice(0, STEM)),
  );
