import { type Attribution, overlaps, type Span } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { firstTokenAt, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { hasFiniteVerb } from "./finite.js";
import { holdsClause } from "./holdsClause.js";
import { isRestrictive, mended } from "./mended.js";

/** An attribution that says a whole statement: its frame is told apart from it. */
export interface Telling {
  readonly index: number;
  readonly attribution: Attribution;
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  /** What stands between the cue and the content behind it: "said | on Wednesday | that". */
  readonly between: Span | null;
}

/** The attributions whose content holds a clause; "praised the deal" holds none, and is a statement itself. */
export function tellings(draft: AttributedDraft, tree: Tree): readonly Telling[] {
  const found: Telling[] = [];
  for (const [index, attribution] of draft.attributions.entries()) {
    if (isInPhrase(tree, attribution) || isRestrictive(tree, attribution)) continue;
    if (isSubjectOfInfinitive(tree, attribution)) continue;
    if (!attribution.content.some((piece) => holdsClause(tree, attribution, piece))) continue;
    const { source, content } = mended(tree, draft.sentences, attribution);
    found.push({ index, attribution, source, content, between: betweenOf(tree, attribution.cue, content) });
  }
  return found;
}

/** "The old bridge appears to be closed": the cue is the statement's own verb. */
const isSubjectOfInfinitive = (tree: Tree, { cue, content }: Attribution): boolean =>
  content.length === 2 &&
  (content[0] as Span).end <= (cue[0]?.start ?? 0) &&
  wordAt(tree, firstTokenAt(tree, (content[1] as Span).start)) === "to";

/** "by an estimated 40 soldiers": a participle within a noun phrase tells nothing. */
const isInPhrase = (tree: Tree, { cue }: Attribution): boolean =>
  cue.length === 1 &&
  cue.every((one) => {
    const i = firstTokenAt(tree, one.start);
    return tagIs(tree, i, "VBN", "JJ", "VBD") && tagIs(tree, i - 1, "DT", "PRP$");
  });

/** A gap wider than this holds more than when and where it was said. */
const WIDEST_GAP = 8;

function betweenOf(tree: Tree, cue: readonly Span[], content: readonly Span[]): Span | null {
  const [said, told] = [cue.at(-1), content[0]];
  if (said === undefined || told === undefined || told.start <= said.end) return null;
  const [first, last] = [firstTokenAt(tree, said.end), firstTokenAt(tree, told.start)];
  if (first >= last || last - first > WIDEST_GAP || hasFiniteVerb(tree, { first, last })) return null;
  return { start: said.end, end: told.start };
}

/** Whether a word belongs to the frame: in no piece of the content, and in a stretch that holds the cue; or a speaker who does nothing else (`acts`). */
export function inFrame(
  { attribution, source, content, between }: Telling,
  token: Span,
  stretch: Span,
  acts: boolean,
): boolean {
  if (content.some((piece) => overlaps(piece, token))) return false;
  if (attribution.cue.some((one) => overlaps(one, stretch)) || (between !== null && overlaps(between, token)))
    return true;
  return !acts && source.some((one) => overlaps(one, token));
}
