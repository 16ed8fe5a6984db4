import type { Sentence } from "../../model/index.js";
import { isVerb, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";
import type { Frame } from "./frame.js";

/** A speaker in a headline is named in a few words. */
const LONGEST_SPEAKER = 5;

/** "Minister: no plan to resign": the colon stands for the verb. */
export function colonFrame(tree: Tree, sentence: Sentence): Frame | null {
  if (!sentence.headline) return null;
  const stop = Math.min(sentence.lastToken - 2, sentence.firstToken + LONGEST_SPEAKER);
  for (let at = sentence.firstToken + 1; at <= stop; at++) {
    if (wordAt(tree, at) !== ":") continue;
    if (!speaks(tree, sentence.firstToken, at)) return null;
    const content = piece(tree, at + 1, sentence.lastToken - 1);
    if (content === null) return null;
    return {
      sentence,
      head: at,
      cue: [spanOf(tree, at, at)],
      source: [spanOf(tree, sentence.firstToken, at - 1)],
      content: [content],
      speech: true,
    };
  }
  return null;
}

/** Names and nouns only, with at least one of them. */
function speaks(tree: Tree, first: number, before: number): boolean {
  let named = false;
  for (let i = first; i < before; i++) {
    if (isVerb(tree, i)) return false;
    named ||= tagIs(tree, i, "NNP", "NNPS", "NNS", "NN");
  }
  return named;
}
