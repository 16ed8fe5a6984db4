import type { Span } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { type Sex, sexes } from "./people.js";

/** What pronouns and nominals are resolved against: named and resolved mentions so far, in text order, growing as the text is read. */
export interface Discourse {
  readonly draft: AttributedDraft;
  readonly sexes: readonly Sex[];
  /** Mentions that stand for an entity, in text order. */
  readonly known: Known[];
  /** Contents of direct and mixed quotations: who is named there is less likely spoken of outside. */
  readonly quoted: readonly Span[];
  /** Sources never named ("a harbour official"), numbered on from the report's entities. */
  readonly unnamed: Unnamed[];
  /** The entity that spoke last, an index; -1 before anyone has. */
  lastSpeaker: number;
}

/** Someone, or several, told of without a name; `noun` is what they are called by, lower case. */
export interface Unnamed extends Span {
  readonly noun: string;
  /** The whole head, lower case. */
  readonly words: string;
  readonly plural: boolean;
}

export interface Known extends Span {
  readonly entity: number;
  readonly sentence: number;
  readonly quoted: boolean;
  /** Stands before the first verb of its sentence: mostly the subject. */
  readonly subject: boolean;
}

export function openDiscourse(draft: AttributedDraft): Discourse {
  const quoted = draft.attributions
    .filter(({ kind }) => kind !== "indirect")
    .flatMap(({ content }) => content)
    .sort((a, b) => a.start - b.start);
  return { draft, sexes: sexes(draft), known: [], quoted, unnamed: [], lastSpeaker: -1 };
}

/** Index of the sentence that holds an offset; the last one before it when none does. */
export function sentenceAt(draft: AttributedDraft, offset: number): number {
  let [low, high] = [0, draft.sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((draft.sentences[middle]?.start as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Takes note of a mention whose entity is known. */
export function noteMention(discourse: Discourse, span: Span, entity: number): void {
  const { draft, known, quoted } = discourse;
  const sentence = sentenceAt(draft, span.start);
  known.push({
    start: span.start,
    end: span.end,
    entity,
    sentence,
    quoted: isInside(quoted, span.start),
    subject: beforeVerb(draft, sentence, span.start),
  });
}

/** Whether one of the ordered spans holds the offset. */
export function isInside(spans: readonly Span[], offset: number): boolean {
  let [low, high] = [0, spans.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle] as Span;
    if (span.end <= offset) low = middle + 1;
    else if (span.start > offset) high = middle - 1;
    else return true;
  }
  return false;
}

/** Sentences longer than this are only searched so far for their verb. */
const REACH = 40;

function beforeVerb(draft: AttributedDraft, sentence: number, start: number): boolean {
  const { firstToken = 0, lastToken = 0 } = draft.sentences[sentence] ?? {};
  for (let i = firstToken; i < Math.min(lastToken, firstToken + REACH); i++) {
    const token = draft.tokens[i];
    if (token === undefined || token.start >= start) return true;
    if (token.tag === "VERB" || token.tag === "AUX") return false;
  }
  return false;
}
