import { modalities, naming, subordinators } from "../../lang/en/clauses.js";
import type { Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** A stretch of words; `last` is exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** A verb with tense. */
export function isTensed(tree: Tree, i: number): boolean {
  if (!(i >= 0 && i < tree.tensed.length)) return false;
  const known = tree.tensed[i] as number;
  if (known !== 0) return known > 0;
  const tensed = hasTense(tree, i);
  tree.tensed[i] = tensed ? 1 : -1;
  return tensed;
}

const hasTense = (tree: Tree, i: number): boolean =>
  (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD") && wordAt(tree, i) !== "wound") || // the tagger's word for "gunshot wound"
  (tagIs(tree, i, "POS") && tagIs(tree, i - 1, "PRP", "EX", "WP", "WRB")); // "she's"

/** "short-lived": part of a word. */
const isHyphened = (tree: Tree, i: number): boolean =>
  (wordAt(tree, i - 1) === "-" && tree.tokens[i - 1]?.end === tree.tokens[i]?.start) ||
  (wordAt(tree, i + 1) === "-" && tree.tokens[i + 1]?.start === tree.tokens[i]?.end);

/** A verb with tense, or a participle with a subject and no auxiliary: regular pasts are mostly mistaken for these. */
export function isFiniteVerb(tree: Tree, i: number): boolean {
  if (!(i >= 0 && i < tree.finite.length)) return false;
  const known = tree.finite[i] as number;
  if (known !== 0) return known > 0;
  const finite =
    (isTensed(tree, i) && !isHyphened(tree, i) && !isPassiveAside(tree, i)) ||
    (tagIs(tree, i, "VB", "VBN") && isPastInDisguise(tree, i)) ||
    isPlan(tree, i) ||
    isReflexive(tree, i);
  tree.finite[i] = finite ? 1 : -1;
  return finite;
}

/** ", bolstered by 50 boats,", "based on talks", "grey hooded coat": a participle that is taken for a past. */
const isPassiveAside = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VBD") &&
  ((wordAt(tree, i + 1) === "by" && tagIs(tree, i - 1, ",")) ||
    (wordAt(tree, i) === "based" && tagIs(tree, i + 1, "IN")) ||
    (tagIs(tree, i - 1, "JJ") && tagIs(tree, i - 2, ",", "CC") && tagIs(tree, i + 1, "NN", "NNS")));

/** "a child shot himself": taken for a noun. */
const isReflexive = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "NN") &&
  tagIs(tree, i + 1, "PRP") &&
  /^(?:him|her|it|them)sel(?:f|ves)$/.test(wordAt(tree, i + 1)) &&
  tagIs(tree, i - 1, "NN", "NNP");

/** "The firm plans to sell", "the case remains open": taken for a noun. */
const isPlan = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "NNS") &&
  tagIs(tree, i - 1, "NN", "NNP", "NNPS", "VBG") &&
  ((wordAt(tree, i + 1) === "to" &&
    tagIs(tree, i + 2, "VB") &&
    modalities.planned.has((tree.tokens[i] as Token).lemma)) ||
    (wordAt(tree, i) === "remains" && tagIs(tree, i + 1, "IN", "JJ", "VBN", "DT") && wordAt(tree, i + 1) !== "of"));

/** Not asked of every word: what its closures share is set up at each call. */
function isPastInDisguise(tree: Tree, i: number): boolean {
  const bare = tagIs(tree, i, "VB") && tagIs(tree, i - 1, "NN", "NNS", "NNP", "PRP"); // "The ferry lay off the island"
  const over = tree.heads[i] as number;
  if (bare && over >= 0 && over < i && relationIs(tree, i, "ccomp", "xcomp", "obj")) return false; // "saw the ferry lie"
  if (isJoinedPast(tree, i)) return true;
  if (!bare && tagIs(tree, i, "VBN") && tagIs(tree, i - 1, ",")) return goesOnBehindRelative(tree, i);
  if (!bare && !tagIs(tree, i, "VBN")) return false;
  if (!bare && isPredicateOfRoot(tree, i)) return true;
  if (relationIs(tree, i, "acl", "mod") || tagIs(tree, i + 1, ",", ".", ":")) return false;
  const before = kidsOf(tree, i).filter((k) => k < i);
  if (bare && (tree.heads[i] as number) < 0 && before.length > 0) return true;
  if (bare && over > i && relationIs(tree, i, "ccomp", "advcl", "parataxis") && tagIs(tree, i + 1, "IN", "RP", "RB"))
    return true; // "The ferry lay off the island, fishermen said"
  return before.some((k) => relationIs(tree, k, "nsubj")) && !before.some((k) => relationIs(tree, k, "aux"));
}

/** "Four guests died at the inn": all hangs on the noun right before the verb, so the verb is the sentence's own. */
const isPredicateOfRoot = (tree: Tree, i: number): boolean =>
  relationIs(tree, i, "acl") &&
  tree.heads[i] === i - 1 &&
  (tree.heads[i - 1] as number) < 0 &&
  wordAt(tree, i + 1) !== "by" &&
  tagIs(tree, i - 1, "NN", "NNS", "NNP", "NNPS");

