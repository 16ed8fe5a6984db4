import { stopsObject } from "../../lang/en/frameWords.js";
import type { Sentence, Span } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";

/** No object of a stance takes more words than these. */
const LONGEST = 40;

/**
 * What a verb takes its stand on, by the words alone where the parse shows no object: the noun phrase right behind it with its
 * phrases, on to the next mark, joint or clause.
 */
export function objectByWords(tree: Tree, sentence: Sentence, verb: number): readonly Span[] | null {
  let first = verb + 1;
  while (tagIs(tree, first, "RB", "RP") && first < sentence.lastToken) first++;
  if (!opensNominal(tree, first) || first >= sentence.lastToken) return null;
  const last = objectEnd(tree, sentence, first);
  const found = last < first ? null : piece(tree, first, last);
  return found === null ? null : [found];
}

const opensNominal = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "Q", "VBG", "PDT");

function objectEnd(tree: Tree, { lastToken }: Sentence, first: number): number {
  let relative = false;
  for (let i = first; i < lastToken && i - first < LONGEST; i++) {
    if (tagIs(tree, i, ",", ".", ":")) return i - 1;
    if (i > first && wordAt(tree, i) !== "as" && stopsObject.has(wordAt(tree, i))) return i - 1;
    if (tagIs(tree, i, "WDT", "WP")) relative = true;
    if (tagIs(tree, i, "CC") && tagIs(tree, i + 1, "VBD", "VBZ", "VBP", "VBN", "RB", "PRP", "VB")) return i - 1;
    if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD") && !relative) return i - 1;
  }
  return Math.min(lastToken - 1, first + LONGEST);
}
