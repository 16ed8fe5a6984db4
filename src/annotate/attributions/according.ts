import { stopsObject } from "../../lang/en/frameWords.js";
import type { Sentence, Token } from "../../model/index.js";
import { relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { around } from "./content.js";
import type { Frame } from "./frame.js";
import { isQuoteMark } from "./quoteMark.js";
import { LONGEST_STRETCH, phraseAt, type Source, sourceSpan } from "./source.js";

const CUE = "according";

/** "according to two officials": all the rest of the sentence is theirs. */
export function accordingFrame(tree: Tree, sentence: Sentence, at: number): Frame | null {
  const { start, end } = tree.tokens[at] as Token;
  if (
    end - start !== CUE.length ||
    wordAt(tree, at) !== CUE ||
    wordAt(tree, at + 1) !== "to" ||
    at + 2 >= sentence.lastToken
  )
    return null;
  const head = headAfter(tree, sentence, at + 2);
  const found = phraseAt(
    tree,
    head,
    at + 1,
    at <= sentence.firstToken + 1 ? commaAfter(tree, sentence, head) : sentence.lastToken,
  );
  if (found === null) return null;
  const source = wholePhrase(tree, sentence, found);
  const content = around(tree, sentence, at, source.last);
  return {
    sentence,
    head: at,
    cue: [spanOf(tree, at, at + 1)],
    source: [sourceSpan(tree, source)],
    content,
    speech: true,
  };
}

/** On to the next mark or clause, and over an apposition behind a comma: "people close to the talks", "the operator, Skarn Line". */
function wholePhrase(tree: Tree, sentence: Sentence, source: Source): Source {
  const last = stretchEnd(tree, sentence, source.last);
  if (!tagIs(tree, last + 1, ",")) return { ...source, last };
  const end = stretchEnd(tree, sentence, last + 2);
  if (end + 1 >= sentence.lastToken - 1 && opensSentence(tree, sentence, source.first)) return { ...source, last };
  const opens = tagIs(tree, last + 2, "DT", "NN", "NNP", "PRP$", "JJ", "WP");
  const closes = end + 1 >= sentence.lastToken || tagIs(tree, end + 1, ".");
  return { ...source, last: opens && closes && isAside(tree, last + 2, end) ? end : last };
}

function commaAfter(tree: Tree, { lastToken }: Sentence, from: number): number {
  let at = from;
  while (at < lastToken && !tagIs(tree, at, ",")) at++;
  return at;
}

/** "According to the radio, …": what follows the comma is what it says. */
const opensSentence = (tree: Tree, { firstToken }: Sentence, first: number): boolean =>
  first - firstToken <= 3 && wordAt(tree, first - 2) === CUE;

/** The last word before the next mark, or before a word that opens a clause. */
function stretchEnd(tree: Tree, { lastToken }: Sentence, from: number): number {
  let last = from;
  while (
    last + 1 < lastToken &&
    last - from < LONGEST_STRETCH &&
    !tagIs(tree, last + 1, ",", ".", ":", "CC") &&
    !isQuoteMark(tree, last + 1) &&
    !stopsObject.has(wordAt(tree, last + 1))
  )
    last++;
  return last;
}

/** No clause of its own, but one about the speaker. */
function isAside(tree: Tree, first: number, last: number): boolean {
  if (tagIs(tree, first, "WP")) return true;
  for (let i = first; i <= last; i++) if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD")) return hasRelative(tree, first, i);
  return true;
}

function hasRelative(tree: Tree, first: number, before: number): boolean {
  for (let i = first; i < before; i++) if (tagIs(tree, i, "WP", "WDT")) return true;
  return false;
}

/** Head of the phrase that begins at `first`: the word whose phrase reaches back to it, nothing finite. */
function headAfter(tree: Tree, sentence: Sentence, first: number): number {
  let head = first;
  for (let at = first; at < sentence.lastToken && at < first + 12; at++) {
    if (tagIs(tree, at, ",", ".", ":", "VBD", "VBZ", "VBP", "MD")) break;
    if (relationIs(tree, at, "obl", "nmod", "obj", "nsubj", "root", "appos") && (tree.first[at] as number) <= first)
      return at;
    if (tagIs(tree, at, "NN", "NNS", "NNP", "NNPS", "PRP")) head = at;
    else if (tagIs(tree, at, "IN", "TO") && (head !== first || tagIs(tree, head, "NN", "NNS", "NNP", "NNPS"))) break;
  }
  return head;
}
