import { helpers, innerJoints, whenLeads } from "../../lang/en/attributionWords.js";
import { days } from "../../lang/en/frameWords.js";
import type { Sentence } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isQuoteMark } from "./quoteMark.js";
import { LONGEST_STRETCH, type Source } from "./source.js";

/**
 * "Ada Roe, facing a vote in May, | said", "Roe, a sailor who left Lund, | said": the noun phrase that the clause begins with, where an
 * aside stands between it and the verb. The parse often takes the last noun of the aside for who speaks, or the first of what is said.
 */
export function asideSubject(tree: Tree, sentence: Sentence, verb: number): Source | null {
  let close = verb - 1;
  while (tagIs(tree, close, "RB", "MD") || helpers.has(wordAt(tree, close))) close--;
  if (!isMark(tree, close) || isQuoteMark(tree, close - 1)) return null;
  const first = clauseStart(tree, sentence, close);
  const end = first < 0 ? -1 : phraseEnd(tree, first, close);
  if (end < 0 || end + 1 >= close || OPENING[wordAt(tree, close)] !== OPENING[wordAt(tree, end + 1)]) return null;
  const bare = tagIs(tree, end + 2, "VBG", "IN", "VBN", "WRB", "TO");
  return { head: end, first, last: bare ? end : close - 1 };
}

/** Marks that stand around asides, by kind. */
const OPENING: Readonly<Record<string, string>> = { ",": ",", "-": "-", "--": "-", "–": "-", "—": "-" };

const isMark = (tree: Tree, i: number): boolean => OPENING[wordAt(tree, i)] !== undefined;

/** "In May", "Last year", "Tuesday": what stands before the subject says when or where. */
const isWhen = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "IN") || days.has(wordAt(tree, i)) || whenLeads.has(wordAt(tree, i));

/** The sentence's first word, or the one behind "But" or behind "In May,"; -1 where quotation marks stand between it and the verb. */
function clauseStart(tree: Tree, { firstToken }: Sentence, close: number): number {
  for (let i = close; i >= firstToken; i--) if (isQuoteMark(tree, i) || close - i > LONGEST_STRETCH * 2) return -1;
  let first = firstToken;
  if (tagIs(tree, first, "CC", "RB") && !isWhen(tree, first)) first++;
  if (tagIs(tree, first, ",")) first++;
  if (!isWhen(tree, first)) return first;
  while (first < close && !tagIs(tree, first, ",", "VBD", "VBZ", "VBP", "MD")) first++;
  return tagIs(tree, first, ",") && !isWhen(tree, first + 1) ? first + 1 : -1;
}

/** The last word of the noun phrase that begins at `first`, with what "of" and "for" add and the party in brackets; -1 where none does. */
function phraseEnd(tree: Tree, first: number, close: number): number {
  let at = first;
  while (at < close) {
    if (tagIs(tree, at, "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "PRP$", "POS")) at++;
    else if (at > first && innerJoints.has(wordAt(tree, at))) at++;
    else if (at > first && wordAt(tree, at) === "(" && wordAt(tree, at + 2) === ")") at += 3;
    else break;
  }
  return at > first && (tagIs(tree, at - 1, "NN", "NNS", "NNP", "NNPS") || wordAt(tree, at - 1) === ")") ? at - 1 : -1;
}
