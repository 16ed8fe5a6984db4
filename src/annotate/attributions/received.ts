import { receivedFrom } from "../../lang/en/attributionWords.js";
import { receivings, stancesReceived } from "../../lang/en/cueNouns.js";
import type { Sentence, Token } from "../../model/index.js";
import { spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Frame } from "./frame.js";
import { mendedSource } from "./mendedSource.js";
import { objectByWords } from "./objectByWords.js";
import { type Source, sourceOf, sourceSpan } from "./source.js";
import { tidyEnd, tidySource } from "./tidySource.js";

/** "The plan drew criticism from farmers", "Roe won the endorsement of the union": theirs is the stance, and it is on who gets it. */
export function receivedFrame(tree: Tree, sentence: Sentence, noun: number): Frame | null {
  if (!receivedFrom.has(wordAt(tree, noun + 1))) return null;
  if (!stancesReceived.has((tree.tokens[noun] as Token).lemma)) return null;
  const verb = verbBefore(tree, noun);
  const on = verb < 0 ? null : subject(tree, sentence, verb);
  const from = on === null ? null : giver(tree, sentence, noun + 2);
  if (on === null || from === null) return null;
  const cue = [spanOf(tree, verb, noun)];
  return {
    sentence,
    head: noun,
    cue,
    source: [sourceSpan(tree, from)],
    content: [sourceSpan(tree, on)],
    speech: false,
  };
}

/** "won | the coveted", "picked up | an": the tensed verb of getting that the noun is the object of, or -1. */
function verbBefore(tree: Tree, noun: number): number {
  let at = noun - 1;
  while (tagIs(tree, at, "DT", "JJ", "NN", "RP", "CD")) at--;
  if (!receivings.has((tree.tokens[at] as Token | undefined)?.lemma ?? "")) return -1;
  return tagIs(tree, at, "VBD", "VBZ", "VBP", "VBN") ? at : -1;
}

function subject(tree: Tree, sentence: Sentence, verb: number): Source | null {
  const parsed = sourceOf(tree, verb);
  return parsed === null ? null : tidySource(tree, sentence, mendedSource(tree, sentence, verb, parsed), false);
}

/** All of the phrase behind "of" or "from", but not when it was. */
function giver(tree: Tree, sentence: Sentence, first: number): Source | null {
  const end = objectByWords(tree, sentence, first - 1)?.[0]?.end ?? 0;
  let last = first - 1;
  while ((tree.tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
  return last < first ? null : { head: first, first, last: tidyEnd(tree, { head: first, first, last }) };
}
