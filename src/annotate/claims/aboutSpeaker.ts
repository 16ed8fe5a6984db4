import { speakersActs } from "../../lang/en/clauses.js";
import { sayings } from "../../lang/en/cues.js";
import { contains, type Sentence, type Span, type Token } from "../../model/index.js";
import { firstTokenAt, type Tree, tagIs } from "../syntax/tree.js";
import { isTensed } from "./finite.js";
import type { Telling } from "./frames.js";
import { range } from "./range.js";
import type { Statement } from "./statements.js";

/** "Skarn Line, which runs nine ferries, said …": a clause about a speaker is a statement of the report, though the frame isn't; not "who spoke unnamed". */
export function aboutSpeaker(tree: Tree, sentence: Sentence, near: readonly Telling[]): readonly Statement[] {
  return near
    .flatMap(({ attribution: { source } }) => source.filter((span) => contains(sentence, span)))
    .filter((span, i, all) => all.findIndex((other) => other.start === span.start) === i)
    .flatMap((span) => clauseIn(tree, span))
    .map((words) => ({ words, whole: true }));
}

function clauseIn(tree: Tree, source: Span): readonly (readonly number[])[] {
  let last = firstTokenAt(tree, source.end - 1);
  while (tagIs(tree, last, ",")) last--;
  for (let i = firstTokenAt(tree, source.start) + 2; i < last - 1; i++) {
    if (!tagIs(tree, i, "WP", "WDT", "WP$") || !tagIs(tree, i - 1, ",")) continue;
    const words = range(i, last + 1);
    const verbs = words.filter((k) => isTensed(tree, k));
    return verbs.length === 0 || words.some((k) => tellsOfSaying(tree, k)) ? [] : [words];
  }
  return [];
}

function tellsOfSaying(tree: Tree, i: number): boolean {
  const { lemma } = tree.tokens[i] as Token;
  return tagIs(tree, i, "VBD", "VBZ", "VBP", "VB", "VBG", "VBN") && (sayings.has(lemma) || speakersActs.has(lemma));
}
