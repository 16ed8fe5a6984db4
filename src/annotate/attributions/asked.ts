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
  const content = piece(tree, wordAt(tree, verb + 1) === "about" ? verb + 2 : verb + 1, last);
  if (content === null) return null;
  const cue = [spanOf(tree, sentence.firstToken, verb)];
  return { sentence, head: verb, cue, source: [], content: [content], speech: false };
}

const opensSentence = (tree: Tree, { firstToken }: Sentence, verb: number): boolean =>
  tagIs(tree, verb, "VBN", "VBD") &&
  (verb === firstToken || (verb === firstToken + 1 && wordAt(tree, firstToken) === "when"));
