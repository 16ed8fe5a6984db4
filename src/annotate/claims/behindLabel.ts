import type { Sentence, Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isSmall } from "./isSmall.js";

/** A label of more words than these is a heading; a dateline may hold a day and an agency in brackets. */
const LONGEST = 4;
const LONGEST_DATELINE = 9;

/** "UPDATE: The port closed", "Lund, May 3 (NPA) – The port closed": the word behind a label or dateline, or the sentence's first. */
export function behindLabel(tree: Tree, sentence: Sentence): number {
  const { firstToken, lastToken } = sentence;
  for (let i = firstToken; i < Math.min(lastToken - 2, firstToken + LONGEST + 1); i++) {
    if (wordAt(tree, i) === ":") return i > firstToken ? i + 1 : firstToken;
    const { start, end } = tree.tokens[i] as Token;
    if (isSmall(tree.text.charCodeAt(start + 1))) break; // "The"
    if (!/^\p{Lu}[\p{Lu}.'’-]+$/u.test(tree.text.slice(start, end))) break;
  }
  return behindDateline(tree, sentence);
}

/** Names, figures and brackets, then the sentence's one dash, then a capital. */
function behindDateline(tree: Tree, { firstToken, lastToken }: Sentence): number {
  let at = firstToken;
  while (at < lastToken - 3 && !isDash(tree, at)) {
    if (at - firstToken > LONGEST_DATELINE || !isPlaceOrDay(tree, at)) return firstToken;
    at++;
  }
  if (at === firstToken || !isDash(tree, at) || !isCapital(tree, at + 1)) return firstToken;
  for (let i = at + 1; i < lastToken; i++) if (isDash(tree, i)) return firstToken; // "Roe – Moen's heir – left"
  return at + 1;
}

const isCapital = (tree: Tree, i: number): boolean =>
  /^[\p{Lu}"“]/u.test(tree.text.charAt((tree.tokens[i] as Token).start));

function isPlaceOrDay(tree: Tree, i: number): boolean {
  const { start, end } = tree.tokens[i] as Token;
  return (
    (tagIs(tree, i, "NNP", "CD", ",", "Q", ".", "POS") && isCapital(tree, i)) ||
    /^[\p{N}()/,.'’-]+$/u.test(tree.text.slice(start, end))
  );
}

/** Between words, and no hyphen within one. */
function isDash(tree: Tree, i: number): boolean {
  const word = wordAt(tree, i);
  return (
    word === "–" || word === "—" || word === "--" || (word === "-" && tree.tokens[i - 1]?.end !== tree.tokens[i]?.start)
  );
}
