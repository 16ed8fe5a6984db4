import { modalities } from "../../lang/en/clauses.js";
import type { Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** A stretch of words; `last` is exclusive. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
}

export const isTensed = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VBD", "VBZ", "VBP", "MD") || (tagIs(tree, i, "POS") && tagIs(tree, i - 1, "PRP", "EX", "WP", "WRB")); // "she's"

/** "short-lived": part of a word. */
const isHyphened = (tree: Tree, i: number): boolean =>
  (wordAt(tree, i - 1) === "-" && tree.tokens[i - 1]?.end === tree.tokens[i]?.start) ||
  (wordAt(tree, i + 1) === "-" && tree.tokens[i + 1]?.start === tree.tokens[i]?.end);

/** A verb with tense, or a participle with a subject and no auxiliary: regular pasts are mostly mistaken for these. */
export const isFiniteVerb = (tree: Tree, i: number): boolean =>
  (isTensed(tree, i) && !isHyphened(tree, i) && !isPassiveAside(tree, i)) ||
  isPastInDisguise(tree, i) ||
  isPlan(tree, i);

/** ", bolstered by 50 boats,": a participle that is taken for a past. */
const isPassiveAside = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VBD") && wordAt(tree, i + 1) === "by" && tagIs(tree, i - 1, ",");

/** "The firm plans to sell": taken for a noun. */
const isPlan = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "NNS") &&
  wordAt(tree, i + 1) === "to" &&
  tagIs(tree, i + 2, "VB") &&
  tagIs(tree, i - 1, "NN", "NNP", "NNPS") &&
  modalities.planned.has((tree.tokens[i] as Token).lemma);

function isPastInDisguise(tree: Tree, i: number): boolean {
  const bare = tagIs(tree, i, "VB") && tagIs(tree, i - 1, "NN", "NNS", "NNP", "PRP"); // "The ferry lay off the island"
  if (bare && relationIs(tree, i, "ccomp", "xcomp", "obj")) return false;
  if (!bare && (!tagIs(tree, i, "VBN") || tagIs(tree, i - 1, ","))) return false;
  if (relationIs(tree, i, "acl", "mod") || tagIs(tree, i + 1, ",", ".", ":")) return false;
  const before = kidsOf(tree, i).filter((k) => k < i);
  if (bare && (tree.heads[i] as number) < 0 && before.length > 0) return true;
  return before.some((k) => relationIs(tree, k, "nsubj")) && !before.some((k) => relationIs(tree, k, "aux", "mark"));
}

/** The first finite verb of a stretch, -1 where it has none. */
export function firstFinite(tree: Tree, { first, last }: Stretch): number {
  for (let i = first; i < last; i++) if (isFiniteVerb(tree, i)) return i;
  return -1;
}

export const hasFiniteVerb = (tree: Tree, stretch: Stretch): boolean => firstFinite(tree, stretch) >= 0;

/** Whether words hold a finite verb that isn't one of a clause about a noun among them: "those who fled" says nothing. */
export function hasMainVerb(tree: Tree, words: readonly number[]): boolean {
  for (let k = 0; k < words.length; k++)
    if (isFiniteVerb(tree, words[k] as number) && !isAboutNoun(tree, words, words[k] as number)) return true;
  return false;
}

/** Whether a finite verb among words is the verb of no clause about a noun among them. */
export const isMainVerb = (tree: Tree, words: readonly number[], verb: number): boolean =>
  isFiniteVerb(tree, verb) && !isAboutNoun(tree, words, verb);

function isAboutNoun(tree: Tree, own: readonly number[], verb: number): boolean {
  if (verb - 1 > (own[0] as number) && tagIs(tree, verb - 1, "WDT", "WP") && own.includes(verb - 1)) return true;
  let at = verb;
  if (relationIs(tree, at, "aux", "cop")) at = tree.heads[at] as number;
  for (let step = 0; step < CLIMB && at >= 0 && own.includes(tree.heads[at] as number); step++) {
    if (relationIs(tree, at, "relcl", "acl") && opensBehind(tree, tree.heads[at] as number, at)) return true;
    at = tree.heads[at] as number;
  }
  return false;
}

/** Between noun and verb stands "who", "that", or a subject right behind the noun: "the land it bought". */
function opensBehind(tree: Tree, noun: number, verb: number): boolean {
  if (!tagIs(tree, noun, ...NOUNS)) return false;
  if (tagIs(tree, noun + 1, "PRP", "DT", "NNP") && noun + 1 < verb) return true;
  for (let i = noun + 1; i < verb; i++)
    if (tagIs(tree, i, "WDT", "WP", "WP$", "WRB") || (wordAt(tree, i) === "that" && !tagIs(tree, i - 1, ",", ":")))
      return true;
  return false;
}
const NOUNS = ["NN", "NNS", "NNP", "NNPS", "PRP", "DT"] as const;
/** Clauses are nested no deeper than this. */
const CLIMB = 3;
