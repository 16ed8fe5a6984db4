import type { Sentence } from "../../model/index.js";
import { spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";
import type { Frame } from "./frame.js";
import { isQuoteMark } from "./quoteMark.js";

/** "Asked why it closed, the mayor …", "when asked about it": a question, by whom isn't said. */
export function askedFrame(tree: Tree, sentence: Sentence, verb: number): Frame | null {
  if (!opensSentence(tree, sentence, verb)) return null;
  let last = verb;
  while (last + 1 < sentence.lastToken && !tagIs(tree, last + 1, ",") && !isQuoteMark(tree, last + 1)) last++;
  if (last + 1 >= sentence.lastToken) return null;
  const asker = askerBehind(tree, verb, last);
  const from = asker === null ? verb + 1 : asker + 1;
  const content = piece(tree, wordAt(tree, from) === "about" ? from + 1 : from, last);
  if (content === null) return null;
  const cue = [spanOf(tree, sentence.firstToken, verb)];
  const source = asker === null ? [] : [spanOf(tree, verb + 2, asker)];
  return { sentence, head: verb, cue, source, content: [content], speech: false };
}

/** "asked by Ada Roe | whether": the last word of who asked. */
function askerBehind(tree: Tree, verb: number, last: number): number | null {
  if (wordAt(tree, verb + 1) !== "by") return null;
  let at = verb + 2;
  while (at < last && tagIs(tree, at, "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "POS", "PRP$")) at++;
  return at > verb + 2 && at < last ? at - 1 : null;
}

const opensSentence = (tree: Tree, { firstToken }: Sentence, verb: number): boolean =>
  tagIs(tree, verb, "VBN", "VBD") &&
  (verb === firstToken || (verb === firstToken + 1 && wordAt(tree, firstToken) === "when"));
