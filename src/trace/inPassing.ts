import type { Passage } from "./channels.js";
import type { Credit } from "./credit.js";
import type { Findings } from "./lineage.js";
import { outletKey } from "./outletKey.js";
import type { Parent } from "./parent.js";
import { sameOutlet } from "./sameOutlet.js";

/** Words that go on over more sentences than this have a credit of their own again. */
const LONGEST = 6;

/** The claims that a report has through an outlet which it credits, though as a whole it doesn't come from there. */
export function passingClaims(findings: Findings, parents: readonly Parent[]): readonly Passage[] {
  return findings.reports.flatMap(({ claims }, report) => {
    const credited = parents.filter(({ child }) => child === findings.headOf[report]);
    return findings.credits[report]!.filter(
      (credit) => !credited.some((parent) => parent.credit?.outlet === credit.outlet),
    ).flatMap((credit) => {
      const sentences = sentencesOf(credit, report, findings);
      const of = atHand(credit, report, findings) ?? { lost: credit.outlet };
      return claims.flatMap(({ sentence }, claim) => (sentences.has(sentence) ? [{ ref: { report, claim }, of }] : []));
    });
  });
}

/** The citing sentences, and those behind them in which the same speaker goes on. */
function sentencesOf({ citations }: Credit, report: number, { heard }: Findings): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { sentence, kind } of citations) {
    if (sentence === null || kind === "share") continue;
    found.add(sentence);
    const keys = new Set(heard[report]!.in(sentence).map(({ key }) => key));
    for (let next = sentence + 1; next <= sentence + LONGEST; next++) {
      if (!heard[report]!.in(next).some(({ key }) => keys.has(key))) break;
      found.add(next);
    }
  }
  return found;
}

/** The report at hand of the outlet, the earliest; what it has stands there. */
function atHand({ outlet }: Credit, report: number, { heads, names }: Findings): { readonly report: number } | null {
  const key = outletKey(outlet);
  const own = heads.find(
    (head) => head !== report && names[head]!.some((name) => outletKey(name) === key || sameOutlet(name, outlet)),
  );
  return own === undefined ? null : { report: own };
}
