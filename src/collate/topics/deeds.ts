import { LIGHT_VERBS, nominals, PARTICLES } from "../../lang/en/nominals.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Fact, Word } from "../fact.js";
import { predicateOf } from "../predicateOf.js";

/** First and last index, both inclusive, among the words of a claim. */
export type Run = readonly [number, number];

/** What a claim names or tells, as a noun: the words it is made of, what they are called, and how much it is worth beside others. */
export interface Deed {
  readonly run: Run;
  readonly text: string;
  readonly worth: number;
  /** Whom or what the noun alone is said of, by the words before the verb: the measures of "the measures were introduced". */
  readonly of?: string | undefined;
}

/** Words between a verb and what it is done to. */
const REACH = 3;

/** What the main verb of a claim tells is what the claim tells. */
const MAIN = 0.45;

/** "holding Lund": better than nothing. */
const GERUND = -0.35;

/**
 * What a claim tells of as nouns, so that a topic doesn't assert it: "approved the use of missiles" is "approval of use of missiles",
 * "was delayed by winds" is "delay", "permission to take part" stays; of "launched an offensive" the offensive is what is told.
 */
export function deedsOf({ words }: Fact, nouns: readonly Run[], textOf: (run: Run) => string): readonly Deed[] {
  const main = predicateOf(words);
  return words.flatMap((word, i): readonly Deed[] => {
    if (word.tag === "NOUN") return purposeIn(words, nouns, i, textOf);
    if (word.tag !== "VERB" || isParticipleBefore(words, i)) return [];
    const worth = word === main ? MAIN : 0;
    const object = isPassive(words, i) ? undefined : objectOf(words, nouns, i);
    if (LIGHT_VERBS.has(word.lemma)) return object === undefined ? [] : [{ run: object, text: textOf(object), worth }];
    const nominal = isGerundBefore(words, i) ? undefined : nominals.get(word.lemma);
    if (nominal === undefined)
      return object === undefined || !isSurelyVerb(words, i)
        ? []
        : [
            {
              run: [i, object[1]],
              text: [gerundOf(word.lemma), joinOf(words, i, object), textOf(object)].filter(Boolean).join(" "),
              worth: worth + GERUND,
            },
          ];
    const purpose = TAKES_PURPOSE.test(nominal.preposition) ? purposeOf(words, nouns, i) : null;
    if (purpose !== null) return [{ run: [i, purpose[1]], text: `${nominal.noun} to ${textOf(purpose)}`, worth }];
    if (object === undefined)
      return [{ run: [i, i], text: nominal.noun, worth, of: subjectBefore(words, nouns, i, textOf) }];
    const link = linkOf(words, i, object) ?? nominal.preposition;
    return [{ run: [i, object[1]], text: `${nominal.noun} ${link} ${textOf(object)}`, worth }];
  });
}

/** The noun phrase before a verb and its auxiliaries. */
function subjectBefore(
  words: readonly Word[],
  nouns: readonly Run[],
  at: number,
  textOf: (run: Run) => string,
): string | undefined {
  const near = nouns.findLast(
    ([, to]) => to < at && words.slice(to + 1, at).every(({ tag }) => /^(?:AUX|ADV|PART|VERB)$/.test(tag)),
  );
  return near && textOf(near);
}

/** "permission to use missiles": a noun with what it is for. */
function purposeIn(
  words: readonly Word[],
  nouns: readonly Run[],
  at: number,
  textOf: (run: Run) => string,
): readonly Deed[] {
  if (words[at + 1]?.lower !== "to" || words[at + 2]?.tag !== "VERB") return [];
  const object = objectOf(words, nouns, at + 2);
  if (object === undefined) return [];
  const from = nouns.find(([first, last]) => first <= at && at <= last)?.[0] ?? at;
  return [{ run: [from, object[1]], text: textOf([from, object[1]]), worth: 0 }];
}

/** By its form or by what stands before it: "troops" and "couple" are taken for verbs now and then. */
const isSurelyVerb = (words: readonly Word[], at: number): boolean => {
  const { lower, lemma } = words[at] as Word;
  if (lower[0] !== lemma[0]) return false;
  return (
    !STOP_WORDS.has(lower) &&
    (/(?:ed|ing)$/.test(lower) || words[at - 1]?.lower === "to" || words[at - 1]?.tag === "AUX")
  );
};

