import type { Evidence } from "../../model/index.js";

/** What a piece of evidence is called, one and several. */
export const GROUNDS: Readonly<Record<Evidence["kind"], readonly [string, string]>> = {
  copy: ["the same text", "the same texts"],
  citation: ["names it as its source", "citations of it"],
  quotation: ["the same quotation", "quotations in common"],
  rewording: ["a sentence reworded", "sentences reworded"],
  order: ["in the same order", "passages in the same order"],
  detail: ["a rare detail in common", "rare details in common"],
};

/** What a derivation rests on, the commonest first: "4 sentences reworded, a rare detail in common". */
export function groundsOf(evidence: readonly Evidence[]): string {
  const counts = new Map<Evidence["kind"], number>();
  for (const { kind } of evidence) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, n]) => (n === 1 ? GROUNDS[kind][0] : `${n} ${GROUNDS[kind][1]}`))
    .join(", ");
}
