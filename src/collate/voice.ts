import type { Mention, Span } from "../model/index.js";
import { type Fact, type Word, wordsOf } from "./fact.js";

/** Who is held to say a claim, as far as the words tell. */
export interface Voice {
  readonly span: Span;
  readonly words: readonly Word[];
  /** Words of the person's name, lower case, without titles; empty where nobody is named. */
  readonly person: readonly string[];
  /** Words of the body's name. */
  readonly body: readonly string[];
}

/** The voice of a claim's attribution; null where the report says it in its own, or a pronoun stands for the speaker. */
export function voiceOf(fact: Fact): Voice | null {
  const span = fact.attribution?.source[0];
  if (span === undefined) return null;
  const words = wordsOf(fact.witness, span);
  if (words.every(({ tag }) => tag === "PRON" || tag === "PUNCT")) return null;
  const head = fact.witness.mentions.find((mention) => mention.kind === "name" && isHead(fact, mention, span));
  const name =
    head === undefined ? [] : nameIn(words.filter((word) => head.start <= word.start && word.end <= head.end));
  return {
    span,
    words,
    person: head?.label === "person" ? name : head === undefined ? bareName(words) : [],
    body: head !== undefined && head.label !== "person" ? name : [],
  };
}

/** "Mayor Falk", "Falk, a baker": the source is the one named; "Falk's mother" and "a friend of Falk" are others. */
function isHead({ witness }: Fact, mention: Mention, span: Span): boolean {
  if (mention.start < span.start || mention.end > span.end) return false;
  const { text } = witness.report;
  const before = text.slice(span.start, mention.start);
  const behind = text.slice(mention.end, span.end).trim();
  return !/[’']s?\s|\b(?:of|for|to|by|from|with|and)\b/.test(before) && /^(?:,|$|\(|who\b|of\b|in\b|at\b)/.test(behind);
}

/** First and last name of somebody not known as a person. */
const bareName = (words: readonly Word[]): readonly string[] =>
  words.length > 1 && words.every(({ tag, lower }) => tag === "PROPN" && lower !== "the") ? nameIn(words) : [];

/** "Jr." and initials name nobody. */
const nameIn = (words: readonly Word[]): readonly string[] =>
  words.filter(({ tag, lower }) => tag !== "PUNCT" && !lower.endsWith(".")).map(({ lower }) => lower);
