import { kidsOf, relationIs, type Tree, tagIs } from "../syntax/tree.js";

/** A stretch of words; `last` is exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export const isTensed = (tree: Tree, i: number): boolean => tagIs(tree, i, "VBD", "VBZ", "VBP", "MD");

/** A verb with tense, or a participle with a subject and no auxiliary: regular pasts are mostly mistaken for these. */
export const isFiniteVerb = (tree: Tree, i: number): boolean => isTensed(tree, i) || isPastInDisguise(tree, i);

function isPastInDisguise(tree: Tree, i: number): boolean {
  if (!tagIs(tree, i, "VBN") || relationIs(tree, i, "acl", "mod") || tagIs(tree, i + 1, ",", ".", ":")) return false;
  const before = kidsOf(tree, i).filter((k) => k < i);
  return before.some((k) => relationIs(tree, k, "nsubj")) && !before.some((k) => relationIs(tree, k, "aux"));
}

/** The first finite verb of a stretch, -1 where it has none. */
export function firstFinite(tree: Tree, { first, last }: Stretch): number {
  for (let i = first; i < last; i++) if (isFiniteVerb(tree, i)) return i;
  return -1;
}

export const hasFiniteVerb = (tree: Tree, stretch: Stretch): boolean => firstFinite(tree, stretch) >= 0;
