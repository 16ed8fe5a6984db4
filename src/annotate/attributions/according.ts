import type { Sentence } from "../../model/index.js";
import { relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { around } from "./content.js";
import type { Frame } from "./frame.js";
import { phraseAt, sourceSpan } from "./source.js";

/** "according to two officials": all the rest of the sentence is theirs. */
export function accordingFrame(tree: Tree, sentence: Sentence, at: number): Frame | null {
  if (wordAt(tree, at) !== "according" || wordAt(tree, at + 1) !== "to" || at + 2 >= sentence.lastToken) return null;
  const source = phraseAt(tree, headAfter(tree, sentence, at + 2), at + 1, sentence.lastToken);
  if (source === null) return null;
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
