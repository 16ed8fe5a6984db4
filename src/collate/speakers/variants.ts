import { overlapOf, type Said } from "./said.js";
import { unite } from "./unite.js";

/**
 * Share of the shorter one's words in the other from which two reports have somebody say one thing, and the fewest such words.
 * A report that has somebody say something twice uses nearly the same words.
 */
const SAME = 0.6;
const REPEATED = 0.8;
const FEWEST = 3;

/** So many attributions are compared with one that follows: speakers of a thousand reports say thousands of things. */
const MOST = 400;

/** What one speaker said, variants of one utterance together: they stand in one entry, or have most of their words in common. */
export function variantsOf(all: readonly Said[]): readonly (readonly Said[])[] {
  const first = new Map<string, Said>();
  const pairs: (readonly [Said, Said])[] = [];
  all.forEach((said, i) => {
    for (const id of said.entries) {
      const other = first.get(id);
      if (other === undefined) first.set(id, said);
      else pairs.push([other, said]);
    }
    for (const other of all.slice(Math.max(0, i - MOST), i)) if (isOneUtterance(other, said)) pairs.push([other, said]);
  });
  return unite(all, pairs);
}

function isOneUtterance(a: Said, b: Said): boolean {
  const { shared, share } = overlapOf(a.concepts, b.concepts);
  return shared >= FEWEST && share >= (a.attribution.report === b.attribution.report ? REPEATED : SAME);
}
