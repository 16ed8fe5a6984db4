import type { Alignment, Derivation } from "../model/index.js";
import { type Changes, readChanges } from "./changes.js";
import { evidenceOf, quote } from "./evidence.js";
import type { Findings } from "./lineage.js";
import type { Roots } from "./origins.js";
import type { Parent } from "./parent.js";

/** A copy is as good as certain; which of two equal texts was first is not. */
const COPIED = 0.95;

/** Every link as it is printed: those between heads, then the copies; by report, the surest first. */
export function describeLinks(
  findings: Findings,
  parents: readonly Parent[],
  roots: Roots,
  alignment: Alignment,
): readonly Derivation[] {
  const changes = readChanges(findings, alignment);
  return [...parents.map((parent) => toDerivation(parent, findings, roots, changes)), ...copies(findings, changes)];
}

function toDerivation(parent: Parent, findings: Findings, roots: Roots, changes: Changes): Derivation {
  const { child, of, certainty } = parent;
  const { reports } = findings;
  return {
    later: reports[child]!.sigil,
    earlier: "report" in of ? reports[of.report]!.sigil : roots.through(parent)[0]!,
    certainty: Math.round(certainty * 100) / 100,
    evidence: evidenceOf(parent, findings),
    ...("report" in of ? changes(child, of.report) : { added: [], leftOut: [] }),
  };
}

function copies({ reports, bodies, headOf }: Findings, changes: Changes): readonly Derivation[] {
  return headOf.flatMap((head, i) => {
    const [later, earlier] = [bodies[i]!.passages[0], bodies[head]!.passages[0]];
    if (head === i) return [];
    const evidence =
      later === undefined || earlier === undefined
        ? []
        : [{ kind: "copy" as const, later: quote(reports[i]!, later), earlier: quote(reports[head]!, earlier) }];
    const [child, parent] = [reports[i]!.sigil, reports[head]!.sigil];
    return [{ later: child, earlier: parent, certainty: COPIED, evidence, ...changes(i, head) }];
  });
}
