import type { Body } from "./body.js";
import { phrasesOf } from "./shingles.js";

/** Up to here every pair is compared: rewording may leave no phrase in common. */
const ALL_PAIRS = 24;
/** Beyond, each report is compared with those that share most phrases with it: the cost grows with the reports, not their pairs. */
const PARTNERS = 12;
/** A phrase leads only to the first reports that have it: an ancestor is among them. */
const FIRST_HOLDERS = 20;

/** Pairs of reports (earlier number first) worth comparing, among the given ones. */
export function pairsToCompare(
  numbers: readonly number[],
  bodies: readonly Body[],
): readonly (readonly [number, number])[] {
  if (numbers.length <= ALL_PAIRS) return numbers.flatMap((b, i) => numbers.slice(0, i).map((a) => [a, b] as const));
  const holders = new Map<number, number[]>();
  return numbers.flatMap((b) => {
    const shared = new Map<number, number>();
    for (const shingle of phrasesOf(bodies[b]!)) {
      const list = holders.get(shingle) ?? [];
      for (const a of list) shared.set(a, (shared.get(a) ?? 0) + 1);
      if (list.length === 0) holders.set(shingle, list);
      if (list.length < FIRST_HOLDERS) list.push(b);
    }
    const ranked = [...shared].sort((x, y) => y[1] - x[1] || x[0] - y[0]).slice(0, PARTNERS);
    return ranked.map(([a]) => [a, b] as const);
  });
}
