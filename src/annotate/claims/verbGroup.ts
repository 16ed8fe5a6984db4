import type { Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isTensed } from "./finite.js";

/** The words that say how a statement is meant: from its first auxiliary to its predicate, and what directly hangs on that. */
export interface VerbGroup {
  /** Its finite verb, the predicate itself where that is one. */
  readonly finite: number;
  readonly head: number;
  /** Auxiliaries and adverbs of the predicate, and whatever stands among them. */
  readonly beside: readonly number[];
}

export function verbGroupOf(tree: Tree, head: number, words: readonly number[]): VerbGroup {
  const kids = kidsOf(tree, head).filter(
    (k) => words.includes(k) && relationIs(tree, k, "aux", "advmod", "mark", "cop", "mod", "dep"),
  );
  const auxiliary = kids.find((k) => k < head && relationIs(tree, k, "aux", "cop") && isTensed(tree, k));
  const finite =
    auxiliary ?? (isTensed(tree, head) ? head : (words.find((i) => i < head && isTensed(tree, i)) ?? head));
  const between = words.filter((i) => i >= finite && i < head && i - finite < SPREAD && tagIs(tree, i, ...GROUPED));
  return { finite, head, beside: kids.length === 0 ? between : [...new Set([...kids, ...between])] };
}

/** "has not yet been fully": no verb group is wider. */
const SPREAD = 6;
const GROUPED = ["MD", "RB", "VB", "VBD", "VBZ", "VBP", "VBN", "VBG"] as const;

/** The word or its lemma is in the set. */
export const isOf = (tree: Tree, set: ReadonlySet<string>, i: number): boolean =>
  set.has(wordAt(tree, i)) || set.has((tree.tokens[i] as Token | undefined)?.lemma ?? "");
