import type { Sentence } from "../../model/index.js";
import { TAG } from "../syntax/index.js";
import { differenceOf, keyOf } from "../syntax/score.js";
import { LONGEST_SENTENCE } from "../syntax/state.js";
import type { Tree } from "../syntax/tree.js";
import type { Words } from "../syntax/words.js";
import { type CutModel, LEADING, leadAt, leadingFeatures, topOf } from "./leading.js";

export const CUT_FEATURES = 20;

/** What stands about the place before word `i`: words, tags, the phrases that end and begin there, and how far the last cut is. */
export function cutFeatures(
  tree: Tree,
  sentence: Sentence,
  i: number,
  since: number,
  verbs: number,
  out: Int32Array,
): void {
  leadingFeatures(tree, i, since, verbs, out);
  otherCutFeatures(tree, sentence, i, since, verbs, out);
}

/** Lead that leaves no doubt (32 is one update's worth). Measured on news: two places in three are clear, one in five hundred would be judged otherwise. */
const CLEAR_LEAD = 300;

function otherCutFeatures(
  tree: Tree,
  sentence: Sentence,
  i: number,
  since: number,
  verbs: number,
  out: Int32Array,
): void {
  const w = tree.words;
  const begins = topOf(tree, i, tree.first);
  const relation = tree.relations[begins] as number;
  const head = tree.heads[begins] as number;
  const side = head < 0 ? 2 : head < begins ? 1 : 0;
  const headTag = head < 0 ? 60 : (tree.tags[head] as number);
  const phrase = (relation << 8) | ((tree.tags[begins] as number) << 2) | side;
  const far = Math.min(since, 6);
  const size = Math.min(5, ((tree.last[begins] as number) - i) >> 1);
  const t = tagAt(tree, sentence, i);
  const p = tagAt(tree, sentence, i - 1);
  const n = tagAt(tree, sentence, i + 1);
  out[5] = keyOf(51, formAt(w, sentence, i - 1), t, 0);
  out[6] = keyOf(52, t, p, n);
  out[7] = keyOf(53, formAt(w, sentence, i), p, n);
  out[8] = keyOf(54, phrase, headTag, 0);
  out[9] = keyOf(55, phrase, p, 0);
  out[10] = keyOf(56, phrase, formAt(w, sentence, i), 0);
  out[11] = keyOf(59, formAt(w, sentence, i), formAt(w, sentence, i + 1), 0);
  out[12] = keyOf(60, formAt(w, sentence, i), Math.min(verbs, 2), far);
  out[13] = keyOf(61, phrase, size, p);
  out[14] = keyOf(62, head < 0 ? 0 : (w.form[head] as number), relation, side);
  out[15] = keyOf(63, t, tagAt(tree, sentence, i - 2), p);
  out[16] = keyOf(64, t, n, tagAt(tree, sentence, i + 2));
  out[17] = keyOf(66, formAt(w, sentence, i), relation, headTag);
  out[18] = keyOf(67, p, phrase, Math.min(verbs, 2));
  out[19] = keyOf(68, w.form[begins] as number, relation, p);
}

function formAt(w: Words, { firstToken, lastToken }: Sentence, k: number): number {
  return k < firstToken ? 1 : k >= lastToken ? 2 : (w.form[k] as number);
}

function tagAt(tree: Tree, { firstToken, lastToken }: Sentence, k: number): number {
  return k < firstToken ? 61 : k >= lastToken ? 62 : (tree.tags[k] as number);
}

/** Behind "…, who led the port," the main clause goes on with its verb. */
function endsRelative(tree: Tree, start: number, i: number): boolean {
  return (
    tree.tags[i - 1] === TAG[","] &&
    i > start + 2 &&
    opensPredicate(tree.tags[i] as number) &&
    tree.tags[start - 1] === TAG[","] &&
    isRelative(tree.tags[start] as number)
  );
}

export const opensPredicate: (tag: number) => boolean = (tag) =>
  tag === TAG.VBD || tag === TAG.VBZ || tag === TAG.VBP || tag === TAG.MD;
export const isRelative: (tag: number) => boolean = (tag) => tag === TAG.WP || tag === TAG.WDT || tag === TAG.WP$;

const features = new Int32Array(CUT_FEATURES);

/** Token indices at which the clauses of a sentence begin, the sentence's own beginning first. */
export function cutSentence(tree: Tree, sentence: Sentence, model: CutModel): readonly number[] {
  const cuts = [sentence.firstToken];
  if (sentence.lastToken - sentence.firstToken > LONGEST_SENTENCE) return cuts;
  let verbs = 0;
  for (let i = sentence.firstToken + 1; i < sentence.lastToken; i++) {
    const before = tree.tags[i - 1] as number;
    if (before >= FIRST_VERB && before <= LAST_VERB) verbs++;
    const last = cuts[cuts.length - 1] as number;
    let lead = leadAt(model, tree, i, i - last, verbs);
    if (Math.abs(lead) <= CLEAR_LEAD) {
      otherCutFeatures(tree, sentence, i, i - last, verbs, features);
      lead += differenceOf(model.weights, features, LEADING, CUT_FEATURES);
    }
    const learned = lead > 0;
    if (!learned && !endsRelative(tree, last, i)) continue;
    cuts.push(i);
    verbs = 0;
  }
  return cuts;
}

/** Tags VB to VBZ, as they stand in TAGS. */
export const FIRST_VERB = 26;
export const LAST_VERB = 31;
