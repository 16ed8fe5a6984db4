import { speakersActs } from "../../lang/en/clauses.js";
import { sayings } from "../../lang/en/cues.js";
import { contains, type Sentence, type Span, type Token } from "../../model/index.js";
import { firstTokenAt, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isTensed } from "./finite.js";
import type { Telling } from "./frames.js";
import { range } from "./range.js";
import type { Statement } from "./statements.js";

/** "Skarn Line, which runs nine ferries, said …": a clause about a speaker is a statement of the report, though the frame isn't; not "who spoke unnamed". */
export function aboutSpeaker(tree: Tree, sentence: Sentence, near: readonly Telling[]): readonly Statement[] {
  return near
    .flatMap(({ attribution: { source } }) => source.filter((span) => contains(sentence, span)))
    .filter((span, i, all) => all.findIndex((other) => other.start === span.start) === i)
    .flatMap((span) => clauseIn(tree, span));
}

function clauseIn(tree: Tree, source: Span): readonly Statement[] {
  const first = firstTokenAt(tree, source.start);
  let last = firstTokenAt(tree, source.end - 1);
  while (tagIs(tree, last, ",")) last--;
  for (let i = first + 2; i < last - 1; i++) {
    if (!tagIs(tree, i, "WP", "WDT", "WP$") || !tagIs(tree, i - 1, ",")) continue;
    const words = range(i, last + 1);
    if (!words.some((k) => isTensed(tree, k)) || words.some((k) => tellsOfSaying(tree, k))) return [];
    return [{ words, whole: true, ...(wordAt(tree, i) === "who" ? { about: upToComma(tree, first) } : {}) }];
  }
  return [];
}

/** "Ida Roe, a lawyer with Moen & Hale, who": not the firm. */
function upToComma(tree: Tree, first: number): Span {
  let last = first;
  while (!tagIs(tree, last + 1, ",")) last++;
  return spanOf(tree, first, last);
}

function tellsOfSaying(tree: Tree, i: number): boolean {
  const { lemma } = tree.tokens[i] as Token;
  return tagIs(tree, i, "VBD", "VBZ", "VBP", "VB", "VBG", "VBN") && (sayings.has(lemma) || speakersActs.has(lemma));
}
