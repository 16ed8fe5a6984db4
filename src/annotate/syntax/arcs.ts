import { ARC_KINDS, arcKind, formAt, NO_FORM, NO_TAG, numberOf, tagAt, upTo } from "./features.js";
import { type Choices, PLACES, wordNumber } from "./kernel.js";
import type { State } from "./state.js";
import type { Words } from "./words.js";

/**
 * Weights of the relations, asked with the keys of `scripts/parser-features.ts`, which of them come into question between two tags, and
 * beside each of these what is said for it where the word has no dependents on its left, or none on its right.
 */
export interface Arcs {
  readonly kernel: Int16Array;
  readonly names: Choices;
  readonly leftless: Int32Array;
  readonly rightless: Int32Array;
}

const weight = (kernel: Int16Array, key: number, name: number): number => kernel[(key & (PLACES - 1)) ^ name] as number;

/** Number of an arc's tags and side, as `arcKind` has them. */
const pairOf = (kind: number): number =>
  numberOf(0, kind >> 7) ^ numberOf(1, (kind >> 1) & 63) ^ numberOf(11, kind & 1);
const leftForm = (form: number): number => wordNumber(form, 0x1b56c4e9);
const secondForm = (form: number): number => wordNumber(form, 0x7feb352d);

export function arcsOf(kernel: Int16Array, names: Choices): Arcs {
  const [leftless, rightless] = [new Int32Array(names.list.length), new Int32Array(names.list.length)];
  for (let kind = 0; kind < ARC_KINDS; kind++) {
    const start = names.starts[kind] as number;
    if (start === 0) continue; // nothing known of it: all have one list
    const pair = pairOf(kind);
    for (let at = start + 1; at <= start + (names.list[start] as number); at++) {
      const name = names.list[at] as number;
      leftless[at] = leftSays(kernel, pair, name, NO_TAG, NO_FORM, NO_FORM);
      rightless[at] = weight(kernel, pair ^ numberOf(3, NO_TAG), name);
    }
  }
  return { kernel, names, leftless, rightless };
}

/** What a word's two outermost dependents on the left say for a relation. */
const leftSays = (kernel: Int16Array, pair: number, name: number, tag: number, form: number, second: number): number =>
  weight(kernel, pair ^ numberOf(2, tag), name) +
  weight(kernel, pair ^ leftForm(form), name) +
  weight(kernel, pair ^ secondForm(second), name);

/** The relation of a word whose head has just been found; `base` is the sentence's first word in `w` and `tags`. */
export function nameArc(w: Words, tags: Uint8Array, base: number, s: State, child: number, arcs: Arcs): number {
  const { kernel, names, leftless, rightless } = arcs;
  const head = s.head[child] as number;
  const headTag = tagAt(tags, s, base, head);
  const side = head > child ? 1 : 0;
  const kind = arcKind(tags[base + child] as number, headTag, side);
  const start = names.starts[kind] as number;
  const end = start + (names.list[start] as number);
  let best = names.list[start + 1] as number;
  if (end === start + 1) return best;
  const pair = pairOf(kind);
  const tag = numberOf(0, tags[base + child] as number);
  const form = wordNumber(w.form[base + child] as number, 0x2c1b3c6d);
  const headForm = wordNumber(formAt(w, s, base, head), 0x297a2d39) ^ numberOf(11, side);
  const far = numberOf(4, upTo(5, head > child ? head - child : child - head));
  const beside = pair ^ far ^ numberOf(5, tagAt(tags, s, base, child - 1));
  const left = s.left1[child] as number;
  const right = s.right1[child] as number;
  const leftTag = tagAt(tags, s, base, left);
  const leftWord = formAt(w, s, base, left);
  const secondWord = formAt(w, s, base, s.left2[child] as number);
  const behind = pair ^ numberOf(3, tagAt(tags, s, base, right));
  let top = -0x40000000;
  for (let at = start + 1; at <= end; at++) {
    const name = names.list[at] as number;
    const sum =
      weight(kernel, form ^ pair ^ tag, name) +
      weight(kernel, headForm ^ tag, name) +
      weight(kernel, form ^ headForm, name) +
      weight(kernel, beside, name) +
      (left < 0 && start > 0 ? (leftless[at] as number) : leftSays(kernel, pair, name, leftTag, leftWord, secondWord)) +
      (right < 0 && start > 0 ? (rightless[at] as number) : weight(kernel, behind, name));
    if (sum > top) [best, top] = [name, sum];
  }
  return best;
}
