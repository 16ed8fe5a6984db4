import { overlaps, type Sentence, type Span, type Token } from "../../model/index.js";
import { firstTokenAt, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Told } from "./assemble.js";
import { hasFiniteVerb, isTensed } from "./finite.js";
import type { Telling } from "./frames.js";

/** What the attributions that reach into a sentence know of it; `edges` are tokens where reported words begin or end. */
export function toldIn(
  tree: Tree,
  sentence: Sentence,
  near: readonly Telling[],
): Told & { readonly edges: readonly number[] } {
  const begun = new Set<number>();
  const resumed = new Map<number, number>();
  const edges = new Set<number>();
  for (const { content } of near) {
    let before = -1;
    for (const piece of content) {
      if (!overlaps(piece, sentence)) continue;
      const { first, last } = wordsIn(tree, sentence, piece);
      if (first >= last) continue;
      begun.add(first);
      if (hasFiniteVerb(tree, { first, last })) addEdges(tree, edges, sentence, first, last);
      if (before >= 0 && isTensed(tree, first)) resumed.set(first, before);
      before = hasFiniteVerb(tree, { first, last }) ? -1 : first;
    }
  }
  return {
    begins: (token) => begun.has(token) || begun.has(token + 1),
    resumes: (token) => resumed.get(token) ?? resumed.get(token + 1) ?? -1,
    edges: [...edges],
  };
}

function wordsIn(
  tree: Tree,
  { firstToken, lastToken }: Sentence,
  piece: Span,
): { readonly first: number; readonly last: number } {
  const first = Math.max(firstToken, firstTokenAt(tree, piece.start));
  let last = first;
  while (last < lastToken && (tree.tokens[last] as Token).start < piece.end) last++;
  return { first, last };
}

/** Where a mark or "that" stands before and a mark behind; other edges of what people report fall within a phrase. */
function addEdges(
  tree: Tree,
  edges: Set<number>,
  { firstToken, lastToken }: Sentence,
  first: number,
  last: number,
): void {
  if (first > firstToken && (tagIs(tree, first - 1, ",", ":") || wordAt(tree, first - 1) === "that")) edges.add(first);
  if (last < lastToken - 1 && tagIs(tree, last, ",")) edges.add(last);
}
