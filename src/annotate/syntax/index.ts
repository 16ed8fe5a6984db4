import type { Draft } from "../draft.js";
import { RELATIONS, TAGS } from "./labels.js";
import { model } from "./model.js";
import { parseSentence } from "./parser.js";
import { LONGEST_SENTENCE } from "./state.js";
import { tagSentence } from "./tagger.js";
import { readWords, type Words } from "./words.js";

/** Every word's tag (index into TAGS), head (index of a token, -1 for a sentence's root) and relation to it (index into RELATIONS). */
export interface Syntax {
  readonly words: Words;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** One report's tokens are parsed once, however many annotators ask: they are the same array in every draft of it. */
const parsed = new WeakMap<Draft["tokens"], Syntax>();

/** Tags and parses a report, sentence by sentence. Greedy, so linear in its length. */
export function syntaxOf({ report, tokens, sentences }: Draft): Syntax {
  const known = parsed.get(tokens);
  if (known !== undefined) return known;
  const words = readWords(report.text, tokens, model.known);
  const syntax: Syntax = {
    words,
    tags: new Uint8Array(tokens.length),
    heads: new Int32Array(tokens.length).fill(-1),
    relations: new Uint8Array(tokens.length),
  };
  for (const { firstToken: from, lastToken: to } of sentences) {
    if (to - from > LONGEST_SENTENCE) continue; // no prose: every word stays a root
    tagSentence(words, syntax.tags, from, to, model.tags, model.sure);
    parseSentence(words, syntax.tags, from, to, model, syntax.heads, syntax.relations);
  }
  parsed.set(tokens, syntax);
  return syntax;
}

/** Index of a tag, to compare with `Syntax.tags`. */
export const TAG: Readonly<Record<(typeof TAGS)[number], number>> = Object.fromEntries(
  TAGS.map((tag, i) => [tag, i]),
) as never;

/** Index of a relation, to compare with `Syntax.relations`. */
export const REL: Readonly<Record<(typeof RELATIONS)[number], number>> = Object.fromEntries(
  RELATIONS.map((relation, i) => [relation, i]),
) as never;
