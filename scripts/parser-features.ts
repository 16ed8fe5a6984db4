import { formAt, numberOf, tagAt, upTo } from "../src/annotate/syntax/features.js";
import { wordNumber } from "../src/annotate/syntax/kernel.js";
import type { State } from "../src/annotate/syntax/state.js";
import type { Words } from "../src/annotate/syntax/words.js";

/** Keys of the features read last. */
export const moveKeys: Int32Array = new Int32Array(15);
export const arcKeys: Int32Array = new Int32Array(8);

function kidAt(list: Int32Array, i: number): number {
  return i < 0 ? -1 : (list[i] as number);
}

/**
 * What decides the next move: words (w) and tags (t) of the three on top of the stack (s0 to s2), of those to come (n0 to n2) and of
 * their outermost dependents on the left (l) and right (r). `base` is the sentence's first word in `w` and `tags`. Chosen by leaving out
 * one after another of 26: the others bring nothing any more.
 */
export function readMoveKeys(w: Words, tags: Uint8Array, base: number, s: State): void {
  const s0 = s.depth > 0 ? (s.stack[s.depth - 1] as number) : -1;
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  const s2 = s.depth > 2 ? (s.stack[s.depth - 3] as number) : -1;
  const n0 = s.next;
  const n0l = s.left1[n0] as number;
  const s0r = kidAt(s.right1, s0);
  const ws0 = wordNumber(formAt(w, s, base, s0), 0x2c1b3c6d);
  const wn0 = wordNumber(formAt(w, s, base, n0), 0x297a2d39);
  const ts0 = numberOf(0, tagAt(tags, s, base, s0));
  const tn0 = numberOf(1, tagAt(tags, s, base, n0));
  const tn1 = numberOf(2, tagAt(tags, s, base, n0 + 1));
  const ts1 = numberOf(3, tagAt(tags, s, base, s1));
  const ts0l = numberOf(4, tagAt(tags, s, base, kidAt(s.left1, s0)));
  const ts0r = numberOf(5, tagAt(tags, s, base, s0r));
  const kids = s0 < 0 ? 25 : upTo(4, s.rightKids[s0] as number) * 5 + upTo(4, s.leftKids[s0] as number);
  const pair = ts0 ^ tn0;
  const three = pair ^ ts1;
  moveKeys[0] = pair;
  moveKeys[1] = wn0 ^ tn0;
  moveKeys[2] = pair ^ tn1;
  moveKeys[3] = pair ^ ts0l ^ ts0r;
  moveKeys[4] = ws0 ^ ts0;
  moveKeys[5] = pair ^ wordNumber(formAt(w, s, base, n0l), 0x46ca68b5);
  moveKeys[6] = pair ^ ts0r;
  moveKeys[7] = tn1 ^ wordNumber(formAt(w, s, base, n0 + 1), 0x7feb352d);
  moveKeys[8] = pair ^ numberOf(6, tagAt(tags, s, base, n0l));
  moveKeys[9] = pair ^ ws0;
  moveKeys[10] = ws0 ^ wordNumber(formAt(w, s, base, s1), 0x1b56c4e9);
  moveKeys[11] = three ^ numberOf(7, tagAt(tags, s, base, s2));
  moveKeys[12] = pair ^ ts0r ^ numberOf(8, tagAt(tags, s, base, kidAt(s.right2, s0)));
  moveKeys[13] = three ^ ts0l;
  moveKeys[14] = pair ^ numberOf(9, kids) ^ numberOf(10, upTo(4, s.leftKids[n0] as number));
}

/** What names an arc: the words and tags at both ends, the side, the dependents, the words beside. */
export function readArcKeys(w: Words, tags: Uint8Array, base: number, s: State, child: number): void {
  const head = s.head[child] as number;
  const left = s.left1[child] as number;
  const side = numberOf(11, head > child ? 1 : 0);
  const form = wordNumber(w.form[base + child] as number, 0x2c1b3c6d);
  const headForm = wordNumber(formAt(w, s, base, head), 0x297a2d39);
  const tag = numberOf(0, tags[base + child] as number);
  const headTag = numberOf(1, tagAt(tags, s, base, head)) ^ side;
  const pair = tag ^ headTag;
  const far = upTo(5, head > child ? head - child : child - head);
  arcKeys[0] = pair ^ numberOf(2, tagAt(tags, s, base, left));
  arcKeys[1] = pair ^ numberOf(3, tagAt(tags, s, base, s.right1[child] as number));
  arcKeys[2] = form ^ headTag;
  arcKeys[3] = pair ^ wordNumber(formAt(w, s, base, left), 0x1b56c4e9);
  arcKeys[4] = pair ^ wordNumber(formAt(w, s, base, s.left2[child] as number), 0x7feb352d);
  arcKeys[5] = headForm ^ tag ^ side;
  arcKeys[6] = form ^ headForm ^ side;
  arcKeys[7] = pair ^ numberOf(4, far) ^ numberOf(5, tagAt(tags, s, base, child - 1));
}
