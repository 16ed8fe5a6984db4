import { assertingOpeners, conditions } from "../../lang/en/clauses.js";
import type { Sentence } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { opensClause, opensSecondVerb } from "./sureCuts.js";

/** A stretch of words between two cuts; `head` is the word that hangs outside it. `last` is exclusive. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The stretches between cuts. */
export function unitsOf(tree: Tree, sentence: Sentence, cuts: readonly number[]): readonly Unit[] {
  return cuts.map((first, i) => {
    const last = cuts[i + 1] ?? sentence.lastToken;
    return { first, last, head: headOf(tree, first, last) };
  });
}

/** Of the words that hang outside the stretch, a verb before others, the first before later ones. */
function headOf(tree: Tree, first: number, last: number): number {
  let best = first;
  let rank = -1;
  for (let i = first; i < last; i++) {
    const head = tree.heads[i] as number;
    if (head >= first && head < last) continue;
    const own = tagIs(tree, i, ",", ".", ":", "Q", "CC") ? 0 : isPredicate(tree, i) ? 2 : 1;
    if (own > rank) [best, rank] = [i, own];
  }
  return best;
}

const isPredicate = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD") ||
  kidsOf(tree, i).some((k) => relationIs(tree, k, "cop"));

/** Whether the stretch says something of its own, or belongs with the one its head hangs on. */
export function standsAlone(tree: Tree, unit: Unit, told: (first: number) => boolean): boolean {
  const { head, first } = unit;
  if (told(first) && hasFiniteVerb(tree, unit)) return true;
  if (conditions.has(firstWord(tree, unit))) return false;
  if (isSure(tree, unit)) return true;
  if (relationIs(tree, head, "root", "parataxis") || (tree.heads[head] as number) < 0) return hasVerb(tree, unit);
  const afterComma =
    tagIs(tree, first - 1, ",", ":") || tagIs(tree, first, ",", ":") || wordAt(tree, first - 1) === "–";
  const opener = firstWord(tree, unit);
  if (relationIs(tree, head, "relcl")) return afterComma && hasFiniteVerb(tree, unit);
  if (relationIs(tree, head, "conj")) return hasFiniteVerb(tree, unit) && unit.last - first > 2;
  if (relationIs(tree, head, "advcl", "acl", "xcomp", "dep", "obl")) {
    if (tagIs(tree, head, "VBG")) return afterComma && opener === wordAt(tree, head) && unit.last - first > 2;
    return hasFiniteVerb(tree, unit) && (assertingOpeners.has(opener) || afterComma);
  }
  return relationIs(tree, head, "ccomp") && hasFiniteVerb(tree, unit) && (afterComma || startsSentence(tree, first));
}

/** Cut where the words alone tell a clause, or a second verb with its own complement. */
function isSure(tree: Tree, { first, last }: Unit): boolean {
  const around = { firstToken: 0, lastToken: last } as Sentence;
  return first > 0 && (opensClause(tree, around, first) || opensSecondVerb(tree, around, first));
}

const startsSentence = (tree: Tree, first: number): boolean => first === 0 || tagIs(tree, first - 1, ".");

/** Its first word that isn't a mark, a joint or an adverb. */
function firstWord(tree: Tree, { first, last }: Unit): string {
  for (let i = first; i < last; i++)
    if (!tagIs(tree, i, ",", ":", "Q", "CC") && !(tagIs(tree, i, "RB") && tagIs(tree, i + 1, "VBG", "IN")))
      return wordAt(tree, i);
  return "";
}

export function hasFiniteVerb(tree: Tree, { first, last }: { readonly first: number; readonly last: number }): boolean {
  for (let i = first; i < last; i++) if (tagIs(tree, i, "VBD", "VBP", "VBZ", "MD")) return true;
  return false;
}

function hasVerb(tree: Tree, { first, last }: Unit): boolean {
  for (let i = first; i < last; i++) if (tagIs(tree, i, "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD")) return true;
  return false;
}
