import { type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** A quotation mark: brackets and hyphens share its tag. */
export const isQuoteMark = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "Q") && /^["“”‘’'`«»]/.test(wordAt(tree, i));
