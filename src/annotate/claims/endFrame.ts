import { bareSayings, sayings } from "../../lang/en/cues.js";
import type { Sentence, Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { hasFiniteVerb, isTensed } from "./finite.js";

/** Behind the verb of a frame stands no more than this: "in an interview with the paper on Saturday". */
const LONGEST_REST = 12;
/** "its chief executive, | Ada Roe, | said". */
const MOST_PARTS = 2;

/** Where a frame begins that closes a sentence and was not told apart: ", its chief executive, Ada Roe, said in an interview". -1 where none does. */
export function endFrame(tree: Tree, { firstToken, lastToken }: Sentence): number {
  const quoted = behindQuotation(tree, firstToken, lastToken);
  if (quoted > 0) return quoted;
  const verb = sayingAtEnd(tree, firstToken, lastToken);
  if (verb < 0) return -1;
  let [at, parts, begins] = [verb - 1, 0, -1];
  if (tagIs(tree, at, ",")) at--;
  for (; at > firstToken && parts < MOST_PARTS; at--) {
    if (tagIs(tree, at, ",")) {
      parts++;
      if (tagIs(tree, at + 1, "DT", "PRP$", "PRP", "NNP") || parts === 1) begins = at + 1;
      if (!tagIs(tree, verb - 1, ",")) break;
    } else if (!tagIs(tree, at, ...NOMINAL) && !(isTensed(tree, at) && tagIs(tree, at - 1, "WP"))) break;
  }
  return begins > 0 && hasFiniteVerb(tree, { first: firstToken, last: begins - 1 }) ? begins : -1;
}
const NOMINAL = ["NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "POS", "CD", "PRP", "IN", "FW", "WP"] as const;

/** "…,” Roe shot back with a laugh.": behind a comma and a closing mark the speaker and a verb. */
function behindQuotation(tree: Tree, firstToken: number, lastToken: number): number {
  for (let i = lastToken - 2; i > Math.max(firstToken + 1, lastToken - LONGEST_REST); i--) {
    if (!tagIs(tree, i, "Q")) continue;
    const closes = tagIs(tree, i - 1, ",") && tagIs(tree, firstToken, "Q");
    const speaks = tagIs(tree, i + 1, "NNP", "DT", "PRP") || isTensed(tree, i + 1);
    return closes && speaks && hasFiniteVerb(tree, { first: i + 1, last: lastToken }) ? i : -1;
  }
  return -1;
}

function sayingAtEnd(tree: Tree, firstToken: number, lastToken: number): number {
  for (let i = lastToken - 1; i > Math.max(firstToken, lastToken - LONGEST_REST); i--) {
    if (tagIs(tree, i, "VBD", "VBN") && lemmaAt(tree, i) === "tell" && tagIs(tree, i + 1, ...ADDRESSED)) return i;
    if (tagIs(tree, i, "NNS") && /^(?:reports|says)$/.test(wordAt(tree, i)) && tagIs(tree, i - 1, "NNP")) return i;
    if (!isTensed(tree, i)) continue;
    if (!tagIs(tree, i, "VBD", "VBZ")) return -1;
    if (tagIs(tree, i + 1, ".")) return sayings.has(lemmaAt(tree, i)) ? i : -1;
    return (tagIs(tree, i + 1, "IN") || i + 1 === lastToken) && bareSayings.has(lemmaAt(tree, i)) ? i : -1;
  }
  return -1;
}
/** Not looked up before the tag is known to be a verb's: the tags of a sentence stand together, its dictionary forms don't. */
const lemmaAt = (tree: Tree, i: number): string => (tree.tokens[i] as Token).lemma;
const ADDRESSED = ["NN", "NNP", "NNPS", "DT", "NNS", "PRP", "JJ"] as const;
