import type { Token } from "../../model/index.js";
import { isVerb, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isFiniteVerb, opensClause } from "./finite.js";

/** The words that say how a statement is meant: from its first auxiliary to its predicate, with the adverbs among them. */
export interface VerbGroup {
  /** Its finite verb, the predicate itself where that is one. */
  readonly finite: number;
  readonly head: number;
  /** The whole group, and the adverb before it. */
  readonly beside: readonly number[];
}

/**
 * The main verb group, told by the words: the first finite verb for which no clause was opened before ("The boats that carried
 * fish | were sunk"). A parse hangs half of the auxiliaries elsewhere in long sentences.
 */
export function verbGroupOf(tree: Tree, words: readonly number[]): VerbGroup {
  const at = mainFinite(tree, words);
  const finite = words[at] as number;
  const beside = tagIs(tree, finite - 1, "RB", "DT") && at > 0 ? [finite - 1, finite] : [finite];
  let head = finite;
  for (let k = at + 1; k < words.length; k++) {
    const i = words[k] as number;
    if (tagIs(tree, i, ",") && tagIs(tree, i + 1, "RB", "IN") && wordAt(tree, i + 3) === ",")
      k += 2; // "is, in fact, appealing"
    else if (isVerb(tree, i)) {
      head = i;
      beside.push(i);
    } else if (tagIs(tree, i, "RB")) beside.push(i);
    else {
      if (tagIs(tree, i, "JJ") && (tree.tokens[head] as Token).lemma === "be") {
        head = i;
        beside.push(i);
      }
      break;
    }
  }
  return { finite, head, beside };
}

/** The place among the words of the main finite verb; of a verb without tense, or of the first word, where there is none. */
function mainFinite(tree: Tree, words: readonly number[]): number {
  let spare = 0;
  for (let k = 0; k < words.length; k++) {
    const i = words[k] as number;
    if (isFiniteVerb(tree, i) && ++spare > 0) return k;
    if (k > 2 && opensClause(tree, i)) spare--; // one at the beginning opens this clause
  }
  const first = words.findIndex((i) => isFiniteVerb(tree, i));
  return first >= 0
    ? first
    : Math.max(
        0,
        words.findIndex((i) => isVerb(tree, i)),
      );
}

/** The word or its lemma is in the set. */
export const isOf = (tree: Tree, set: ReadonlySet<string>, i: number): boolean =>
  set.has(wordAt(tree, i)) || set.has((tree.tokens[i] as Token | undefined)?.lemma ?? "");
