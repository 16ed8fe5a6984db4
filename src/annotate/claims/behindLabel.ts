import type { Sentence, Token } from "../../model/index.js";
import { type Tree, wordAt } from "../syntax/tree.js";
import { isSmall } from "./isSmall.js";

/** A label of more words than these is a heading. */
const LONGEST = 4;

/** "UPDATE: The port closed", "ADA ROE: It closed": the word behind a label in capitals and its colon, or the sentence's first. */
export function behindLabel(tree: Tree, { firstToken, lastToken }: Sentence): number {
  for (let i = firstToken; i < Math.min(lastToken - 2, firstToken + LONGEST + 1); i++) {
    if (wordAt(tree, i) === ":") return i > firstToken ? i + 1 : firstToken;
    const { start, end } = tree.tokens[i] as Token;
    if (isSmall(tree.text.charCodeAt(start + 1))) return firstToken; // "The"
    if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(tree.text.slice(start, end))) return firstToken;
  }
  return firstToken;
}