/** "holding", "wielding", "naming", "lying", "cutting", "deferring". */
function gerundOf(lemma: string): string {
  if (/ie$/.test(lemma)) return lemma.replace(/ie$/, "ying");
  if (/[^eoy]e$/.test(lemma)) return lemma.replace(/e$/, "ing");
  const doubles = /^[^aeiou]*[aeiou][bdfgklmnprtvz]$/.test(lemma) || /(?:fer|cur|[^i]mit|gret|pel|bel)$/.test(lemma);
  return `${lemma}${doubles ? lemma.at(-1) : ""}ing`;
}

const TAKES_PURPOSE = /^(?:of|for|to)$/;

/** The noun phrase close behind a verb, with what a preposition binds to it while that is short. */
function objectOf(words: readonly Word[], nouns: readonly Run[], at: number): Run | undefined {
  const near = nouns.filter(([from]) => from > at && from - at <= REACH + 1 && words.slice(at + 1, from).every(isLink));
  const first = near[0]?.[0];
  return near.findLast(([from, to]) => from === first && to - from < MOST_OBJECT_WORDS) ?? near[0];
}

const MOST_OBJECT_WORDS = 6;

const isLink = ({ tag, lower }: Word): boolean =>
  /^(?:DET|PRON|NUM|ADP|PART|ADJ)$/.test(tag) && !/^(?:who|which|that|and|he|she|they|it|we|i|you|by)$/.test(lower);

/** The preposition by which the report itself joins the object: "responded to the decision". */
const linkOf = (words: readonly Word[], at: number, [from]: Run): string | null =>
  words.slice(at + 1, from).find(({ tag, lower }) => tag === "ADP" && !PARTICLES.has(lower))?.lower ?? null;

/** The same for a gerund, particles included: "walking up the hill". */
const joinOf = (words: readonly Word[], at: number, [from]: Run): string | null =>
  words.slice(at + 1, from).find(({ tag }) => tag === "ADP")?.lower ?? null;

/** "to sell its port" of "allowed the town to sell its port": infinitive and its object. */
function purposeOf(words: readonly Word[], nouns: readonly Run[], at: number): Run | null {
  const to = words.findIndex(({ lower }, i) => i > at && i - at <= REACH + 2 && lower === "to");
  const verb = words[to + 1];
  if (to < 0 || verb?.tag !== "VERB" || STOP_WORDS.has(verb.lower)) return null;
  if (words.slice(at + 1, to).some(({ tag }) => tag === "VERB")) return null; // "criticised her for asking to leave"
  const object = objectOf(words, nouns, to + 1);
  return object === undefined ? null : [to + 1, object[1]];
}

/** "was delayed", "has been approved". */
const isPassive = (words: readonly Word[], at: number): boolean =>
  words
    .slice(Math.max(0, at - REACH), at)
    .some(({ lemma, tag }) => lemma === "be" && (tag === "AUX" || tag === "VERB")) &&
  /(?:ed|en|wn|ght|lt|t|d)$/.test(words[at]?.lower ?? "") &&
  !/ing$/.test(words[at]?.lower ?? "");

/** "operating income": whether it is operated, or does so, can't be told. */
const isGerundBefore = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower.endsWith("ing") === true && words[at - 1]?.tag === "ADP" && words[at + 1]?.tag === "NOUN";

/** "convicted driver", "of attempted murder", "the already strained talks": a participle before its noun tells no deed. */
const isParticipleBefore = (words: readonly Word[], at: number): boolean =>
  /(?:ed|en)$/.test(words[at]?.lower ?? "") &&
  (at === 0 ||
    /^(?:DET|ADJ|ADP)$/.test(words[at - 1]?.tag ?? "") ||
    (words[at - 1]?.tag === "ADV" && /^(?:DET|PUNCT)$/.test(words[at - 2]?.tag ?? ""))) &&
  /^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.tag ?? "");
