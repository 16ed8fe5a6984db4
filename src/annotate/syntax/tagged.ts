import type { Draft } from "../draft.js";
import { model, readWord } from "./model.js";
import { tagSentence } from "./tagger.js";
import { fillWord, newWords, type Words } from "./words.js";

/** A report's words as the tagger read them: its tokeniser's work, kept for the parser. */
export interface Tagged {
  readonly words: Words;
  /** Indices into FINE_TAGS. */
  readonly fine: Uint8Array;
}

const read = new WeakMap<Draft["tokens"], Tagged>();

export function keepTagged(tokens: Draft["tokens"], tagged: Tagged): void {
  read.set(tokens, tagged);
}

/** What the tokeniser kept. Tokens of another making are read anew. */
export function taggedOf({ report, tokens, sentences }: Draft): Tagged {
  const known = read.get(tokens);
  if (known !== undefined) return known;
  const words = newWords(tokens.length);
  tokens.forEach(({ start, end }, i) => {
    fillWord(words, i, readWord(report.text, start, end));
    words.opensTime[i] = 1; // their dictionary forms are another's
  });
  const fine = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of sentences) tagSentence(words, fine, firstToken, lastToken, model.tags);
  const tagged = { words, fine };
  read.set(tokens, tagged);
  return tagged;
}
