import type { Sentence, Token } from "../../model/index.js";
import { type Tree, wordAt } from "../syntax/tree.js";

/** Brackets that hold more words than this hold sentences. */
const LONGEST_BRACKET = 12;

/** Within brackets or a hyphenated word, where no cut falls: "Heron rockets (HR|)", "president-|elect". */
export function isInBrackets(tree: Tree, { firstToken }: Sentence, i: number): boolean {
  if (i === firstToken) return false;
  const [before, here] = [tree.tokens[i - 1] as Token, tree.tokens[i] as Token];
  if (before.end === here.start && (wordAt(tree, i - 1) === "-" || wordAt(tree, i) === "-")) return true;
  if (wordAt(tree, i) === "(") return closesSoon(tree, i + 1);
  for (let k = i - 1; k >= Math.max(firstToken, i - LONGEST_BRACKET); k--) {
    if (wordAt(tree, k) === ")") return false;
    if (wordAt(tree, k) === "(") return wordAt(tree, k + 1) !== "" && closesSoon(tree, i);
  }
  return false;
}

function closesSoon(tree: Tree, from: number): boolean {
  for (let k = from; k < from + LONGEST_BRACKET && k < tree.tokens.length; k++)
    if (wordAt(tree, k) === ")") return true;
  return false;
}
