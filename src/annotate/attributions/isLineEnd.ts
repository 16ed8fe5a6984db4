import type { Tree } from "../syntax/tree.js";

/** Whether the line ends behind the word: a headline or heading without a full stop ends with its line. */
export const isLineEnd = (tree: Tree, i: number): boolean =>
  tree.text.slice(tree.tokens[i]?.end ?? 0, tree.tokens[i + 1]?.start ?? 0).includes("\n");
