import { type Credit, isWhole } from "./credit.js";
import { sameOutlet } from "./sameOutlet.js";

/**
 * The same copies under their originals. The first of a group is taken for the original, unless a copy says by its credits whose the text is:
 * then that outlet's own report is, whatever date it bears; where that isn't at hand, the copy that says it stands for the others,
 * which left their line of credit out.
 */
export function underOriginals(
  headOf: readonly number[],
  credits: readonly (readonly Credit[])[],
  names: readonly (readonly string[])[],
): readonly number[] {
  const groups = new Map<number, number[]>();
  for (const [i, head] of headOf.entries()) {
    const copies = groups.get(head);
    if (copies === undefined) groups.set(head, [i]);
    else copies.push(i);
  }
  const originals = new Map([...groups].map(([head, copies]) => [head, originalOf(head, copies, credits, names)]));
  return headOf.map((head) => originals.get(head)!);
}

function originalOf(
  head: number,
  copies: readonly number[],
  credits: readonly (readonly Credit[])[],
  names: readonly (readonly string[])[],
): number {
  const wholes = (copy: number) => credits[copy]!.filter((credit) => copy === head || isWhole(credit));
  const credited = [...new Set(copies.flatMap((copy) => wholes(copy).map(({ outlet }) => outlet)))];
  const own = copies.find((copy) => credited.some((outlet) => names[copy]!.some((name) => sameOutlet(name, outlet))));
  return own ?? [head, ...copies].find((copy) => credits[copy]!.some(isWhole)) ?? head;
}
