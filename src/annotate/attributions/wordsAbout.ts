import { beforeFrames } from "../../lang/en/attributionWords.js";
import { clauseOpeners, leadIns } from "../../lang/en/clauses.js";
import { plainSayings } from "../../lang/en/cues.js";
import { addressed, days } from "../../lang/en/frameWords.js";
import { times } from "../../lang/en/speechless.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";
import { isQuoteMark } from "./quoteMark.js";
import type { Source } from "./source.js";

/** A frame behind or within the words: "…, officials said", "The plan, she said, would …". */
export function wordsAbout(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
  source: Source | null,
): readonly Span[] | null {
  if (source === null || Math.abs(source.head - verb) > 40) return null;
  const first = frameStart(tree, verb, kids, source);
  const last = frameEnd(tree, sentence, verb, kids, source);
  if (!endsFrame(tree, sentence, verb, Math.max(verb, source.last) + 1)) return null;
  if (
    first <= sentence.firstToken ||
    !(tagIs(tree, first - 1, ",", ":") || isQuoteMark(tree, first - 1) || first - 1 === sentence.firstToken)
  )
    return null;
  const behind = Math.max(verb, source.last) + 1;
  const goesOn = last + 2 < sentence.lastToken || (source.last < verb && behind + 2 < sentence.lastToken);
  if (
    goesOn &&
    !tagIs(tree, behind, ",") &&
    !tagIs(tree, last + 1, ",") &&
    onlyLeadsIn(tree, sentence.firstToken, first - 1)
  )
    return null;
  const before = piece(tree, sentence.firstToken, first - 1);
  const between = tagIs(tree, first - 1, ",") && tagIs(tree, last + 1, ",");
  const inserted = between && (opensRest(tree, last + 2) || saysSomething(tree, last + 2, sentence.lastToken));
  if (before === null || !(inserted || saysSomething(tree, sentence.firstToken, first))) return null;
  const after =
    tagIs(tree, last + 1, ",") && !tagIs(tree, last + 2, "VBG", "CC", "IN", "WP", "WDT")
      ? piece(tree, last + 1, sentence.lastToken - 1)
      : null;
  return after === null ? [before] : [before, after];
}

/** "When the siren sounded, | the mayor warned people to leave": a clause that only says when or why, and no main one behind it. */
function onlyLeadsIn(tree: Tree, firstToken: number, before: number): boolean {
  if (!clauseOpeners.has(wordAt(tree, firstToken)) && !leadIns.has(wordAt(tree, firstToken))) return false;
  for (let i = firstToken + 1; i < before; i++) if (tagIs(tree, i, ",") || isQuoteMark(tree, i)) return false;
  return true;
}

/** "The plan, he said, was …": what stands behind the second comma goes on with the first part. */
const opensRest = (tree: Tree, i: number): boolean => tagIs(tree, i, "VBD", "VBZ", "VBP", "MD");

/** A verb that may be finite, or a quotation: "Despite that, she says …" is no content before its frame. */
function saysSomething(tree: Tree, first: number, before: number): boolean {
  for (let i = first; i < before; i++)
    if (
      tagIs(tree, i, "VBD", "VBZ", "VBP", "MD", "VBN") ||
      isQuoteMark(tree, i) ||
      (tagIs(tree, i, "VB") && !tagIs(tree, i - 1, "TO"))
    )
      return true;
  return false;
}

/**
 * What may stand behind a frame that comes after its words: nothing, a comma, when and where it was said, and to whom. A noun phrase
 * or a clause there is what the verb reports: "last year, he considered | a second bridge".
 */
function endsFrame(tree: Tree, { lastToken }: Sentence, verb: number, behind: number): boolean {
  let at = behind;
  while (at < lastToken && tagIs(tree, at, "RB")) at++;
  if (at >= lastToken || tagIs(tree, at, ",", ".", ":", "UH") || isQuoteMark(tree, at) || isTime(tree, at)) return true;
  const { lemma } = tree.tokens[verb] as Token;
  if (addressed.has(lemma)) return true;
  return plainSayings.has(lemma) && tagIs(tree, at, "IN", "TO", "VBG", "WRB", "CC");
}

/** "Monday", "last week", "this year", "the day before". */
function isTime(tree: Tree, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (days.has(wordAt(tree, i)) || times.has((tree.tokens[i] as Token | undefined)?.lemma ?? "")) return true;
    if (!tagIs(tree, i, "DT", "JJ", "CD", "RB")) return false;
  }
  return false;
}

function frameStart(tree: Tree, verb: number, kids: readonly number[], source: Source): number {
  let first = Math.min(verb, source.first);
  for (const k of kids)
    if (k < verb && k >= first - 3 && relationIs(tree, k, "aux", "advmod") && !hasComma(tree, k, first))
      first = Math.min(first, k);
  if (first > 0 && beforeFrames.has(wordAt(tree, first - 1))) first--;
  return first;
}

/** "Even then, | others insist": what stands before the comma is no part of the frame. */
function hasComma(tree: Tree, from: number, before: number): boolean {
  for (let i = from; i < before; i++) if (tagIs(tree, i, ",")) return true;
  return false;
}

/** Behind the verb, its subject and what else tells to whom, when and where it was said. */
export function frameEnd(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
  source: Source,
): number {
  let last = Math.max(verb, source.last);
  for (const k of kids) {
    if (k <= last || !relationIs(tree, k, "obj", "obl", "advmod", "mod", "nmod")) continue;
    if ((tree.first[k] as number) > last + 1) break;
    last = tree.last[k] as number;
  }
  return Math.min(last, sentence.lastToken - 1);
}
