import { actives } from "../../lang/en/clauses.js";
import type { Token } from "../../model/index.js";
import { type Tree, tagIs } from "../syntax/tree.js";

/** Further back than this stands another clause. */
const REACH = 14;

/** "was released and hired back": without an object it may be a participle too, and the auxiliary is needed. */
export function sharesPassive(tree: Tree, verb: number): boolean {
  const { lemma } = tree.tokens[verb] as Token;
  if (!tagIs(tree, verb, "VBD") || AUXILIARIES.has(lemma) || actives.has(lemma)) return false; // "was taken there but died"
  if (tagIs(tree, verb + 1, "DT", "PRP", "PRP$", "NN", "NNS", "NNP", "CD", "JJ", "EX")) return false;
  for (let i = verb - 2; i > Math.max(0, verb - REACH); i--) {
    if (tagIs(tree, i, "VBD", "VBZ", "VBP", ",")) return false;
    if (tagIs(tree, i, "VBN")) return isBe(tree, i - 1) || (tagIs(tree, i - 1, "RB") && isBe(tree, i - 2));
  }
  return false;
}
const isBe = (tree: Tree, i: number): boolean => i >= 0 && (tree.tokens[i] as Token).lemma === "be";

const AUXILIARIES: ReadonlySet<string> = new Set(["be", "have", "do"]);
