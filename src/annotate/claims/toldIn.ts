import { type Attribution, overlaps, type Sentence, type Span, type Token } from "../../model/index.js";
import { firstTokenAt, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Told } from "./assemble.js";
import { hasMainVerb, isTensed, type Stretch } from "./finite.js";
import type { Telling } from "./frames.js";
import { hasVerb } from "./hasVerb.js";
import { range } from "./range.js";

type Reported = Told & { readonly edges: readonly number[] };
const NOTHING: Reported = { begins: () => false, resumes: () => -1, isCue: () => false, edges: [] };

/** What the attributions that reach into a sentence know of it; `edges` are tokens where reported words begin or end. */
export function toldIn(tree: Tree, sentence: Sentence, near: readonly Telling[]): Reported {
  if (near.length === 0) return NOTHING;
  const begun = new Set<number>();
  const resumed = new Map<number, number>();
  const edges = new Set<number>();
  for (const { content, attribution } of near) {
    let before = -1;
    for (const piece of content) {
      if (!overlaps(piece, sentence)) continue;
      const { first, last } = wordsIn(tree, sentence, piece);
      if (first >= last) continue;
      begun.add(first);
      if (hasVerb(tree, { first, last })) addEdges(tree, edges, sentence, { first, last }, attribution);
      if (before >= 0 && isTensed(tree, first)) resumed.set(first, before);
      before = hasMainVerb(tree, range(first, last)) ? -1 : first;
    }
  }
  return {
    begins: (token) => begun.has(token) || begun.has(token + 1),
    resumes: (token) => resumed.get(token) ?? resumed.get(token + 1) ?? -1,
    isCue: (token) =>
      near.some(({ attribution }) => attribution.cue.some((one) => overlaps(one, tree.tokens[token] as Token))),
    edges: [...edges],
  };
}

/** Any verb: a told clause is one, whatever the tagger makes of its tense. */

function wordsIn(tree: Tree, { firstToken, lastToken }: Sentence, piece: Span): Stretch {
  const first = Math.max(firstToken, firstTokenAt(tree, piece.start)) | 0;
  let last = first;
  while (last < lastToken && (tree.tokens[last] as Token).start < piece.end) last++;
  return { first, last };
}

/** Where a mark, "that" or the frame itself stands before and a mark behind; other edges of what people report fall within a phrase. */
function addEdges(
  tree: Tree,
  edges: Set<number>,
  { firstToken, lastToken }: Sentence,
  { first, last }: Stretch,
  { cue, source }: Attribution,
): void {
  const before = tree.tokens[first - 1];
  const framed = before !== undefined && [...cue, ...source].some((part) => overlaps(part, before));
  if (first > firstToken && (framed || tagIs(tree, first - 1, ",", ":") || wordAt(tree, first - 1) === "that"))
    edges.add(first);
  const behind = tree.tokens[last];
  const frames = behind !== undefined && [...cue, ...source].some((part) => overlaps(part, behind));
  if (last < lastToken - 1 && (frames || tagIs(tree, last, ","))) edges.add(last);
}
