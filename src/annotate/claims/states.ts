import { deadWords } from "../../lang/en/casualties.js";
import { clauseOpeners, demands } from "../../lang/en/clauses.js";
import { overlaps, type Sentence } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { isVerb, kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isTensed } from "./finite.js";

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
  !isNounBeforeVerb(tree, root) &&
  !kidsOf(tree, root).some((k) => k < root && relationIs(tree, k, "nsubj", "aux", "mark", "expl", "csubj"));

/** "Work at the pier, which burned, has stopped": the first word was taken for a verb, and behind it a tensed one has no opener or pronoun of its own. */
function isNounBeforeVerb(tree: Tree, root: number): boolean {
  if (demands.has(wordAt(tree, root))) return false;
  let own = false;
  for (let i = root + 1; i <= (tree.last[root] as number) || i < root + NEAR; i++) {
    if (tagIs(tree, i, ".", "Q", ":")) return false;
    if (tagIs(tree, i, ",")) own = false;
    else if (
      tagIs(tree, i, "WDT", "WP", "WRB", "PRP", "CC") ||
      clauseOpeners.has(wordAt(tree, i)) ||
      wordAt(tree, i) === "that" ||
      wordAt(tree, i) === "if"
    )
      own = true;
    else if (!own && isTensed(tree, i)) return true;
  }
  return false;
}
const NEAR = 8;

/** "“Leave the cattle,” she said": what somebody is quoted as demanding. */
export const isQuotedCommand = (tree: Tree, kept: readonly number[]): boolean =>
  kept.length > 2 && tagIs(tree, (kept[0] as number) - 1, "Q") && tagIs(tree, kept[0] as number, "VB", "VBP");

/** A sentence without a finite verb says something from this many words on: "Twelve dead and forty hurt in the north." */
const FRAGMENT = 4;

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
    kept.length >= FRAGMENT &&
    kept.some((i) => tagIs(tree, i, "VBN") || isFate(tree, i) || mayBeVerb(tree, kept, i) || mayBePast(tree, kept, i))
  );
}

/** "Twelve dead": a number says nothing by itself. */
const isFate = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "JJ", "NN") && deadWords.has(wordAt(tree, i)) && tagIs(tree, i - 1, "CD");

/** A verb that is taken for a noun still has a subject, or stands behind a noun: "The ban covers diesel cars". */
const hasSubject = (tree: Tree, i: number): boolean => relationIs(tree, i, "nsubj") && (tree.heads[i] as number) > i;
const mayBeVerb = (tree: Tree, kept: readonly number[], i: number): boolean =>
  tagIs(tree, i, "NNS") &&
  (tagIs(tree, i - 1, "NN", "NNP", "NNPS") || (tagIs(tree, i - 1, "JJ") && tagIs(tree, i - 2, "DT"))) &&
  i !== kept.at(-1) &&
  tagIs(tree, kept[0] as number, ...NOMINAL);
const NOMINAL = ["DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD"] as const;

/** "The guards sustained injuries", "Ida, a pupil, lit up the room": a past that is taken for an adjective or a bare verb. */
const mayBePast = (tree: Tree, kept: readonly number[], i: number): boolean =>
  i > (kept[0] as number) + 1 &&
  i !== kept.at(-1) &&
  tagIs(tree, kept[0] as number, ...NOMINAL) &&
  ((tagIs(tree, i, "JJ") && wordAt(tree, i).endsWith("ed") && tagIs(tree, i - 1, "NN", "NNS", "NNP", "NNPS")) ||
    (tagIs(tree, i, "VB") && tagIs(tree, i - 1, ",", "NN", "NNS", "NNP", "NNPS")));
