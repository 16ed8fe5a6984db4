import { dying, hurting, injuries } from "../../lang/en/casualties.js";
import { wordsOf } from "../fact.js";
import { DIED_SINCE } from "../measure.js";
import { hasAge, isAgeAlone } from "./aged.js";
import type { Telling } from "./telling.js";
import { isOneSentence, ofFate, type Toll, tollOf } from "./tollOf.js";

/** As many as are named, or as one claim describes, whichever is more. */
export function counted(all: readonly Telling[], fate: Toll["fate"]): Toll | null {
  const told = ofFate(all, fate).filter(({ people }) => people.minValue > 0);
  const named = told.filter(({ people }) => people.names.length > 0);
  const names = whoIn(named);
  const others = told.filter(({ people }) => !people.self || people.minValue > 1);
  const selves = told
    .filter(
      ({ people, fact }) =>
        people.self &&
        people.minValue === 1 &&
        all.some((other) => !other.people.self && isOneSentence(other.fact, fact)),
    )
    .slice(0, 1);
  const most = described(fate, others.length > 0 ? others : told);
  if (most === null) return null;
  const one = names.size < most.minValue || names.size === 0 ? most : byName(fate, named, names.size);
  const count = one.minValue + (others.length > 0 ? selves.length : 0);
  const how = fate === "dead" && told.some(hasDiedSince) ? DIED_SINCE : one.counted;
  return {
    ...one,
    minValue: count,
    maxValue: count,
    counted: how,
    tellings: [...new Set([...one.tellings, ...selves])],
  };
}

/** Sentences from the top within which a report tells its news. */
const NEWS = 3;

/** "A woman died on Saturday, a week after she was wounded": news, and not a part of what was known. */
const hasDiedSince = ({ fact: { body, words, witness } }: Telling): boolean => {
  const sentence = witness.sentences[body.sentence];
  return (
    body.sentence < NEWS &&
    sentence !== undefined &&
    words.some(({ lemma, lower }) => dying.has(lemma) || lower === "died") &&
    wordsOf(witness, sentence).some(
      ({ lemma, lower }) => hurting.has(lemma) || hurting.has(lower) || injuries.has(lemma),
    )
  );
};

/** Everybody whom the tellings name; who is known by an age alone may be one of those named whose age isn't told. */
export function whoIn(tellings: readonly Telling[]): ReadonlySet<string> {
  const all = tellings.flatMap(({ people }) => people.names);
  const named = all.filter((name) => !isAgeAlone(name));
  const { fact } = tellings[0] ?? {};
  const isAged = fact !== undefined && named.every((name) => hasAge(fact, name));
  return new Set(named.length > 0 && !isAged ? named : all);
}

export const BY_NAME = "those named were counted";

/** So many people by name. */
export const byName = (fate: Toll["fate"], named: readonly Telling[], count: number): Toll =>
  tollOf(fate, named.filter(isNew), atLeast(count, BY_NAME));

const atLeast = (count: number, how: string) =>
  ({ minValue: count, maxValue: count, modifier: ">=", counted: how }) as const;

/** Names somebody whom no telling before it names. */
const isNew = ({ people: { names } }: Telling, i: number, all: readonly Telling[]): boolean =>
  names.some((name) => !all.slice(0, i).some(({ people }) => people.names.includes(name)));

/** The most that one claim tells of: "a mother and her son". */
export function described(fate: Toll["fate"], told: readonly Telling[]): Toll | null {
  const most = Math.max(0, ...told.map(({ people }) => people.minValue));
  if (most === 0) return null;
  const same = told.filter(({ people }) => people.minValue === most);
  return tollOf(fate, same.slice(0, 1), atLeast(most, "those told of were counted"));
}
