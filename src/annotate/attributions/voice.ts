import { reportingPassives } from "../../lang/en/cues.js";
import { days, forms } from "../../lang/en/frameWords.js";
import type { Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** "was told", "reported by": a past participle with a form of "be", or alone behind its noun. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (!tagIs(tree, verb, "VBN", "VBD")) return false;
  const reports = reportingPassives.has((tree.tokens[verb] as Token).lemma); // else "he's sought" is "has"
  const be = kidsOf(tree, verb).some(
    (k) =>
      k < verb &&
      relationIs(tree, k, "aux") &&
      forms.be.has((tree.tokens[k] as Token).lemma) &&
      ((reports && !(wordAt(tree, verb + 1) === "that" || tagIs(tree, verb + 1, "PRP", "DT"))) ||
        !/^['’]s$/.test(wordAt(tree, k))),
  );
  return be || (tagIs(tree, verb, "VBN") && relationIs(tree, verb, "acl") && !isMisread(tree, verb));
}

/** "a reporter asked | him how": what is told by or to somebody has no noun phrase right behind it, but "a town called Lund". */
const isMisread = (tree: Tree, verb: number): boolean =>
  tagIs(tree, verb + 1, "PRP", "DT", "NNP", "PRP$", "NNPS") &&
  !reportingPassives.has((tree.tokens[verb] as Token).lemma);

/** Tensed, or read as a participle though nothing helps it and it describes no noun: "critics quickly compared". */
export const isTold = (tree: Tree, verb: number): boolean =>
  tagIs(tree, verb, "VBD", "VBZ", "VBP") || isUnhelped(tree, verb);

const isUnhelped = (tree: Tree, verb: number): boolean =>
  tagIs(tree, verb, "VBN") &&
  (relationIs(tree, verb, "root", "conj", "ccomp", "parataxis") || takesObject(tree, verb)) &&
  !isHelped(tree, verb);

/** "officials praised | the protests": a participle behind a noun has no object. */
const takesObject = (tree: Tree, verb: number): boolean =>
  tagIs(tree, verb - 1, "NN", "NNS", "NNP", "NNPS", "PRP", "WP") &&
  tagIs(tree, verb + 1, "DT", "PRP", "PRP$", "NNP", "NNPS") &&
  !days.has(wordAt(tree, verb + 1));

/** An auxiliary stands before it. */
export const isHelped = (tree: Tree, verb: number): boolean =>
  kidsOf(tree, verb).some((k) => k < verb && relationIs(tree, k, "aux"));
