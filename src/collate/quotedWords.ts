import type { Span, Witness } from "../model/index.js";
import { type Fact, type Word, wordsOf } from "./fact.js";
import { kept } from "./kept.js";

/**
 * The words of the claim's sentence that stand in quotation marks, whole: a claim may be a piece of what was said. Empty where
 * nothing is quoted, or the marks hold no more than a phrase of the reporter's own sentence.
 */
export const quotedWords: (fact: Fact) => readonly Word[] = kept(({ attribution, witness, body }) => {
  if (attribution === null || attribution.kind === "indirect") return [];
  const sentence = witness.sentences[body.sentence];
  if (sentence === undefined) return [];
  const spans =
    attribution.kind === "direct" ? attribution.content : marksIn(witness).filter(within(attribution.content));
  return wordsOf(witness, sentence).filter((word) => spans.some(holding(word)));
});

const within =
  (content: readonly Span[]) =>
  (span: Span): boolean =>
    content.some(({ start, end }) => start < span.end && span.start < end);

const holding =
  ({ start, end }: Span) =>
  (span: Span): boolean =>
    span.start <= start && end <= span.end;

const known = new WeakMap<Witness, readonly Span[]>();

/** What stands between quotation marks, paragraph by paragraph: one that isn't closed ends with its line. */
function marksIn(witness: Witness): readonly Span[] {
  const found = known.get(witness) ?? findMarks(witness.report.text);
  known.set(witness, found);
  return found;
}

function findMarks(text: string): readonly Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(/[“”"\n]/g)) {
    if (open >= 0) spans.push({ start: open, end: index });
    open = mark === "“" || (mark === '"' && open < 0) ? index + 1 : -1;
  }
  return open < 0 ? spans : [...spans, { start: open, end: text.length }];
}
