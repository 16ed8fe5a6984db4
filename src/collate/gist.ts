import { type Mention, overlaps, type Span } from "../model/index.js";
import { eventTimes } from "./eventTimes.js";
import type { Fact, Word } from "./fact.js";
import { isContent, type Rarity } from "./rarity.js";

/** What a claim is about and what it says of it, as far as its words tell. */
export interface Gist {
  /** Milliseconds at which the days begin that it names. */
  readonly days: readonly number[];
  /** Its concepts, each with its rarity. */
  readonly weights: ReadonlyMap<string, number>;
  /** Concepts of its verbs, those that frame a speech left out. */
  readonly verbs: ReadonlySet<string>;
  readonly entities: ReadonlySet<string>;
  /** Nothing but who speaks, and when: "Speaking on Thursday, President Hale said". */
  readonly saysNothing: boolean;
  /** Story entity of the person or body named right before its first verb; null where nobody is. */
  readonly subject: string | null;
}

/** Reads the gist of a claim once, so that pairs are compared fast. */
export function gistOf(fact: Fact, rarity: Rarity): Gist {
  const content = fact.words.filter(isContent);
  const weights = new Map(content.map(({ concept }) => [concept, rarity(concept)] as const));
  const cues = fact.witness.attributions.flatMap(({ cue }) => cue).filter((cue) => overlaps(cue, fact.body));
  const frame = [...cues, ...namesOf(fact), ...fact.body.timexes.map((t) => fact.witness.timexes[t] as Span)];
  return {
    weights,
    verbs: new Set(content.filter((word) => word.tag === "VERB" && !isCue(word, cues)).map(({ concept }) => concept)),
    entities: new Set(fact.claim.entities),
    saysNothing: content.every((word) => isCue(word, frame)),
    subject: subjectOf(fact),
    days: daysOf(fact),
  };
}

const daysOf = (fact: Fact): readonly number[] =>
  eventTimes(fact).flatMap(({ value, from }) =>
    /^\d{4}-\d{2}-\d{2}/.test(value) ? [Date.parse((from as string).slice(0, 10))] : [],
  );

const isCue = (word: Word, cues: readonly Span[]): boolean => cues.some((cue) => overlaps(word, cue));

const namesOf = ({ body, witness }: Fact): readonly Mention[] =>
  body.mentions.map((m) => witness.mentions[m] as Mention).filter(({ kind }) => kind === "name");

/** The name that the first verb follows at once: of "President Hale, in Tarvik, denied" it can't be told so. */
function subjectOf(fact: Fact): string | null {
  const { words, entityIds } = fact;
  const verb = words.find(({ tag }, i) => i > 0 && (tag === "VERB" || tag === "AUX"));
  if (verb === undefined) return null;
  const names = namesOf(fact).filter(isActor);
  const last = names.filter(({ end }) => end <= verb.start).at(-1);
  if (last === undefined || last.entity === null) return null;
  const between = words.filter(({ start, end, tag }) => start >= last.end && end <= verb.start && tag !== "ADV");
  return between.length > 0 ? null : entityIds(last.entity);
}

const isActor = ({ label }: Mention): boolean => label === "person" || label === "organisation";
