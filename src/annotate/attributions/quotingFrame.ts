import type { Sentence } from "../../model/index.js";
import { type Tree, tagIs } from "../syntax/tree.js";
import { markBefore, quotedWords, speakerBetween } from "./behindQuotation.js";
import { cueSpan } from "./cueSpan.js";
import type { Frame } from "./frame.js";
import { outerSource } from "./outerSource.js";
import { type Source, sourceOf, sourceSpan } from "./source.js";
import { toldBehind } from "./toldBehind.js";
import { frameEnd } from "./wordsAbout.js";

/** "“…,” the force's chief, Ada Roe, said": words in quotation marks and, between them and the verb, all of the speaker. */
export function quotingFrame(tree: Tree, sentence: Sentence, verb: number, kids: readonly number[]): Frame | null {
  if (!tagIs(tree, verb, "VBD", "VBZ", "VBP", "VBN")) return null;
  const mark = markBefore(tree, sentence, verb);
  if (mark < 0) return null;
  if (mark < verb - 1 && !tagIs(tree, verb + 1, ",", ":") && toldBehind(tree, sentence, verb) === verb + 1) return null; // “…” It added that …
  const speaker = mark === verb - 1 ? invertedSpeaker(tree, sentence, verb) : speakerBetween(tree, mark, verb);
  if (speaker === null) return null;
  const content = quotedWords(tree, sentence, mark, frameEnd(tree, sentence, verb, kids, speaker));
  if (content.length === 0) return null;
  const source = [sourceSpan(tree, speaker)];
  return { sentence, head: verb, cue: [cueSpan(tree, verb, kids)], source, content, speech: true };
}

/** "“…,” said Ada Roe, the mayor". */
function invertedSpeaker(tree: Tree, sentence: Sentence, verb: number): Source | null {
  const found = outerSource(tree, sentence, verb) ?? sourceOf(tree, verb);
  return found !== null && found.first > verb ? found : null;
}
