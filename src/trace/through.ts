import type { ClaimRef, Stemma } from "../model/index.js";
import type { Findings } from "./lineage.js";
import type { Roots } from "./origins.js";
import { outletKey } from "./outletKey.js";
import type { Parent } from "./parent.js";

/** A passage this like its counterpart in the ancestor came from there. */
const TAKEN_OVER = 0.35;

/** Tells through which origins a claim came: in a report with work of its own, its sentence decides. */
export function traceClaims(
  findings: Findings,
  parents: readonly Parent[],
  headOf: readonly number[],
  roots: Roots,
): Stemma["through"] {
  const parentOf = new Map(parents.map((parent) => [parent.child, parent]));
  return ({ report, claim }: ClaimRef) => {
    const all = roots.of[report] ?? [];
    const own = roots.own[report];
    if (all.length < 2 || own === null || own === undefined) return all;
    const parent = parentOf.get(headOf[report]!);
    const sentence = findings.reports[report]?.claims[claim]?.sentence ?? -1;
    if (parent === undefined) return [own];
    return isTakenOver(parent, sentence, findings, headOf[report] === report) ? all.filter((id) => id !== own) : [own];
  };
}

function isTakenOver(parent: Parent, sentence: number, { bodies }: Findings, isHead: boolean): boolean {
  const { credit, resemblance, child } = parent;
  if (
    isHead &&
    credit?.citations.some((citation) => citation.sentence === sentence && outletKey(citation.outlet) !== "")
  )
    return true;
  const passage = bodies[child]!.passages.findIndex((p) => p.sentence === sentence);
  return resemblance !== null && passage >= 0 && resemblance.best[0][passage]! >= TAKEN_OVER;
}
