import type { Sentence } from "../../model/index.js";
import { relationIs, type Tree, tagIs } from "../syntax/tree.js";
import type { Stretch } from "./finite.js";
import { type Shape, shapeOf } from "./shape.js";

/** A stretch of words between two cuts, how it is built, and the word of it that hangs outside. */
export interface Unit extends Stretch, Shape {
  readonly head: number;
}

/** The stretches between cuts. */
export function unitsOf(tree: Tree, sentence: Sentence, cuts: readonly number[]): readonly Unit[] {
  return cuts.map((first, i) => {
    const last = cuts[i + 1] ?? sentence.lastToken;
    const { kind, lead, joint, behind } = shapeOf(tree, sentence, { first, last });
    return { first, last, head: headOf(tree, first, last), kind, lead, joint, behind };
  });
}

/** The words of stretches. */
export function wordsIn(units: readonly Stretch[]): readonly number[] {
  const words: number[] = [];
  for (const { first, last } of units) for (let i = first | 0; i < last; i++) words.push(i);
  return words;
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
  tagIs(tree, i, "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD") || hasCopula(tree, i);

function hasCopula(tree: Tree, i: number): boolean {
  for (let k = tree.firstKid[i] as number; k >= 0; k = tree.nextKid[k] as number)
    if (relationIs(tree, k, "cop")) return true;
  return false;
}
