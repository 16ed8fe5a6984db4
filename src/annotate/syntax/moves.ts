import { formAt, NO_FORM, NO_TAG, numberOf, ROOT_TAG, tagAt, upTo } from "./features.js";
import { type PairedKernel, PLACES, wordNumber } from "./kernel.js";
import { FINE_TAGS } from "./labels.js";
import { LONGEST_SENTENCE, type State } from "./state.js";
import type { Words } from "./words.js";

/**
 * Weights of the moves: a kernel asked with the keys of `scripts/parser-features.ts`, and sums of what it says of tags that stand close
 * together, worked out when these are first met. Of fifteen look-ups that wait for memory eight are left on average; the sums are the same.
 */
export interface Moves {
  readonly kernel: PairedKernel;
  /** Of which tags of the top and the next word the sums are there. */
  readonly met: Uint8Array;
  /** By the tags of the top, of the next word and of the one behind it. */
  readonly ahead: Int32Array;
  /** Of a top without dependents, by its tag, that of the next word and how many dependents this has on its left. */
  readonly leaf: Int32Array;
  /** Of a next word without dependents, by the tags of the top and its own. */
  readonly bare: Int32Array;
}

const weight = ({ places, pairs }: PairedKernel, key: number): number =>
  pairs[places[key & (PLACES - 1)] as number] as number;

const topForm = (form: number): number => wordNumber(form, 0x2c1b3c6d);
const belowForm = (form: number): number => wordNumber(form, 0x1b56c4e9);
const leftForm = (form: number): number => wordNumber(form, 0x46ca68b5);
const kidsNumber = (top: number, next: number): number => numberOf(9, top) ^ numberOf(10, next);

/** Dependents are counted up to four. */
const MOST = 4;

export const movesOf = (kernel: PairedKernel): Moves => ({
  kernel,
  met: new Uint8Array(1 << 12),
  ahead: new Int32Array(1 << 18),
  leaf: new Int32Array(1 << 15),
  bare: new Int32Array(1 << 12),
});

const BEHIND: readonly number[] = [...FINE_TAGS.keys(), ROOT_TAG];

/** Adds up what is said of a top and a next word with these tags. */
function meet({ kernel, met, ahead, leaf, bare }: Moves, top: number, next: number): void {
  const pair = numberOf(0, top) ^ numberOf(1, next);
  const both = (top << 6) | next;
  met[both] = 1;
  bare[both] = weight(kernel, pair ^ leftForm(NO_FORM)) + weight(kernel, pair ^ numberOf(6, NO_TAG));
  const behind = pair ^ numberOf(5, NO_TAG);
  const alone =
    weight(kernel, behind ^ numberOf(4, NO_TAG)) +
    weight(kernel, behind) +
    weight(kernel, behind ^ numberOf(8, NO_TAG));
  for (let kids = 0; kids <= MOST; kids++)
    leaf[(both << 3) | kids] = alone + weight(kernel, pair ^ kidsNumber(0, kids));
  const own = weight(kernel, pair);
  for (const tag of BEHIND) ahead[(both << 6) | tag] = own + weight(kernel, pair ^ numberOf(2, tag));
}

/** What each word of a sentence says by itself as the top, and as the next with the one behind it: asked for at every move about it. */
const asTop = new Int32Array(LONGEST_SENTENCE + 1);
const asNext = new Int32Array(LONGEST_SENTENCE + 1);

/** Weighs the words of a sentence, `base` its first; before any move of it. */
export function weighWords(w: Words, tags: Uint8Array, base: number, s: State, { kernel }: Moves): void {
  for (let i = 0; i <= s.size; i++) {
    const form = formAt(w, s, base, i);
    const tag = tagAt(tags, s, base, i);
    const behind = numberOf(2, tagAt(tags, s, base, i + 1)) ^ wordNumber(formAt(w, s, base, i + 1), 0x7feb352d);
    asTop[i] = weight(kernel, topForm(form) ^ numberOf(0, tag));
    asNext[i] = weight(kernel, wordNumber(form, 0x297a2d39) ^ numberOf(1, tag)) + weight(kernel, behind);
  }
}

/** What is said for the moves, where one may be chosen: there is a top then. `base` is the sentence's first word in `w` and `tags`. */
export function weighMoves(w: Words, tags: Uint8Array, base: number, s: State, moves: Moves): number {
  const { kernel } = moves;
  const top = s.stack[s.depth - 1] as number;
  const below = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  const third = s.depth > 2 ? (s.stack[s.depth - 3] as number) : -1;
  const next = s.next;
  const left = s.left1[top] as number;
  const right = s.right1[top] as number;
  const topTag = tags[base + top] as number;
  const nextTag = tagAt(tags, s, base, next);
  const both = (topTag << 6) | nextTag;
  if (moves.met[both] === 0) meet(moves, topTag, nextTag);
  const pair = numberOf(0, topTag) ^ numberOf(1, nextTag);
  const three = pair ^ numberOf(3, tagAt(tags, s, base, below));
  const form = topForm(w.form[base + top] as number);
  const leftTag = numberOf(4, tagAt(tags, s, base, left));
  let sum =
    (moves.ahead[(both << 6) | tagAt(tags, s, base, next + 1)] as number) +
    (asTop[top] as number) +
    (asNext[next] as number) +
    weight(kernel, pair ^ form) +
    weight(kernel, form ^ belowForm(formAt(w, s, base, below))) +
    weight(kernel, three ^ numberOf(7, tagAt(tags, s, base, third))) +
    weight(kernel, three ^ leftTag);
  const nextKids = upTo(MOST, s.leftKids[next] as number);
  if (left < 0 && right < 0) sum += moves.leaf[(both << 3) | nextKids] as number;
  else {
    const behind = pair ^ numberOf(5, tagAt(tags, s, base, right));
    const kids = upTo(MOST, s.rightKids[top] as number) * 5 + upTo(MOST, s.leftKids[top] as number);
    sum +=
      weight(kernel, behind ^ leftTag) +
      weight(kernel, behind) +
      weight(kernel, behind ^ numberOf(8, tagAt(tags, s, base, s.right2[top] as number))) +
      weight(kernel, pair ^ kidsNumber(kids, nextKids));
  }
  const nextLeft = s.left1[next] as number;
  if (nextLeft < 0) return (sum + (moves.bare[both] as number)) | 0;
  const own = pair ^ leftForm(formAt(w, s, base, nextLeft));
  return (sum + weight(kernel, own) + weight(kernel, pair ^ numberOf(6, tagAt(tags, s, base, nextLeft)))) | 0;
}
