import { type Attribution, byPosition, type Entity, type Mention } from "../model/index.js";
import type { AttributedDraft } from "./draft.js";
import { readDiscourse, type Tie } from "./speakers/readDiscourse.js";
import { unnamedSources } from "./speakers/unnamedSources.js";

/**
 * Ties pronouns and nominals ("he", "the minister") to the entities they mean, and gives each attribution its speaker.
 * A source that is never named gets an entity (person, called by its own words: "a senior harbour official") only where the report comes back
 * to it, so that it is counted once; else its speaker is null.
 */
export function resolveSpeakers(
  draft: AttributedDraft,
): Pick<AttributedDraft, "mentions" | "entities" | "attributions"> {
  const { ties, speakers, unnamed } = readDiscourse(draft);
  const { entities: added, places } = unnamedSources(draft, speakers, unnamed);
  const named = draft.entities.length;
  const place = (entity: number): number => (entity < named ? entity : (places[entity - named] ?? -1));
  const entities = [...draft.entities, ...added];
  const kept = ties
    .map(({ start, end, kind, entity }): Tie => ({ start, end, kind, entity: place(entity) }))
    .filter(({ entity }) => entity !== -1);
  const mentions = [...draft.mentions, ...tiedMentions(entities, kept)].sort(byPosition);
  return {
    mentions,
    entities: withMentions(entities, mentions),
    attributions: draft.attributions.map((attribution, i) =>
      withSpeaker(attribution, entities[place(speakers[i] ?? -1)]),
    ),
  };
}

const withSpeaker = (attribution: Attribution, entity: Entity | undefined): Attribution => ({
  source: attribution.source, // written out: a copy of an object with more added is built far slower
  cue: attribution.cue,
  content: attribution.content,
  kind: attribution.kind,
  speaker: entity?.id ?? null,
  anonymous: attribution.anonymous || entity?.id.startsWith("u") === true,
  via: attribution.via,
});

const tiedMentions = (entities: readonly Entity[], ties: readonly Tie[]): readonly Mention[] =>
  ties.map(({ start, end, kind, entity }) => ({ start, end, kind, entity, label: entities[entity]?.label ?? null }));

/** Mentions moved when others came between them: entities are told their new places. */
function withMentions(entities: readonly Entity[], mentions: readonly Mention[]): readonly Entity[] {
  const places: number[][] = entities.map(() => []);
  mentions.forEach(({ entity }, i) => {
    if (entity !== null) places[entity]?.push(i);
  });
  return entities.map(({ id, name, label, aliases, roles }, i) => ({
    id,
    name,
    label,
    aliases,
    mentions: places[i] as number[],
    roles,
  }));
}
