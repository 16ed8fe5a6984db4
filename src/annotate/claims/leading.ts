import { RELATIONS, TAGS } from "../syntax/labels.js";
import { type Differences, differenceOf, keyOf } from "../syntax/score.js";
import type { Tree } from "../syntax/tree.js";

/** The features of a place that say most: where they leave no doubt, the others aren't asked. */
export const LEADING = 5;

/** Weights of cuts, and what the leading features were found to say. */
export interface CutModel {
  readonly weights: Differences;
  /**
   * What each of four leading features says, by the small numbers it is made of: hashed, every one stands in a line of memory of its own, and
   * the processor waits for it. Filled as places are met.
   */
  readonly kept: Int16Array;
}

const [R, T, SIDES, FARTHEST, MOST_VERBS] = [RELATIONS.length, TAGS.length, 3, 6, 2];
const ENDS = R * R * SIDES; // where the second feature's numbers begin, the third's, the fourth's
const PHRASES = ENDS + T * R * T;
const WORDS = PHRASES + R * T * SIDES * (FARTHEST + 1) * (MOST_VERBS + 1);

/** Not met yet. More than four weights of twelve bits come to, so that one look at their sum tells. */
const UNMET = 0x4000;
const MOST = 4 * 0x800;

export const cutModel = (weights: Differences): CutModel => ({
  weights,
  kept: new Int16Array(WORDS + R * T * T).fill(UNMET),
});

const features = new Int32Array(LEADING);

/** What the leading features say for a cut before word `i`. */
export function leadAt({ weights, kept }: CutModel, tree: Tree, i: number, since: number, verbs: number): number {
  const begins = topOf(tree, i, tree.first);
  const ends = topOf(tree, i - 1, tree.last);
  const [relation, ended] = [tree.relations[begins] as number, tree.relations[ends] as number];
  const head = tree.heads[begins] as number;
  const side = head < 0 ? 2 : head < begins ? 1 : 0;
  const far = Math.min(since, FARTHEST);
  const [t, p] = [tree.tags[i] as number, tree.tags[i - 1] as number];
  const arc = (relation * R + ended) * SIDES + side;
  const end = ENDS + ((tree.tags[ends] as number) * R + ended) * T + t;
  const phrase = (relation * T + (tree.tags[begins] as number)) * SIDES + side;
  const stretch = PHRASES + (phrase * (FARTHEST + 1) + far) * (MOST_VERBS + 1) + Math.min(verbs, MOST_VERBS);
  const word = WORDS + ((tree.relations[i] as number) * T + t) * T + p;
  let lead = (kept[arc] as number) + (kept[end] as number) + (kept[stretch] as number) + (kept[word] as number);
  if (lead > MOST) {
    leadingFeatures(tree, i, since, verbs, features);
    [arc, end, stretch, word].forEach((at, f) => {
      kept[at] = differenceOf(weights, features, f, f + 1);
    });
    lead = differenceOf(weights, features, 0, LEADING - 1);
  }
  features[LEADING - 1] = wordKey(tree, i);
  return lead + differenceOf(weights, features, LEADING - 1, LEADING);
}

const wordKey = (tree: Tree, i: number): number => keyOf(50, tree.words.form[i] as number, 0, 0);

/** Their keys: the relations of the phrases that begin and end at the place, the tags about it, how far the last cut is, and the word itself. */
export function leadingFeatures(tree: Tree, i: number, since: number, verbs: number, out: Int32Array): void {
  const begins = topOf(tree, i, tree.first);
  const ends = topOf(tree, i - 1, tree.last);
  const relation = tree.relations[begins] as number;
  const ended = tree.relations[ends] as number;
  const head = tree.heads[begins] as number;
  const side = head < 0 ? 2 : head < begins ? 1 : 0;
  const phrase = (relation << 8) | ((tree.tags[begins] as number) << 2) | side;
  const [t, p] = [tree.tags[i] as number, tree.tags[i - 1] as number];
  out[0] = keyOf(57, relation, ended, side);
  out[1] = keyOf(65, tree.tags[ends] as number, ended, t);
  out[2] = keyOf(58, phrase, Math.min(since, FARTHEST), Math.min(verbs, MOST_VERBS));
  out[3] = keyOf(69, tree.relations[i] as number, t, p);
  out[4] = wordKey(tree, i);
}

/** The widest phrase that begins (or ends) at word `i`. */
export function topOf(tree: Tree, i: number, edge: Int32Array): number {
  let at = i;
  for (let up = tree.heads[at] as number; up >= 0 && edge[up] === i; up = tree.heads[at] as number) at = up;
  return at;
}
