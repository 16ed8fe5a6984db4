import type { PronounKind } from "../../lang/en/speakers/pronouns.js";
import type { Label, Span } from "../../model/index.js";
import { type Discourse, type Known, sentenceAt } from "./discourse.js";

/** Mentions looked back over, and sentences: further back a pronoun hardly reaches. */
const LOOK_BACK = 40;
const MOST_SENTENCES = 6;

/**
 * Weights of a candidate, tuned on the first half of the hand-labelled attributions (`own_speakers`): nearness in
 * sentences, being the subject there, having spoken last, agreeing in sex where both are known, standing inside a quotation.
 */
const WEIGHT = {
  sentence: -1,
  subject: 1.2,
  spoke: 1.1,
  sex: 0.6,
  quoted: -1.6,
  again: 0.25,
  told: -2.5,
  unnamed: -1.5,
} as const;

/** Below this nobody is named: a wrong antecedent is worse than none. */
const LEAST = -3.2;

/**
 * The entity a pronoun at `at` stands for, an index; -1 when nobody fits.
 * `told` are the entities that the
 * statement itself names, which its speaker mostly isn't; `may` says who else comes into question. */
export function antecedent(
  discourse: Discourse,
  at: Span,
  kind: PronounKind,
  told: ReadonlySet<number>,
  may: (entity: number) => boolean = anybody,
): number {
  const here = sentenceAt(discourse.draft, at.start);
  const scores = new Map<number, number>();
  const { known } = discourse;
  let seen = 0;
  for (let i = known.length - 1; i >= 0 && seen < LOOK_BACK; i--) {
    const mention = known[i] as Known;
    if (mention.start >= at.start) continue;
    if (here - mention.sentence > MOST_SENTENCES) break;
    seen++;
    if (!fits(discourse, mention.entity, kind) || !may(mention.entity)) continue;
    const score = weigh(discourse, mention, here, kind) + (told.has(mention.entity) ? WEIGHT.told : 0);
    const former = scores.get(mention.entity);
    scores.set(mention.entity, former === undefined ? score : Math.max(former, score) + WEIGHT.again);
  }
  let [best, found]: [number, number] = [LEAST, -1];
  for (const [entity, score] of scores) if (score > best) [best, found] = [score, entity];
  return found;
}

const anybody = (): boolean => true;

function weigh(discourse: Discourse, mention: Known, here: number, kind: PronounKind): number {
  let score = WEIGHT.sentence * (here - mention.sentence);
  if (mention.subject) score += WEIGHT.subject;
  if (mention.entity >= discourse.draft.entities.length) score += WEIGHT.unnamed * (here - mention.sentence);
  if (mention.quoted) score += WEIGHT.quoted;
  if (mention.entity === discourse.lastSpeaker) score += WEIGHT.spoke;
  if (discourse.sexes[mention.entity] === kind) score += WEIGHT.sex;
  return score;
}

function fits(discourse: Discourse, entity: number, kind: PronounKind): boolean {
  const { entities } = discourse.draft;
  const unnamed = entity < entities.length ? undefined : discourse.unnamed[entity - entities.length];
  if (unnamed !== undefined) return kind === "many" ? unnamed.plural : kind !== "thing" && !unnamed.plural;
  const label = entities[entity]?.label as Label | undefined;
  if (kind === "male" || kind === "female") {
    const sex = discourse.sexes[entity] ?? null;
    return label === "person" && (sex === null || sex === kind);
  }
  if (kind === "many") return label === "organisation" && discourse.lastSpeaker === entity;
  return kind === "thing" ? label === "organisation" : label === "person" || label === "organisation";
}
