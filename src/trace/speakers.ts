import { authorities } from "../lang/en/statements.js";
import type { Attribution, Witness } from "../model/index.js";
import { sentencesIn } from "./sentencesIn.js";

/** Somebody whose words reports may share: by name, or as the body spoken for. */
export interface Speaker {
  /** Equal in all reports of the story: the last name of a person, the name of a body, a kind of authority. */
  readonly key: string;
  /** As it is printed. */
  readonly name: string;
}

const SUFFIX = /,? (?:jr|sr|ii|iii)\.?$/i;

/** Whose words an attribution gives: the person first, then the authority that the person speaks for. Empty for who is only described ("a resident"). */
export function speakersOf(witness: Witness, { source, speaker }: Attribution): readonly Speaker[] {
  const { text } = witness.report;
  const entity = speaker === null ? undefined : witness.entities.find(({ id }) => id === speaker);
  const words = source.map(({ start, end }) => text.slice(start, end)).join(" ");
  const roles = (entity?.roles ?? []).map(({ start, end }) => text.slice(start, end)).join("; ");
  const authority = authorities.find(([, pattern]) => pattern.test(`${words}; ${roles}`));
  const named = entity?.label === "person" || entity?.label === "organisation" ? [toSpeaker(entity)] : [];
  return authority === undefined ? named : [...named, { key: authority[0], name: authority[0] }];
}

function toSpeaker({ name, label }: Witness["entities"][number]): Speaker {
  const plain = name.replace(SUFFIX, "").toLowerCase().replace(/^the /, "");
  return { key: label === "person" ? `person ${plain.split(" ").at(-1)}` : plain, name };
}

/** Whom a report has heard. */
export interface Heard {
  /** Who speaks in a sentence. */
  readonly in: (sentence: number) => readonly Speaker[];
  /** Whether a speaker is heard anywhere in it. */
  readonly has: (key: string) => boolean;
}

/** Whom a report has heard in which sentences. */
export function heardIn(witness: Witness): Heard {
  const bySentence = new Map<number, Speaker[]>();
  const keys = new Set<string>();
  for (const attribution of witness.attributions) {
    const speakers = speakersOf(witness, attribution);
    for (const { key } of speakers) keys.add(key);
    if (speakers.length === 0) continue;
    for (const { start, end } of attribution.content)
      for (const sentence of sentencesIn(witness.sentences, start, end))
        bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), ...speakers]);
  }
  return { in: (sentence) => bySentence.get(sentence) ?? [], has: (key) => keys.has(key) };
}
