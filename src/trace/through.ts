import type { ClaimRef, Stemma } from "../model/index.js";
import type { Findings } from "./lineage.js";
import type { Roots } from "./origins.js";
import { type Parent, TAKEN_OVER } from "./parent.js";

/** Tells through which origins a claim came: in a report with several, its sentence decides. */
export function traceClaims(findings: Findings, parents: readonly Parent[], roots: Roots): Stemma["through"] {
  const parentsOf = new Map<number, Parent[]>();
  for (const parent of parents) parentsOf.set(parent.child, [...(parentsOf.get(parent.child) ?? []), parent]);
  return ({ report, claim }: ClaimRef) => {
    const all = roots.of[report] ?? [];
    if (all.length < 2) return all;
    const head = findings.headOf[report]!;
    const sentence = findings.reports[report]?.claims[claim]?.sentence ?? -1;
    const above = parentsOf.get(head) ?? [];
    const cited = head === report ? above.filter((parent) => isCitedIn(parent, sentence)) : [];
    const taken = cited.length > 0 ? cited : nearest(above, sentence, findings);
    const through = [...new Set(taken.flatMap(roots.through))].filter((id) => all.includes(id));
    if (through.length > 0) return through;
    const own = roots.own[report] ?? null;
    return own === null ? [all[0]!] : [own]; // not its own and not seen in a parent: of the surest one
  };
}

const isCitedIn = ({ credit }: Parent, sentence: number): boolean =>
  credit?.citations.some((citation) => citation.sentence === sentence) ?? false;

/** The parent in whose text a sentence has its best counterpart, where it has one. */
function nearest(above: readonly Parent[], sentence: number, { bodies }: Findings): readonly Parent[] {
  const likeness = ({ child, resemblance }: Parent): number => {
    const passage = bodies[child]!.passages.findIndex((p) => p.sentence === sentence);
    return resemblance === null || passage < 0 ? 0 : resemblance.best[0][passage]!;
  };
  const ranked = above
    .map((parent) => ({ parent, score: likeness(parent) }))
    .filter(({ score }) => score >= TAKEN_OVER)
    .sort((a, b) => b.score - a.score);
  return ranked.slice(0, 1).map(({ parent }) => parent);
}
