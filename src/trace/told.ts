import { conceptOf } from "../lang/en/concept.js";
import type { Tag, Witness } from "../model/index.js";

const TELLING: ReadonlySet<Tag> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);
/** A statement of fewer words than this is a piece of one, which says nothing by itself ("were killed"). */
const LEAST_WORDS = 2;
/** So much of a statement must stand in one sentence. */
const CONTAINED = 0.75;

/** What a report tells, by the words that carry meaning, synonyms brought together. */
export interface Told {
  /** The words of a claim, by its number. */
  readonly words: (claim: number) => readonly string[];
  /** Whether a sentence of the report holds most of these words. Too few words are held anywhere. */
  readonly holds: (words: readonly string[]) => boolean;
}

/** Reads what a report tells. */
export function toldBy({ claims, sentences, tokens }: Witness): Told {
  const conceptsIn = (first: number, last: number, start = 0, end = Infinity): readonly string[] => {
    const found = new Set<string>();
    for (const token of tokens.slice(first, last))
      if (TELLING.has(token.tag) && token.start >= start && token.end <= end) found.add(conceptOf(token.lemma));
    return [...found];
  };
  const bySentence = sentences.map(({ firstToken, lastToken }) => new Set(conceptsIn(firstToken, lastToken)));
  return {
    words: (claim) => {
      const { sentence, start, end } = claims[claim]!;
      const { firstToken, lastToken } = sentences[sentence]!;
      return conceptsIn(firstToken, lastToken, start, end);
    },
    holds: (words) =>
      words.length < LEAST_WORDS ||
      bySentence.some((has) => words.filter((word) => has.has(word)).length >= CONTAINED * words.length),
  };
}
