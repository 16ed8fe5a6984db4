import type { Parent } from "./parent.js";

/** Of reports that would lead back to themselves (two that cite each other's outlets) the surer links stay. By child, the surest parent first. */
export function withoutCycles(parents: readonly Parent[]): readonly Parent[] {
  const kept: Parent[] = [];
  const ranked = parents.toSorted(
    (a, b) => b.certainty - a.certainty || a.child - b.child || targetOf(a) - targetOf(b),
  );
  for (const parent of ranked) if (!leadsBack(kept, parent)) kept.push(parent);
  return kept.sort((a, b) => a.child - b.child || b.certainty - a.certainty || targetOf(a) - targetOf(b));
}

const targetOf = ({ of }: Parent): number => ("report" in of ? of.report : -1);

function leadsBack(kept: readonly Parent[], { child, of }: Parent): boolean {
  const ahead = "report" in of ? [of.report] : [];
  const seen = new Set<number>();
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    if (at === child) return true;
    if (seen.has(at)) continue;
    seen.add(at);
    for (const parent of kept) if (parent.child === at && "report" in parent.of) ahead.push(parent.of.report);
  }
  return false;
}
