import { reported, subordinating } from "../../lang/en/attributionWords.js";
import { sayings } from "../../lang/en/cues.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isQuoteMark } from "./quoteMark.js";
import type { Source } from "./source.js";

/** "While the mayor claimed that the pier was safe, | engineers doubted it": what is told in a clause that goes before ends at its comma. */
export function beforeMain(
  tree: Tree,
  sentence: Sentence,
  source: Source | null,
  verb: number,
  content: readonly Span[],
): readonly Span[] {
  const [piece] = content;
  if (content.length !== 1 || piece === undefined || source === null || source.first > verb) return content;
  if (piece.start < (tree.tokens[verb] as Span).end) return content;
  if (tagIs(tree, source.first, "WP", "WDT") && tagIs(tree, source.first - 1, ","))
    return upTo(tree, piece, mainVerbFrom(tree, sentence, verb + 1, piece.end));
  if (!goesBefore(tree, sentence, source.first)) return content;
  const { lemma } = tree.tokens[verb] as Token;
  const parenthetic = wordAt(tree, source.first - 1) === "as" && sayings.has(lemma);
  if (parenthetic && !reported.has(wordAt(tree, verb + 1))) return content; // "as the mayor said, …"
  return upTo(tree, piece, mainFrom(tree, sentence, verb + 2, piece.end));
}

/** The piece up to a word, whole where there is none behind its beginning. */
const upTo = (tree: Tree, piece: Span, last: number): readonly Span[] =>
  last < 0 || (tree.tokens[last] as Span).start < piece.start
    ? [piece]
    : [{ start: piece.start, end: (tree.tokens[last] as Span).end }];

/** "Roe, who said little, | was …": the last word before the comma behind which the verb of the noun before "who" stands, or -1. */
function mainVerbFrom(tree: Tree, { lastToken }: Sentence, from: number, end: number): number {
  let [told, quoted] = [true, false]; // a noun with an aside is still to get its verb: "who said the boat, an old one, was lost"
  for (let i = from; i < lastToken && (tree.tokens[i] as Span).end <= end; i++) {
    if (isQuoteMark(tree, i)) quoted = !quoted;
    if (quoted || !tagIs(tree, i, ",")) told ||= tagIs(tree, i, "VBD", "VBZ", "VBP", "MD");
    else if (told && tagIs(tree, i + 1, "VBD", "VBZ", "VBP", "MD")) return i - 1;
    else told = false;
  }
  return -1;
}

/** A joint that opens the sentence, or one behind a mark, stands before the speaker. */
function goesBefore(tree: Tree, { firstToken }: Sentence, first: number): boolean {
  let at = first - 1;
  if (at < firstToken || !subordinating.has(wordAt(tree, at))) return false;
  while (at > firstToken && (tagIs(tree, at - 1, "RB", "CC") || wordAt(tree, at - 1) === "even")) at--;
  return at === firstToken || tagIs(tree, at - 1, ",", ":") || isQuoteMark(tree, at - 1);
}

/** The last word before the comma behind which the main clause begins, or -1. */
function mainFrom(tree: Tree, { lastToken }: Sentence, from: number, end: number): number {
  let quoted = false;
  for (let i = from; i < lastToken && (tree.tokens[i] as Span).end <= end; i++) {
    if (isQuoteMark(tree, i)) quoted = !quoted;
    const comma = tagIs(tree, i, ",") ? i : isQuoteMark(tree, i) && tagIs(tree, i - 1, ",") ? i : -1;
    if (quoted || comma < 0 || !opensMain(tree, i + 1)) continue;
    return tagIs(tree, i, ",") ? i - 1 : i;
  }
  return -1;
}

/** A noun phrase and its tensed verb, before the next mark. */
function opensMain(tree: Tree, from: number): boolean {
  if (!tagIs(tree, from, "DT", "NNP", "NNPS", "PRP", "NNS", "NN", "JJ", "PRP$", "CD", "EX")) return false;
  for (let i = from + 1; i < from + 12; i++) {
    if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD")) return true;
    if (!tagIs(tree, i, "DT", "NNP", "NNPS", "NNS", "NN", "JJ", "POS", "PRP$", "CD", "RB", "IN", "CC")) return false;
  }
  return false;
}
