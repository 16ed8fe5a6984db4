import { authorities } from "../lang/en/statements.js";
import { unnamed } from "../lang/en/unnamed.js";
import type { Span, Witness } from "../model/index.js";
import { sentencesIn } from "./sentencesIn.js";

/** Somebody whose words reports may share: by name, or as the body spoken for. */
export interface Speaker {
  /** Equal in all reports of the story: the last name of a person, the name of a body, a kind of authority. */
  readonly key: string;
  /** As it is printed. */
  readonly name: string;
}

const SUFFIX = /,? (?:jr|sr|ii|iii)\.?$/i;

/** Whom a report has heard. */
export interface Heard {
  /** Whose words an attribution, by number, gives: the person first, then the authority that the person speaks for. Empty for who is only described ("a resident"). */
  readonly by: (attribution: number) => readonly Speaker[];
  /** Who speaks in a sentence. */
  readonly in: (sentence: number) => readonly Speaker[];
  /** Whether a speaker is heard anywhere in it. */
  readonly has: (key: string) => boolean;
}

/** Whom a report has heard in which sentences; `idOf` gives the story's id of an entity of the report. */
export function heardIn(witness: Witness, idOf: (entity: number) => string | undefined): Heard {
  const speakers = speakersIn(witness, idOf);
  const bySentence = new Map<number, readonly Speaker[]>();
  witness.attributions.forEach(({ content }, i) => {
    if (speakers[i]!.length === 0) return;
    for (const { start, end } of content)
      for (const sentence of sentencesIn(witness.sentences, start, end))
        bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), ...speakers[i]!]);
  });
  const keys = new Set(speakers.flat().map(({ key }) => key));
  return {
    by: (attribution) => speakers[attribution] ?? [],
    in: (sentence) => bySentence.get(sentence) ?? [],
    has: (key) => keys.has(key),
  };
}

function speakersIn(
  { report: { text }, attributions, entities }: Witness,
  idOf: (entity: number) => string | undefined,
): readonly (readonly Speaker[])[] {
  const named = new Map(
    entities.flatMap((entity, i) => {
      if ((entity.label !== "person" && entity.label !== "organisation") || unnamed.test(entity.name)) return [];
      const one = { key: idOf(i) ?? keyOf(entity), name: entity.name };
      return [[entity.id, { one, roles: wordsOf(text, entity.roles) }] as const];
    }),
  );
  const bodies = new Map<string, Speaker | null>(); // the same few sources come again and again
  return attributions.map(({ source, speaker }) => {
    const entity = speaker === null ? undefined : named.get(speaker);
    const words = `${wordsOf(text, source)}; ${entity?.roles ?? ""}`;
    const body = bodies.get(words) ?? authorityIn(words);
    bodies.set(words, body);
    return [entity?.one, body].filter((one) => one !== undefined && one !== null);
  });
}

const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join("; ");

function authorityIn(words: string): Speaker | null {
  const found = authorities.find(([, pattern]) => pattern.test(words));
  return found === undefined ? null : { key: found[0], name: found[0] };
}

function keyOf({ name, label }: Witness["entities"][number]): string {
  const plain = name.replace(SUFFIX, "").toLowerCase().replace(/^the /, "");
  return label === "person" ? `person ${plain.split(" ").at(-1)}` : plain;
}
