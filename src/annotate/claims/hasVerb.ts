import { isVerb, type Tree } from "../syntax/tree.js";
import type { Stretch } from "./finite.js";

/** Whether a verb of any form stands in the stretch. */
export function hasVerb(tree: Tree, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (isVerb(tree, i)) return true;
  return false;
}
