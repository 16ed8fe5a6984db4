import { laterness } from "./direction.js";
import type { Findings } from "./lineage.js";
import { HELD, type Parent } from "./parent.js";

/** The report that a head is most akin to, among those that it doesn't precede and may come from. */
export function textualParent(
  child: number,
  { reports, bodies, kinship }: Findings,
  mayBe: (parent: Parent) => boolean,
): Parent | null {
  const kin = kinship.compared(child).filter((other) => kinship.bond(child, other) >= HELD);
  const ranked = kin.toSorted((a, b) => kinship.bond(child, b) - kinship.bond(child, a) || a - b);
  for (const other of ranked) {
    const bond = kinship.bond(child, other);
    const later = laterness(reports[child]!, reports[other]!, bodies[child]!, bodies[other]!);
    const resemblance = kinship.resemblance(child, other);
    const parent = {
      child,
      of: { report: other },
      bond,
      certainty: bond * later,
      credit: null,
      resemblance,
      sibling: null,
    };
    if (later >= HELD && mayBe(parent)) return parent;
  }
  return null;
}
