import { deadWords, hurting, killing } from "../../lang/en/casualties.js";
import { clauseOpeners, objectTakers } from "../../lang/en/clauses.js";
import type { Token } from "../../model/index.js";
import { isVerb, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isTensed } from "./finite.js";

/** Whether a cut before word `i` would fall within a phrase: behind an auxiliary, in a list of adjectives or a few quoted words, in "twice as many". */
export const isUnbroken = (tree: Tree, i: number): boolean =>
  isHelped(tree, i) ||
  isAmongAdjectives(tree, i) ||
  isAmount(tree, i) ||
  isWound(tree, i) ||
  isExcept(tree, i) ||
  (tagIs(tree, i, "CC") && isJoint(tree, i));

/** Whether "and" joins words or phrases, and no clauses. */
const isJoint = (tree: Tree, i: number): boolean =>
  isLastParticiple(tree, i) ||
  isPair(tree, i) ||
  isSecondSubject(tree, i) ||
  isToll(tree, i) ||
  isSecondInfinitive(tree, i) ||
  isInShortQuotation(tree, i);

/** "everyone | but the mayor", "the fee | plus the fine". */
const isExcept = (tree: Tree, i: number): boolean =>
  wordAt(tree, i) === "plus" ||
  (wordAt(tree, i) === "but" && /^(?:every|any|no)(?:one|body|thing)$|^(?:all|none)$/.test(wordAt(tree, i - 1)));

/** "hungry, outgunned | and subjected to": in a list of participles the last is taken for a past. */
const isLastParticiple = (tree: Tree, i: number): boolean =>
  tagIs(tree, i + 1, "VBD", "VBN") && tagIs(tree, i - 1, "VBN", "JJ") && tagIs(tree, i - 2, ",");

/** "was shot | and killed by", "shot | and badly hurt her": two verbs share what stands before and behind; "smart | and prepared". */
function isPair(tree: Tree, i: number): boolean {
  if (tagIs(tree, i - 1, "JJ")) return tagIs(tree, i + 1, "VBN", "VBG") && !tagIs(tree, i + 2, "DT", "PRP", "PRP$");
  const shared = takesObject(tree, i - 1);
  const verb = shared && tagIs(tree, i + 1, "RB") ? i + 2 : i + 1;
  if (!tagIs(tree, verb, "VBN", "VBD") || isAuxiliary(tree, verb)) return false;
  return tagIs(tree, i - 1, "VBN", "VBD") && (shared || tagIs(tree, i - 2, ...HELPING));
}
const HELPING = ["VBD", "VBZ", "VBP", "VBN", "VB", "RB", "PRP", "NNS", "NNP"] as const;
const takesObject = (tree: Tree, i: number): boolean => i >= 0 && objectTakers.has((tree.tokens[i] as Token).lemma);
const isAuxiliary = (tree: Tree, i: number): boolean => /^(?:be|have|do)$/.test((tree.tokens[i] as Token).lemma);

/** "as Hale | and Moen were voting": behind a word that opens a clause two nouns share its verb. */
function isSecondSubject(tree: Tree, i: number): boolean {
  if (wordAt(tree, i) !== "and" || !tagIs(tree, i - 1, "NN", "NNS", "NNP", "NNPS", "PRP")) return false;
  if (isTensed(tree, i + 1)) return false; // "closed before the storm | and stays closed"
  let at = i - 1;
  while (tagIs(tree, at, "DT", "JJ", "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "POS", "CD")) at--;
  return clauseOpeners.has(wordAt(tree, at)) || /^(?:as|that|both)$/.test(wordAt(tree, at));
}

/** "can hold votes | and send delegates": the verb before is bare too. */
function isSecondInfinitive(tree: Tree, i: number): boolean {
  if (!tagIs(tree, i + 1, "VB", "VBP") || tagIs(tree, i - 1, ",")) return false;
  let verb = i - 1;
  while (verb > i - FAR && !isVerb(tree, verb) && !tagIs(tree, verb, ",", "MD", ".")) verb--;
  return tagIs(tree, verb, "VB") && tagIs(tree, verb - 1, "MD", "TO", "RB");
}
const FAR = 12;

/** "left one guest dead | and three more burnt": the second half of a toll. */
function isToll(tree: Tree, i: number): boolean {
  if (!isFate(tree, i - 1)) return false;
  for (let k = i + 1; k < i + SHORT + 2; k++) {
    if (isFate(tree, k)) return true;
    if (!tagIs(tree, k, "CD", "JJ", "NN", "NNS", "DT", "RB", "IN", "JJR")) return false;
  }
  return false;
}
function isFate(tree: Tree, i: number): boolean {
  if (!tagIs(tree, i, "JJ", "VBN", "VBD", "NN")) return false;
  const { lemma } = tree.tokens[i] as Token;
  return deadWords.has(wordAt(tree, i)) || hurting.has(lemma) || killing.has(lemma);
}

/** "to “duck | and cover”": quoted for the sake of the words. */
function isInShortQuotation(tree: Tree, i: number): boolean {
  let [before, behind] = [i - 1, i + 1];
  while (before > i - SHORT && !tagIs(tree, before, "Q")) before--;
  while (behind < i + SHORT && !tagIs(tree, behind, "Q")) behind++;
  return tagIs(tree, before, "Q") && tagIs(tree, behind, "Q") && behind - before <= SHORT + 1;
}
const SHORT = 4;

/** "a gunshot | wound": the tagger's past of "wind". */
const isWound = (tree: Tree, i: number): boolean => wordAt(tree, i) === "wound" && tagIs(tree, i - 1, "NN", "JJ");

/** "has been | coming": the verb of an auxiliary. */
const isHelped = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VBG", "VBN", "VB") &&
  i > 0 &&
  tagIs(tree, i - 1, "VBN", "VB", "VBD", "VBZ", "VBP") &&
  /^(?:be|have)$/.test((tree.tokens[i - 1] as Token).lemma);

/** "an old | and unloved boat", "a new, | more modern harbour". */
function isAmongAdjectives(tree: Tree, i: number): boolean {
  const joint = tagIs(tree, i, "CC");
  const before = joint ? i - 1 : i - 2;
  if (!(joint || tagIs(tree, i - 1, ",")) || !isAdjective(tree, before)) return false;
  let at = joint ? i + 1 : i;
  if (tagIs(tree, at, "RB", "RBR")) at++;
  if (!isAdjective(tree, at) && !tagIs(tree, at, "VBG")) return false;
  do at++;
  while (tagIs(tree, at, "JJ", "NN", "NNS", "NNP"));
  if (!tagIs(tree, at - 1, "NN", "NNS", "NNP")) return false;
  return !joint || isTensed(tree, at) ? tagIs(tree, before - 1, "DT", "PRP$") : !isTensed(tree, before - 1);
}
const isAdjective = (tree: Tree, i: number): boolean => tagIs(tree, i, "JJ", "JJR", "VBN", "CD");

/** "twice | as many", "just | as much". */
const isAmount = (tree: Tree, i: number): boolean =>
  wordAt(tree, i) === "as" && /^(?:many|much|few|little|well|long|soon|far|often)$/.test(wordAt(tree, i + 1));
