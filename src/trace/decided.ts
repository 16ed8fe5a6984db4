import type { Descent } from "../model/index.js";
import type { Findings } from "./lineage.js";
import type { Parent } from "./parent.js";
import { sameOutlet } from "./sameOutlet.js";

/** What people decided of descent. */
export interface Decided {
  readonly parents: readonly Parent[];
  /** Whether nobody decided against it. */
  readonly mayBe: (parent: Parent) => boolean;
}

/** Reads the rulings on descent. A report of which somebody decided what it derives from has no other parents. */
export function readDescents({ rulings: { derives, independent }, kinship, headOf }: Findings): Decided {
  return {
    parents: derives.map(({ later: child, earlier }) => ({
      child,
      of: typeof earlier === "number" ? { report: earlier } : earlier,
      bond: 1,
      certainty: 1,
      credit: null,
      resemblance: typeof earlier === "number" ? kinship.resemblance(child, headOf[earlier]!) : null,
      sibling: null,
    })),
    mayBe: (parent) => !independent.some((descent) => isOf(parent, descent)),
  };
}

function isOf({ child, of }: Parent, { later, earlier }: Descent): boolean {
  if (child !== later) return false;
  if (typeof earlier === "number") return "report" in of && of.report === earlier;
  return "lost" in of && sameOutlet(of.lost, earlier.lost);
}

/** For each report the one whose text it copies, or itself, as people decided: who derives from elsewhere, or not from there, copies none. */
export function obeyed(headOf: readonly number[], { derives, independent }: Findings["rulings"]): readonly number[] {
  return headOf.map((head, i) => {
    const elsewhere = derives.some(({ later, earlier }) => later === i && earlier !== head);
    const not = independent.some(({ later, earlier }) => later === i && earlier === head);
    return elsewhere || not ? i : head;
  });
}
