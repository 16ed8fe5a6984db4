import { bareSayings } from "../../lang/en/cues.js";
import type { Sentence, Token } from "../../model/index.js";
import { type Tree, tagIs } from "../syntax/tree.js";
import { hasFiniteVerb, isTensed } from "./finite.js";

/** Behind the verb of a frame stands no more than this: "in an interview with the paper on Saturday". */
const LONGEST_REST = 12;
/** "its chief executive, | Ada Roe, | said". */
const MOST_PARTS = 2;

/** Where a frame begins that closes a sentence and was not told apart: ", its chief executive, Ada Roe, said in an interview". -1 where none does. */
export function endFrame(tree: Tree, { firstToken, lastToken }: Sentence): number {
  const verb = sayingAtEnd(tree, firstToken, lastToken);
  if (verb < 0) return -1;
  let [at, parts, begins] = [verb - 1, 0, -1];
  if (tagIs(tree, at, ",")) at--;
  for (; at > firstToken && parts < MOST_PARTS; at--) {
    if (tagIs(tree, at, ",")) {
      parts++;
      if (tagIs(tree, at + 1, "DT", "PRP$", "PRP", "NNP") || parts === 1) begins = at + 1;
      if (!tagIs(tree, verb - 1, ",")) break;
    } else if (!tagIs(tree, at, ...NOMINAL)) break;
  }
  return begins > 0 && hasFiniteVerb(tree, { first: firstToken, last: begins - 1 }) ? begins : -1;
}
const NOMINAL = ["NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD", "PRP", "IN"] as const;

function sayingAtEnd(tree: Tree, firstToken: number, lastToken: number): number {
  for (let i = lastToken - 1; i > Math.max(firstToken, lastToken - LONGEST_REST); i--) {
    if (!isTensed(tree, i)) continue;
    const rest = tagIs(tree, i + 1, ".", "IN") || i + 1 === lastToken;
    return rest && tagIs(tree, i, "VBD", "VBZ") && bareSayings.has((tree.tokens[i] as Token).lemma) ? i : -1;
  }
  return -1;
}
