import type { Sentence, Span } from "../../model/index.js";

/** What ties a speaker to words: "officials said on Sunday". Indices are token indices, `last` inclusive. */
export interface Frame {
  readonly sentence: Sentence;
  /** The word that makes it one: verb, noun, adjective, "according". */
  readonly head: number;
  readonly cue: readonly Span[];
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** Whether quotations that follow may be this speaker's words too. */
  readonly speech: boolean;
}
