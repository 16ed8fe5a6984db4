import { type Attribution, overlaps, type Span, type Token } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";
import { firstTokenAt, kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { hasFiniteVerb, isTensed } from "./finite.js";

/** An attribution that says a whole statement: its frame is told apart from it. */
export interface Telling {
  readonly index: number;
  readonly attribution: Attribution;
  readonly content: readonly Span[];
  /** What stands between the cue and the content behind it: "said | on Wednesday | that". */
  readonly between: Span | null;
}

/** The attributions whose content holds a clause; "praised the deal" holds none, and is a statement itself. */
export function tellings(draft: AttributedDraft, tree: Tree): readonly Telling[] {
  return draft.attributions.flatMap((attribution, index) =>
    !isInPhrase(tree, attribution) &&
    attribution.content.some((piece) =>
      isNounCue(tree, attribution)
        ? isThatClause(tree, firstTokenAt(tree, piece.start))
        : hasClause(tree, piece, comesFirst(attribution, piece)),
    )
      ? [{ index, attribution, content: attribution.content, between: betweenOf(tree, attribution) }]
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
  if (isDescribedNoun(tree, first, last) || (!isOpened(tree, first) && isSecondVerb(tree, first, last))) return false;
  for (let i = first; i < last; i++) {
    const head = tree.heads[i] as number;
    if (head >= first && head < last) continue;
    if (isFinitePredicate(tree, i)) return true;
  }
  for (let i = first + 1; i < last; i++)
    if (tagIs(tree, i, "VBD", "VBP", "VBZ", "MD") && !isWithin(tree, i, first, last)) return true;
  return false;
}

/** "by an estimated 40 soldiers": a participle within a noun phrase tells nothing. */
const isInPhrase = (tree: Tree, { cue }: Attribution): boolean =>
  cue.length === 1 &&
  cue.every((one) => {
    const i = firstTokenAt(tree, one.start);
    return tagIs(tree, i, "VBN", "JJ", "VBD") && tagIs(tree, i - 1, "DT", "PRP$");
  });

/** A gap wider than this holds more than when and where it was said. */
const WIDEST_GAP = 8;

function betweenOf(tree: Tree, { cue, content }: Attribution): Span | null {
  const [said, told] = [cue.at(-1), content[0]];
  if (said === undefined || told === undefined || told.start <= said.end) return null;
  const [first, last] = [firstTokenAt(tree, said.end), firstTokenAt(tree, told.start)];
  if (first >= last || last - first > WIDEST_GAP || hasFiniteVerb(tree, { first, last })) return null;
  return { start: said.end, end: told.start };
}

/** "fears that …": a noun's content is a clause if "that" or a quotation mark opens it. */
const isNounCue = (tree: Tree, { cue }: Attribution): boolean =>
  cue.length > 0 && cue.every((one) => isNoun(tree, firstTokenAt(tree, one.end - 1)));

const isThatClause = (tree: Tree, first: number): boolean =>
  tagIs(tree, first, "Q") || wordAt(tree, first) === "that" || wordAt(tree, first - 1) === "that";

const isOpened = (tree: Tree, first: number): boolean =>
  tagIs(tree, first, "Q", "PRP", "EX", "WP", "WRB", "WDT") ||
  /^(?:that|whether|if|this|these|those)$/.test(wordAt(tree, first)) ||
  wordAt(tree, first - 1) === "that";

/** The first finite verb has its subject outside the piece, or shares one: "showed restraint on Monday and described". */
function isSecondVerb(tree: Tree, first: number, last: number): boolean {
  let verb = first;
  while (verb < last && !isTensed(tree, verb)) verb++;
  if (verb === first || verb === last) return false;
  if (tagIs(tree, verb - 1, "CC") || (tagIs(tree, verb - 1, "RB") && tagIs(tree, verb - 2, "CC"))) return true;
  const head = relationIs(tree, verb, "aux", "cop") ? (tree.heads[verb] as number) : verb;
  const subject =
    head < 0
      ? undefined
      : kidsOf(tree, head).findLast((k) => k < verb && relationIs(tree, k, "nsubj", "expl", "csubj"));
  return subject !== undefined && subject < first;
}

/** "a rival who is far behind": before the first finite verb stands a relative pronoun, and no quotation mark opens the piece. */
function isDescribedNoun(tree: Tree, first: number, last: number): boolean {
  if (tagIs(tree, first, "Q", "IN", "WRB", "WP", "WDT")) return false;
  for (let i = first + 1; i < last && !isTensed(tree, i); i++)
    if (tagIs(tree, i, "WDT", "WP", "WP$") || (wordAt(tree, i) === "that" && isNoun(tree, i - 1))) return true;
  return false;
}
const isNoun = (tree: Tree, i: number): boolean => tagIs(tree, i, "NN", "NNS", "NNP", "NNPS");

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
export function inFrame(
  { attribution, content, between }: Telling,
  token: Span,
  stretch: Span,
  acts: boolean,
): boolean {
  if (content.some((piece) => overlaps(piece, token))) return false;
  const { source, cue } = attribution;
  if (cue.some((one) => overlaps(one, stretch)) || (between !== null && overlaps(between, token))) return true;
  return !acts && source.some((one) => overlaps(one, token));
}
