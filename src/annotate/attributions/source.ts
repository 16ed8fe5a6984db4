import type { Span } from "../../model/index.js";
import { isVerb, kidsOf, relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** Where the speaker stands: the head of the phrase and its words. */
export interface Source {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** Climbing further than this from a verb to the subject it shares finds the wrong one. */
const CLIMB = 4;

/** The subject of a verb, its own or the one it shares with the verb it hangs on. */
export function sourceOf(tree: Tree, verb: number): Source | null {
  let at = verb;
  for (let step = 0; step < CLIMB; step++) {
    const own = ownSubject(tree, at, at === verb);
    if (own !== null) return own;
    const head = tree.heads[at] as number;
    if (head < 0) return null;
    if (relationIs(tree, at, "acl")) return phraseAt(tree, head, -1, at);
    if (relationIs(tree, at, "relcl")) return null;
    if (!relationIs(tree, at, "conj", "advcl", "xcomp", "parataxis", "dep", "ccomp")) return null;
    if (relationIs(tree, at, "ccomp", "parataxis", "dep") && !tagIs(tree, at, "VBG", "VB")) return null;
    if (!isVerb(tree, head) && !relationIs(tree, at, "conj", "advcl")) return null;
    at = head;
  }
  return null;
}

function ownSubject(tree: Tree, verb: number, inverted: boolean): Source | null {
  const kids = kidsOf(tree, verb);
  const left = kids
    .filter((k) => k < verb && relationIs(tree, k, "nsubj") && !tagIs(tree, k, ",", "Q", ".", ":"))
    .at(-1);
  if (left !== undefined) return isEmpty(tree, left) ? null : phraseAt(tree, left, -1, verb);
  if (kids.some((k) => k < verb && relationIs(tree, k, "expl"))) return null;
  if (!inverted) return null;
  const right = kids.find((k) => k > verb && relationIs(tree, k, "nsubj") && isNominal(tree, k));
  if (right !== undefined) return phraseAt(tree, right, verb, Number.POSITIVE_INFINITY);
  if (!followsWords(tree, verb)) return null;
  const object = kids.find((k) => k > verb && relationIs(tree, k, "obj", "obl", "dep", "xcomp") && isNominal(tree, k));
  return object === verb + 1 || (object !== undefined && (tree.first[object] as number) === verb + 1)
    ? phraseAt(tree, object, verb, Number.POSITIVE_INFINITY)
    : null;
}

/** ", said Smith": the verb stands right behind the words. */
const followsWords = (tree: Tree, verb: number): boolean => verb > 0 && tagIs(tree, verb - 1, ",", "Q");

export const isNominal = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "NN", "NNS", "NNP", "NNPS", "PRP", "WP", "WDT", "DT", "CD", "JJ", "EX");

const isEmpty = (tree: Tree, i: number): boolean => {
  const word = wordAt(tree, i);
  return word === "it" && tree.first[i] === tree.last[i] ? false : word === "there";
};

/** The phrase of `head`, kept between two words, without marks at its ends. */
export function phraseAt(tree: Tree, head: number, after: number, before: number): Source | null {
  let first = Math.max(tree.first[head] as number, after + 1);
  let last = Math.min(tree.last[head] as number, before - 1);
  if (head < first || head > last) return null;
  while (first < head && (tagIs(tree, first, ",", ":", ".", "Q", "CC", "RB") || tree.relations[first] === 9)) first++;
  while (last > head && tagIs(tree, last, ",", ":", ".", "CC")) last--;
  return { head, first, last };
}

export const sourceSpan = (tree: Tree, { first, last }: Source): Span => spanOf(tree, first, last);
