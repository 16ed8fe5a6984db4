import { type Attribution, overlaps, type Span, type Token } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { firstTokenAt, kidsOf, relationIs, type Tree, tagIs } from "../syntax/tree.js";
import { hasFiniteVerb } from "./finite.js";

/** An attribution that says a whole statement: its frame is told apart from it. */
export interface Telling {
  readonly index: number;
  readonly attribution: Attribution;
  readonly content: readonly Span[];
}

/** The attributions whose content holds a clause; "praised the deal" holds none, and is a statement itself. */
export function tellings(draft: AttributedDraft, tree: Tree): readonly Telling[] {
  return draft.attributions.flatMap((attribution, index) =>
    attribution.content.some((piece) => hasClause(tree, piece, comesFirst(attribution, piece)))
      ? [{ index, attribution, content: attribution.content }]
      : [],
  );
}

/** "…, the mayor said": what stands before its frame is a statement, never a verb's object. */
const comesFirst = ({ cue }: Attribution, piece: Span): boolean =>
  cue.length > 0 && cue.every((one) => piece.end <= one.start);

/** A piece is a clause if the word that all of it hangs on is a finite predicate; where it is `sure` to be one, if it has any finite verb. */
function hasClause(tree: Tree, piece: Span, sure: boolean): boolean {
  const first = firstTokenAt(tree, piece.start);
  let last = first;
  while (last < tree.tokens.length && (tree.tokens[last] as Token).start < piece.end) last++;
  if (sure) return hasFiniteVerb(tree, { first, last });
  for (let i = first; i < last; i++) {
    const head = tree.heads[i] as number;
    if (head >= first && head < last) continue;
    if (isFinitePredicate(tree, i)) return true;
  }
  for (let i = first + 1; i < last; i++)
    if (tagIs(tree, i, "VBD", "VBP", "VBZ", "MD") && !isWithin(tree, i, first, last)) return true;
  return false;
}

/** In a clause that only describes a noun of the piece. */
function isWithin(tree: Tree, i: number, first: number, last: number): boolean {
  for (let at = i; at >= first && at < last; at = tree.heads[at] as number)
    if (relationIs(tree, at, "relcl", "acl", "advcl", "csubj")) return true;
  return false;
}

function isFinitePredicate(tree: Tree, i: number): boolean {
  if (tagIs(tree, i, "VBD", "VBP", "VBZ", "MD")) return true;
  return kidsOf(tree, i).some(
    (k) => k < i && relationIs(tree, k, "aux", "cop") && tagIs(tree, k, "VBD", "VBP", "VBZ", "MD"),
  );
}

/** Whether a word belongs to the frame: in no piece of the content, and in a stretch that holds the cue; or a speaker who does nothing else (`acts`). */
export function inFrame({ attribution, content }: Telling, token: Span, stretch: Span, acts: boolean): boolean {
  if (content.some((piece) => overlaps(piece, token))) return false;
  const { source, cue } = attribution;
  if (cue.some((one) => overlaps(one, stretch))) return true;
  return !acts && source.some((one) => overlaps(one, token));
}
