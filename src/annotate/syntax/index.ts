import type { Draft } from "../draft.js";
import { COARSE, TAGS } from "./labels.js";
import { model } from "./model.js";
import { parseSentence } from "./parser.js";
import { LONGEST_SENTENCE } from "./state.js";
import { taggedOf } from "./tagged.js";
import type { Words } from "./words.js";

/** Every word's tag (index into TAGS), head (index of a token, -1 for a sentence's root) and relation to it (index into RELATIONS). */
export interface Syntax {
  readonly words: Words;
  readonly tags: Uint8Array;
  readonly heads: Int32Array;
  readonly relations: Uint8Array;
}

/** Parses a report, sentence by sentence. Greedy, so linear in its length. */
export function syntaxOf(draft: Draft): Syntax {
  const { tokens, sentences } = draft;
  const { words, fine } = taggedOf(draft);
  const heads = new Int32Array(tokens.length).fill(-1);
  const relations = new Uint8Array(tokens.length);
  for (const { firstToken: from, lastToken: to } of sentences)
    if (to - from <= LONGEST_SENTENCE) parseSentence(words, fine, from, to, model, heads, relations); // else no prose: every word stays a root
  return { words, tags: fine.map((tag) => COARSE[tag] as number), heads, relations };
}

/** Index of a tag, to compare with `Syntax.tags`. */
export const TAG: Readonly<Record<(typeof TAGS)[number], number>> = Object.fromEntries(
  TAGS.map((tag, i) => [tag, i]),
) as never;
