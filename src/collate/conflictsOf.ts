import type { Conflict, ConflictKind } from "../model/index.js";
import type { Difference } from "./readings.js";

/** One conflict a kind: the readings that take part, and the plainest pair as the reason. */
export function conflictsOf(differences: readonly Difference[]): readonly Conflict[] {
  const kinds = new Map<ConflictKind, Difference[]>();
  for (const difference of differences)
    if (difference.finding.grade !== "variant")
      kinds.set(difference.finding.kind, [...(kinds.get(difference.finding.kind) ?? []), difference]);
  return [...kinds].map(([kind, found]) => toConflict(kind, found));
}

function toConflict(kind: ConflictKind, found: readonly Difference[]): Conflict {
  const hard = found.filter(({ finding }) => finding.grade === "hard");
  const { text, evidence } = ((hard[0] ?? found[0]) as Difference).tell();
  return {
    kind,
    grade: hard.length > 0 ? "hard" : "soft",
    readings: [...new Set(found.flatMap(({ left, right }) => [left, right]))].sort((a, b) => a - b),
    why: { rule: kind, text, evidence },
  };
}
