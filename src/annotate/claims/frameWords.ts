import type { Attribution, Token } from "../../model/index.js";
import { firstTokenAt, type Tree } from "../syntax/tree.js";

/** Token indices of what makes an attribution one: "did not believe". */
export function frameWords(tree: Tree, { cue }: Attribution): readonly number[] {
  const found: number[] = [];
  for (const span of cue)
    for (
      let i = firstTokenAt(tree, span.start);
      i < tree.tokens.length && (tree.tokens[i] as Token).start < span.end;
      i++
    )
      found.push(i);
  return found;
}
