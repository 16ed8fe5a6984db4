import type { Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isTensed } from "./finite.js";

/** Whether a cut before word `i` would fall within a phrase: behind an auxiliary, in a list of adjectives, in "twice as many". */
export const isUnbroken = (tree: Tree, i: number): boolean =>
  isHelped(tree, i) || isAmongAdjectives(tree, i) || isAmount(tree, i) || isWound(tree, i);

/** "a gunshot | wound": the tagger's past of "wind". */
const isWound = (tree: Tree, i: number): boolean => wordAt(tree, i) === "wound" && tagIs(tree, i - 1, "NN", "JJ");

/** "has been | coming": the verb of an auxiliary. */
const isHelped = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VBG", "VBN", "VB") &&
  i > 0 &&
  /^(?:be|have)$/.test((tree.tokens[i - 1] as Token).lemma) &&
  tagIs(tree, i - 1, "VBN", "VB", "VBD", "VBZ", "VBP");

/** "an old | and unloved boat", "a new, | more modern harbour". */
function isAmongAdjectives(tree: Tree, i: number): boolean {
  const joint = tagIs(tree, i, "CC");
  const before = joint ? i - 1 : i - 2;
  if (!tagIs(tree, before, ...ADJECTIVES) || !(joint || tagIs(tree, i - 1, ","))) return false;
  let at = joint ? i + 1 : i;
  if (tagIs(tree, at, "RB", "RBR")) at++;
  if (!tagIs(tree, at, ...ADJECTIVES, "VBG")) return false;
  do at++;
  while (tagIs(tree, at, "JJ", "NN", "NNS", "NNP"));
  if (!tagIs(tree, at - 1, "NN", "NNS", "NNP")) return false;
  return !joint || isTensed(tree, at) ? tagIs(tree, before - 1, "DT", "PRP$") : !isTensed(tree, before - 1);
}
const ADJECTIVES = ["JJ", "JJR", "VBN"] as const;

/** "twice | as many", "just | as much". */
const isAmount = (tree: Tree, i: number): boolean =>
  wordAt(tree, i) === "as" && /^(?:many|much|few|little|well|long|soon|far|often)$/.test(wordAt(tree, i + 1));
