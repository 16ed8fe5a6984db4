import type { Draft } from "./entry.js";

/** Share of an entry's claims that stand in a more important one, from which a reader wants to see both at once. */
const SHARE = 0.5;

/**
 * Entries in order of importance, but each that mostly rests on claims of another right behind it: "twelve were killed" and "the
 * crash that killed twelve" are two lines on one fact, and read apart they look like two.
 */
export function besideTheirLike(ranked: readonly Draft[]): readonly Draft[] {
  const heads = new Map<string, number>();
  const runs: Draft[][] = [];
  for (const draft of ranked) {
    const ids = new Set(draft.facts.map(({ claim }) => claim.id));
    const shared = new Map<number, number>();
    for (const id of ids) {
      const head = heads.get(id);
      if (head !== undefined) shared.set(head, (shared.get(head) ?? 0) + 1);
    }
    const [run, count] = [...shared].reduce((a, b) => (b[1] > a[1] ? b : a), [-1, 0]);
    const at = count >= SHARE * ids.size ? run : runs.push([]) - 1;
    runs[at]?.push(draft);
    for (const id of ids) if (!heads.has(id)) heads.set(id, at);
  }
  return runs.flat();
}
