import { clauseOpeners } from "../../lang/en/clauses.js";
import { times } from "../../lang/en/speechless.js";
import type { Sentence, Token } from "../../model/index.js";
import { LONGEST_SENTENCE } from "../syntax/state.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** A subject and its verb stand no further apart than this where no comma parts them. */
const LONGEST_SUBJECT = 14;

/** Brackets that hold more words than this hold sentences. */
const LONGEST_BRACKET = 12;

/** Cuts that the words alone tell: a joint or "when" with a clause of its own behind it, a second verb behind "and". Added to `cuts`. */
export function withSureCuts(tree: Tree, sentence: Sentence, cuts: readonly number[]): readonly number[] {
  const { firstToken, lastToken } = sentence;
  if (lastToken - firstToken > LONGEST_SENTENCE) return cuts;
  const all = new Set(cuts);
  let verbs = 0;
  for (let i = firstToken + 1; i < lastToken - 2; i++) {
    if (isTensed(tree, i - 1)) verbs++;
    if (verbs === 0) continue;
    if (opensSecondVerb(tree, sentence, i)) all.add(i);
    if (!opensClause(tree, sentence, i)) continue;
    all.add(i);
    for (let k = i + 1, verb = verbBehind(tree, sentence, i + 1); k <= verb; k++) all.delete(k); // a subject isn't parted from its verb
  }
  return [...all].filter((i) => !isInside(tree, sentence, i)).sort((a, b) => a - b);
}

/** Within brackets or a hyphenated word: "Heron rockets (HR|)", "president-|elect". */
function isInside(tree: Tree, { firstToken }: Sentence, i: number): boolean {
  if (i === firstToken) return false;
  const [before, here] = [tree.tokens[i - 1] as Token, tree.tokens[i] as Token];
  if (before.end === here.start && (wordAt(tree, i - 1) === "-" || wordAt(tree, i) === "-")) return true;
  if (wordAt(tree, i) === "(") return closesSoon(tree, i + 1);
  for (let k = i - 1; k >= Math.max(firstToken, i - LONGEST_BRACKET); k--) {
    if (wordAt(tree, k) === ")") return false;
    if (wordAt(tree, k) === "(") return wordAt(tree, k + 1) !== "" && closesSoon(tree, i);
  }
  return false;
}

function closesSoon(tree: Tree, from: number): boolean {
  for (let k = from; k < from + LONGEST_BRACKET && k < tree.tokens.length; k++)
    if (wordAt(tree, k) === ")") return true;
  return false;
}

export const isTensed = (tree: Tree, i: number): boolean => tagIs(tree, i, "VBD", "VBZ", "VBP", "MD");

/** ", and a major storm is expected", "when the fire broke out": a joint, a subject, its verb. */
export function opensClause(tree: Tree, sentence: Sentence, i: number): boolean {
  const joint = tagIs(tree, i, "CC") && tagIs(tree, i - 1, ",") && !/^(?:or|nor)$/.test(wordAt(tree, i));
  const opener =
    clauseOpeners.has(wordAt(tree, i)) &&
    !times.has((tree.tokens[i - 1] as Token).lemma) &&
    !tagIs(tree, i - 1, "IN", "RB", "CD", "VBD", "VBZ", "VBP");
  if (!joint && !opener) return false;
  const verb = verbBehind(tree, sentence, i + 1);
  return verb >= 0 && verb + 2 < sentence.lastToken && !tagIs(tree, verb + 1, ",", "."); // not "before the alarm did"
}

/** The tensed verb behind a subject that begins at `from`; -1 where something else stands there. */
function verbBehind(tree: Tree, { lastToken }: Sentence, from: number): number {
  let noun = false;
  for (let i = from; i < Math.min(lastToken - 1, from + LONGEST_SUBJECT); i++) {
    if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD")) return noun ? i : -1;
    if (tagIs(tree, i, "NN", "NNS", "NNP", "NNPS", "PRP", "EX")) noun = true;
    else if (!tagIs(tree, i, "DT", "JJ", "JJR", "JJS", "CD", "PRP$", "POS", "IN", "RB", "VBG")) return -1;
  }
  return -1;
}

/** "was built in 1998 | and had passed an inspection": a tensed verb behind "and" or "but", with more behind it. */
export function opensSecondVerb(tree: Tree, { lastToken }: Sentence, i: number): boolean {
  if (!/^(?:and|but)$/.test(wordAt(tree, i)) || tagIs(tree, i - 1, "VB", "VBD", "VBZ", "VBP", "MD", "RB")) return false;
  const verb = tagIs(tree, i + 1, "RB") ? i + 2 : i + 1;
  return isTensed(tree, verb) && verb + 2 < lastToken && !tagIs(tree, verb + 1, ",", ".", "CC");
}
