import { verbCues } from "../lang/en/cues.js";
import { type Attribution, contains, overlaps, type Sentence, type Span, type Token } from "../model/index.js";
import { accordingFrame } from "./attributions/according.js";
import { isAnonymous } from "./attributions/anonymous.js";
import { withContinuations } from "./attributions/continuations.js";
import type { Frame } from "./attributions/frame.js";
import { headlineFrame } from "./attributions/headline.js";
import { kindOf } from "./attributions/kind.js";
import { isMistakenVerb, mayBeMistaken } from "./attributions/mistaken.js";
import { withoutNested } from "./attributions/nesting.js";
import { adjectiveFrame, nounFrame } from "./attributions/noun.js";
import { findQuotations, type Quotation } from "./attributions/quotations.js";
import { quotedFrames } from "./attributions/quoted.js";
import { receivedFrame } from "./attributions/received.js";
import { withSharedSources } from "./attributions/sharedSources.js";
import { touched } from "./attributions/touching.js";
import { verbFrame } from "./attributions/verb.js";
import { viaOf } from "./attributions/via.js";
import type { MeasuredDraft } from "./draft.js";
import { LONGEST_SENTENCE } from "./syntax/state.js";
import { isVerb, type Tree, treeOf } from "./syntax/tree.js";

/** Who said what: sources, cues and contents, direct, indirect or mixed. `speaker` is left null for `resolveSpeakers`. */
export function findAttributions(draft: MeasuredDraft): readonly Attribution[] {
  const { text, furniture } = draft.report;
  const tree = treeOf(draft);
  const frames = draft.sentences.flatMap((sentence) =>
    furniture.some((f) => overlaps(f, sentence)) ? [] : withoutNested(tree, framesOf(tree, sentence)),
  );
  const quotations = findQuotations(text);
  const told = frames.filter((frame) => !isQuoted(frame, quotations) && !isName(draft, frame));
  const claimed = quotedFrames(tree, draft.sentences, quotations, told);
  const all = [...told, ...claimed].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0) || a.head - b.head);
  return withContinuations(text, all, quotations).map((frame) => ({
    source: frame.source.map((span) => kept(span, frame.sentence)),
    cue: frame.cue,
    content: frame.content,
    kind: kindOf(frame.content, quotations),
    speaker: null,
    anonymous: isAnonymous(text, frame.source),
    via: viaOf(text, frame),
  }));
}

/** "said Ada Roe Sr.", with another paragraph behind: a speaker ends with the sentence. */
const kept = (span: Span, { start, end }: Sentence): Span =>
  span.start >= start && span.start < end && span.end > end ? { start: span.start, end } : span;

/** "The Lund Herald Courier": a word of a name that was read as a verb. */
function isName({ mentions }: MeasuredDraft, { cue, sentence }: Frame): boolean {
  const [span] = cue;
  if (span === undefined || sentence.headline) return false; // in a line of capitals names run on
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  const mention = mentions[low];
  return mention?.kind === "name" && mention.start < span.start && mention.end > span.end;
}

/** What a quoted speaker says of others is part of the quotation: nobody reading the report hears it from them. */
function isQuoted({ cue }: Frame, quotations: readonly Quotation[]): boolean {
  return cue.some((span) => touched(quotations, span).some((quotation) => contains(quotation, span)));
}

function framesOf(tree: Tree, sentence: Sentence): readonly Frame[] {
  const frames: Frame[] = [];
  if (sentence.lastToken - sentence.firstToken > LONGEST_SENTENCE) return frames; // no prose
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const frame = frameAt(tree, sentence, i);
    if (frame !== null) frames.push(frame);
    const according = accordingFrame(tree, sentence, i);
    if (according !== null) frames.push(according);
  }
  const headline = headlineFrame(tree, sentence, frames);
  if (headline !== null) frames.push(headline);
  return withSharedSources(tree, frames);
}

function frameAt(tree: Tree, sentence: Sentence, i: number): Frame | null {
  const { lemma } = tree.tokens[i] as Token;
  if (isVerb(tree, i)) return verbCues.has(lemma) ? verbFrame(tree, sentence, i) : null;
  if (mayBeMistaken(tree, i) && verbCues.has(lemma) && isMistakenVerb(tree, sentence, i))
    return verbFrame(tree, sentence, i);
  return receivedFrame(tree, sentence, i) ?? nounFrame(tree, sentence, i) ?? adjectiveFrame(tree, sentence, i);
}
