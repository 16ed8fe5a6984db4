import type { Credit } from "./credit.js";
import { sameOutlet } from "./sameOutlet.js";

/**
 * The same copies under their originals: the first of a group is taken for the original, but one that credits the outlet of another is
 * a copy of that one's report, whatever date it bears.
 */
export function underOriginals(
  headOf: readonly number[],
  credits: readonly (readonly Credit[])[],
  names: readonly (readonly string[])[],
): readonly number[] {
  const originals = new Map<number, number>();
  for (const head of new Set(headOf)) {
    const original = headOf.findIndex(
      (other, i) =>
        other === head &&
        i !== head &&
        credits[head]!.some(({ outlet }) => names[i]!.some((name) => sameOutlet(name, outlet))),
    );
    originals.set(head, original < 0 ? head : original);
  }
  return headOf.map((head) => originals.get(head)!);
}
