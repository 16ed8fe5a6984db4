import { causers, quoters } from "../../lang/en/cues.js";
import type { Token } from "../../model/index.js";
import { relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Source } from "./source.js";

/** Names of people with title and role are no longer than this. */
const LONGEST = 12;

/** "led the mayor to deny it", "for the mayor to say", "with the mayor calling it a mistake", "quoted the mayor as saying": who does it stands right before. */
export function controlledSource(tree: Tree, verb: number): Source | null {
  if (relationIs(tree, verb, "conj") && tagIs(tree, verb, "VBG")) {
    const first = tree.heads[verb] as number;
    return first < verb && tagIs(tree, first, "VBG") ? nounBehind(tree, first - 1, isWith) : null;
  }
  if (tagIs(tree, verb, "VBG"))
    return wordAt(tree, verb - 1) === "as" ? nounBehind(tree, verb - 2, quotes) : nounBehind(tree, verb - 1, isWith);
  let to = verb - 1;
  while (tagIs(tree, to, "RB")) to--;
  return tagIs(tree, verb, "VB") && wordAt(tree, to) === "to" ? nounBehind(tree, to - 1, causes) : null;
}

const quotes = (tree: Tree, i: number): boolean => quoters.has((tree.tokens[i] as Token).lemma);
const isWith = (tree: Tree, i: number): boolean => wordAt(tree, i) === "with";
const causes = (tree: Tree, i: number): boolean =>
  wordAt(tree, i) === "for" || causers.has((tree.tokens[i] as Token).lemma);

/** The noun phrase that ends at `last`, if what stands before it is right. */
function nounBehind(tree: Tree, last: number, before: (tree: Tree, i: number) => boolean): Source | null {
  let first = last + 1;
  while (first > Math.max(1, last - LONGEST) && tagIs(tree, first - 1, ...NOMINAL)) first--;
  return first <= last && before(tree, first - 1) ? { head: last, first, last } : null;
}
const NOMINAL = ["DT", "JJ", "JJR", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "POS", "CD"] as const;
