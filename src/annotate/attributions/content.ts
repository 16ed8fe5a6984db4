import { looseJoints } from "../../lang/en/attributionWords.js";
import { days } from "../../lang/en/frameWords.js";
import type { Sentence, Span } from "../../model/index.js";
import { spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** The words from token `from` to `to` (inclusive) without marks and joints at the ends; null when no word is left. */
export function piece(tree: Tree, from: number, to: number): Span | null {
  let [first, last] = [from, to];
  if (wordAt(tree, first - 1) === "that") first--;
  else if (wordAt(tree, first - 1) === "," && wordAt(tree, first - 2) === "that") first -= 2;
  while (first <= last && /^(?:[,;:.!?—–-]|--|\.\.\.|…|\))$/.test(wordAt(tree, first))) first++;
  if (days.has(wordAt(tree, first)) && first < last) first++;
  if (wordAt(tree, first) === "out" && wordAt(tree, first + 1) === "," && first + 1 < last) first += 2; // "pointed out, …"
  if (looseJoints.has(wordAt(tree, first)) && first < last && !tagIs(tree, first + 1, "RB", "JJ")) first++;
  if (wordAt(tree, first) === "," && first < last) first++;
  while (last >= first && /^(?:[,;:.—–(-]|--|\.\.\.|…)$/.test(wordAt(tree, last))) last--;
  if (last < first || (first === last && /^\W+$/.test(wordAt(tree, first)))) return null;
  return spanOf(tree, first, last);
}

/** All of the sentence but the words `first`..`last`. */
export function around(tree: Tree, sentence: Sentence, first: number, last: number): readonly Span[] {
  return [piece(tree, sentence.firstToken, first - 1), piece(tree, last + 1, sentence.lastToken - 1)].filter(
    (p) => p !== null,
  );
}
