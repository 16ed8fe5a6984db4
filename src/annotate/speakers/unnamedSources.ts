import type { Entity } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import type { Unnamed } from "./discourse.js";

/**
 * Entities for the sources without a name to which the report comes back, so that they are counted once; the others
 * stay without. `places` tells, for each unnamed source, its entity's index, or -1.
 */
export function unnamedSources(
  draft: AttributedDraft,
  speakers: readonly number[],
  unnamed: readonly Unnamed[],
): { readonly entities: readonly Entity[]; readonly places: readonly number[] } {
  const counts = unnamed.map(() => 0);
  for (const speaker of speakers) {
    const at = speaker - draft.entities.length;
    if (at >= 0) counts[at] = (counts[at] as number) + 1;
  }
  const entities: Entity[] = [];
  const places = unnamed.map(({ start, end }, i) => {
    if ((counts[i] as number) < 2) return -1;
    const name = draft.report.text.slice(start, end);
    entities.push({ id: `u${entities.length + 1}`, name, label: "person", aliases: [], mentions: [], roles: [] });
    return draft.entities.length + entities.length - 1;
  });
  return { entities, places };
}
