import { deadWords } from "../../lang/en/casualties.js";
import { overlaps, type Sentence } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { isVerb, kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** Furniture, questions and commands state nothing. */
export function states(draft: Draft, tree: Tree, sentence: Sentence): boolean {
  const { text, furniture } = draft.report;
  if (furniture.some((f) => overlaps(f, sentence))) return false;
  if (/\?["”'’)\]]*$/.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))) return false;
  for (let i = sentence.firstToken; i < sentence.lastToken; i++)
    if ((tree.heads[i] as number) < 0 && isCommand(tree, sentence.firstToken, i)) return false;
  return true;
}

/** "Sign up for the newsletter": the verb on which all hangs is bare and has no subject. */
const isCommand = (tree: Tree, first: number, root: number): boolean =>
  (/^(?:always|never|please)$/.test(wordAt(tree, first)) && root === first + 1 && tagIs(tree, root, "VB", "VBP")) ||
  isBareVerb(tree, first, root);
const isBareVerb = (tree: Tree, first: number, root: number): boolean =>
  tagIs(tree, root, "VB") &&
  (root === first || (tagIs(tree, first, "IN", "RB") && tagIs(tree, root - 1, ","))) &&
  !kidsOf(tree, root).some((k) => k < root && relationIs(tree, k, "nsubj", "aux", "mark", "expl", "csubj"));

/** "“Leave the cattle,” she said": what somebody is quoted as demanding. */
export const isQuotedCommand = (tree: Tree, kept: readonly number[]): boolean =>
  kept.length > 2 && tagIs(tree, (kept[0] as number) - 1, "Q") && tagIs(tree, kept[0] as number, "VB", "VBP");

/** A sentence without a finite verb says something from this many words on: "Twelve dead and forty hurt in the north." */
const FRAGMENT = 5;

/** Whether a sentence without a finite verb makes a statement: it has a full stop, and a figure, a participle, or what may be a verb. */
export function isTelegraphic(draft: Draft, tree: Tree, kept: readonly number[], sentence: number): boolean {
  const { end, headline } = draft.sentences[sentence] as Sentence;
  if (kept.length < 3 || !(headline || /[.!]["”’)]*$/.test(draft.report.text.slice(end - 3, end)))) return false;
  if (
    headline ||
    (kept.some((i) => hasSubject(tree, i)) && kept.some((i) => isVerb(tree, i) || mayBeVerb(tree, kept, i)))
  )
    return true;
  return (
    kept.length >= FRAGMENT && kept.some((i) => tagIs(tree, i, "VBN") || isFate(tree, i) || mayBeVerb(tree, kept, i))
  );
}

/** "Twelve dead": a number says nothing by itself. */
const isFate = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "JJ", "NN") && deadWords.has(wordAt(tree, i)) && tagIs(tree, i - 1, "CD");

/** A verb that is taken for a noun still has a subject, or stands behind a noun: "The ban covers diesel cars". */
const hasSubject = (tree: Tree, i: number): boolean => relationIs(tree, i, "nsubj") && (tree.heads[i] as number) > i;
const mayBeVerb = (tree: Tree, kept: readonly number[], i: number): boolean =>
  tagIs(tree, i, "NNS") &&
  tagIs(tree, i - 1, "NN", "NNP", "NNPS") &&
  i !== kept.at(-1) &&
  tagIs(tree, kept[0] as number, "DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD");