/** "The mayor, who led the port, removed him": behind what is told of its subject a verb with an object. */
function goesOnBehindRelative(tree: Tree, i: number): boolean {
  if (!tagIs(tree, i + 1, "PRP", "DT", "PRP$", "NNP") || naming.has((tree.tokens[i] as Token).lemma)) return false;
  for (let k = i - 2; k > Math.max(0, i - REACH); k--) {
    if (tagIs(tree, k, ",")) return false;
    if (tagIs(tree, k, "WP", "WDT")) return tagIs(tree, k - 1, ",");
  }
  return false;
}

/** "and accused him", "left the gate and fired at them": behind a verb with a tense and no auxiliary no participle is meant. */
export function isJoinedPast(tree: Tree, i: number): boolean {
  if (!tagIs(tree, i, "VBN") || !/^(?:and|but|then)$/.test(wordAt(tree, i - 1))) return false;
  if (!tagIs(tree, i + 1, "PRP", "DT", "PRP$", "IN", "TO", "NNP", "CD") || wordAt(tree, i + 1) === "by") return false;
  for (let k = i - 2; k > Math.max(0, i - REACH); k--) {
    if (tagIs(tree, k, "VBN", "VBG", "VB")) return false;
    if (tagIs(tree, k, "VBD", "VBZ", "VBP")) return !/^(?:be|have)$/.test((tree.tokens[k] as Token).lemma);
  }
  return false;
}
/** Further back than this stands another clause. */
const REACH = 14;

/** The first finite verb of a stretch, -1 where it has none. */
export function firstFinite(tree: Tree, { first, last }: Stretch): number {
  for (let i = first; i < last; i++) if (isFiniteVerb(tree, i)) return i;
  return -1;
}

export const hasFiniteVerb = (tree: Tree, stretch: Stretch): boolean => firstFinite(tree, stretch) >= 0;

/** Whether words hold a finite verb that isn't one of a clause about a noun among them: "those who fled" says nothing. */
export function hasMainVerb(tree: Tree, words: readonly number[]): boolean {
  if (spareVerbs(tree, words) <= 0) return false;
  for (const i of words) if (isFiniteVerb(tree, i) && !isAboutNoun(tree, words, i)) return true;
  return false;
}

/** How many more finite verbs than openers of clauses there are: where none is left over, none is the main one, whatever the parse makes of them. */
export function spareVerbs(tree: Tree, words: readonly number[]): number {
  let spare = 0;
  for (const i of words)
    if (isFiniteVerb(tree, i)) spare++;
    else if (opensClause(tree, i)) spare--;
  return spare;
}

/** "who", "that", "because": every one has a verb of its own, but not in "when asked", "how to leave", "after at first denying it". */
export function opensClause(tree: Tree, i: number): boolean {
  if (tagIs(tree, i, "WDT", "WP", "WP$")) return true;
  const last = tree.heads[i] as number;
  if (tagIs(tree, i, "WRB")) return holdsTensed(tree, i + 1, Math.max(last, i + NEAR));
  return (
    tagIs(tree, i, "IN") &&
    relationIs(tree, i, "mark") &&
    subordinators.has(wordAt(tree, i)) &&
    holdsTensed(tree, i + 1, last)
  );
}

/** "how the mayor of the town | came": no further off. */
const NEAR = 6;

function holdsTensed(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i <= last && !tagIs(tree, i, ",", ".", ":"); i++) if (isTensed(tree, i)) return true;
  return false;
}

/** Whether a finite verb among words is the verb of no clause about a noun among them. */
export const isMainVerb = (tree: Tree, words: readonly number[], verb: number): boolean =>
  isFiniteVerb(tree, verb) && !isAboutNoun(tree, words, verb);

function isAboutNoun(tree: Tree, own: readonly number[], verb: number): boolean {
  if (verb - 1 > (own[0] as number) && tagIs(tree, verb - 1, "WDT", "WP") && own.includes(verb - 1)) return true;
  let at = verb;
  if (relationIs(tree, at, "aux", "cop")) at = tree.heads[at] as number;
  for (let step = 0; step < CLIMB && own.includes(at) && own.includes(tree.heads[at] as number); step++) {
    if (relationIs(tree, at, "relcl", "acl") && opensBehind(tree, tree.heads[at] as number, at)) return true;
    at = tree.heads[at] as number;
  }
  return false;
}

/** Between noun and verb stands "who", "that", or a subject right behind the noun: "the land it bought". */
function opensBehind(tree: Tree, noun: number, verb: number): boolean {
  if (!tagIs(tree, noun, "NN", "NNS", "NNP", "NNPS", "PRP", "DT")) return false;
  if (tagIs(tree, noun + 1, "PRP", "DT", "NNP") && noun + 1 < verb) return true;
  for (let i = noun + 1; i < verb; i++)
    if (tagIs(tree, i, "WDT", "WP", "WP$", "WRB") || (wordAt(tree, i) === "that" && !tagIs(tree, i - 1, ",", ":")))
      return true;
  return false;
}
/** Clauses are nested no deeper than this. */
const CLIMB = 3;
