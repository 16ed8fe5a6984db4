import type { LedgerEntry, Sigil } from "../../model/index.js";
import type { StoryView } from "./story.js";
import { vouching } from "./vouching.js";

/** How a report stands to an entry: it carries it, leaves it out, or carries a reading that another contradicts. */
export interface Carrier {
  readonly sigil: Sigil;
  readonly how: "carries" | "omits" | "differs";
  /** Id of its first claim there. */
  readonly claim: string | null;
}

/** One for each report of the story, in their order. */
export function carriersOf({ ledger }: StoryView, entry: LedgerEntry): readonly Carrier[] {
  const first = new Map<Sigil, string>();
  for (const { claims } of entry.readings)
    for (const { report, id } of claims) if (!first.has(report)) first.set(report, id);
  const differing = new Set(
    entry.conflicts
      .filter(({ grade, kind }) => grade === "hard" && kind !== "overtaken")
      .flatMap(({ readings }) => readings.flatMap((n) => entry.readings[n]?.reports ?? [])),
  );
  const saying = new Set(vouching(entry).flatMap(({ reports }) => reports));
  return ledger.reports.map(({ sigil }) => ({
    sigil,
    how:
      differing.has(sigil) || (first.has(sigil) && !saying.has(sigil))
        ? "differs"
        : first.has(sigil)
          ? "carries"
          : "omits",
    claim: first.get(sigil) ?? null,
  }));
}
