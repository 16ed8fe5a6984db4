import type { Sentence } from "../../model/index.js";
import { relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { around } from "./content.js";
import type { Frame } from "./frame.js";
import { phraseAt, type Source, sourceSpan } from "./source.js";

/** "according to two officials": all the rest of the sentence is theirs. */
export function accordingFrame(tree: Tree, sentence: Sentence, at: number): Frame | null {
  if (wordAt(tree, at) !== "according" || wordAt(tree, at + 1) !== "to" || at + 2 >= sentence.lastToken) return null;
  const found = phraseAt(tree, headAfter(tree, sentence, at + 2), at + 1, sentence.lastToken);
  if (found === null) return null;
  const source = wholePhrase(tree, sentence, found);
  const content = around(tree, sentence, at, source.last);
  return {
    sentence,
    head: at,
    cue: [spanOf(tree, at, at + 1)],
    source: [sourceSpan(tree, source)],
    content,
    speech: true,
  };
}

/** "its operator, Skarn Line": on to the last word of the phrase, and over an apposition that ends the clause. */
function wholePhrase(tree: Tree, { lastToken }: Sentence, source: Source): Source {
  let { last } = source;
  while (last + 1 < lastToken && tagIs(tree, last + 1, "NN", "NNS", "NNP", "NNPS", "POS", "JJ")) last++;
  if (!tagIs(tree, last + 1, ",")) return { ...source, last };
  let end = last + 1;
  while (end + 1 < lastToken && tagIs(tree, end + 1, "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP$", "POS")) end++;
  const closes = end > last + 1 && (end + 1 >= lastToken || tagIs(tree, end + 1, ".", ","));
  return { ...source, last: closes ? end : last };
}

/** Head of the phrase that begins at `first`: the word whose phrase reaches back to it, nothing finite. */
function headAfter(tree: Tree, sentence: Sentence, first: number): number {
  let head = first;
  for (let at = first; at < sentence.lastToken && at < first + 12; at++) {
    if (tagIs(tree, at, ",", ".", ":", "VBD", "VBZ", "VBP", "MD")) break;
    if (relationIs(tree, at, "obl", "nmod", "obj", "nsubj", "root", "appos") && (tree.first[at] as number) <= first)
      return at;
    if (tagIs(tree, at, "NN", "NNS", "NNP", "NNPS", "PRP")) head = at;
    else if (tagIs(tree, at, "IN", "TO") && head !== first) break;
  }
  return head;
}
