import { happenings } from "../../lang/en/clauses.js";
import type { Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isTensed } from "./finite.js";
import type { Unit } from "./units.js";

/** "This change comes |", "has yet |": a stretch that ends in the middle of what it says. */
export function isUnfinished(tree: Tree, { first, last }: Unit): boolean {
  if (last - 1 <= first) return false;
  if (tagIs(tree, last - 1, ",")) return endsInAside(tree, first, last) || endsInThat(tree, first, last);
  const { lemma } = tree.tokens[last - 1] as Token;
  if (happenings.has(lemma)) return true;
  return (
    tagIs(tree, last - 1, "DT", "PRP$", "MD", "VBZ", "VBP") ||
    /^(?:be|have|to|yet|than|between|among|from|into)$/.test(lemma)
  );
}

/** "is, in fact, | appealing": an auxiliary, and between two commas what is thrown in. */
function endsInAside(tree: Tree, first: number, last: number): boolean {
  for (let i = last - 2; i > Math.max(first, last - LONGEST_ASIDE); i--)
    if (isTensed(tree, i)) return isHave(tree, i) && (i === last - 2 || tagIs(tree, i + 1, ","));
  return false;
}
const LONGEST_ASIDE = 7;

/** "that under the law, | it can't": the clause that "that" opens is still to come. */
function endsInThat(tree: Tree, first: number, last: number): boolean {
  for (let i = last - 2; i >= Math.max(first, last - LONGEST_ASIDE); i--) {
    if (isTensed(tree, i)) return false;
    if (wordAt(tree, i) === "that") return tagIs(tree, i + 1, "IN", "VBG");
  }
  return false;
}

const isHave = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "MD") || /^(?:be|have)$/.test((tree.tokens[i] as Token).lemma);
