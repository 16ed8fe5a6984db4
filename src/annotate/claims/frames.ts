import { type Attribution, overlaps, type Span } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { type Tree, tagIs } from "../syntax/tree.js";

/** An attribution that says a whole statement: its frame is told apart from it. */
export interface Telling {
  readonly index: number;
  readonly attribution: Attribution;
  readonly content: readonly Span[];
}

/** The attributions whose content holds a clause; "praised the deal" holds none, and is a statement itself. */
export function tellings(draft: AttributedDraft, tree: Tree): readonly Telling[] {
  return draft.attributions.flatMap((attribution, index) =>
    attribution.content.some((piece) => hasClause(tree, piece)) && !startsInfinitive(draft, attribution)
      ? [{ index, attribution, content: attribution.content }]
      : [],
  );
}

function hasClause(tree: Tree, piece: Span): boolean {
  for (let i = firstTokenAt(tree, piece.start); i < tree.tokens.length; i++) {
    if ((tree.tokens[i] as Span).start >= piece.end) return false;
    if (tagIs(tree, i, "VBD", "VBP", "VBZ", "MD")) return true;
  }
  return false;
}

const startsInfinitive = (draft: AttributedDraft, { content }: Attribution): boolean =>
  content.some((piece) => draft.report.text.startsWith("to ", piece.start));

/** First token that ends behind `offset`, by halving. */
export function firstTokenAt(tree: Tree, offset: number): number {
  let [low, high] = [0, tree.tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tree.tokens[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a word belongs to the frame: in no piece of the content, and in a stretch that holds the cue. */
export function inFrame({ attribution, content }: Telling, token: Span, stretch: Span): boolean {
  return attribution.cue.some((cue) => overlaps(cue, stretch)) && !content.some((piece) => overlaps(piece, token));
}
