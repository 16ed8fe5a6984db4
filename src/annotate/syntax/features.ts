import { keyOf } from "./score.js";
import type { State } from "./state.js";
import type { Words } from "./words.js";

export const MOVE_FEATURES = 26;
export const ARC_FEATURES = 14;

function formAt(w: Words, s: State, base: number, i: number): number {
  return i < 0 ? 7 : i >= s.size ? 8 : (w.form[base + i] as number);
}

function tagAt(tags: Uint8Array, s: State, base: number, i: number): number {
  return i < 0 ? 62 : i >= s.size ? 63 : (tags[base + i] as number);
}

function kidAt(list: Int32Array, i: number): number {
  return i < 0 ? -1 : (list[i] as number);
}

/** Keys of the features that decide the next move. `base` is the sentence's first word in `w` and `tags`. */
export function moveFeatures(w: Words, tags: Uint8Array, base: number, s: State, out: Int32Array): void {
  leadingMoveFeatures(w, tags, base, s, out);
  otherMoveFeatures(w, tags, base, s, out);
}

/** How many of them come first because they say most. */
export const LEADING_MOVE_FEATURES = 8;

export function leadingMoveFeatures(w: Words, tags: Uint8Array, base: number, s: State, out: Int32Array): void {
  const s0 = s.depth > 0 ? (s.stack[s.depth - 1] as number) : -1;
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  const n0 = s.next;
  const ws0 = formAt(w, s, base, s0);
  const ts0 = tagAt(tags, s, base, s0);
  const ts1 = tagAt(tags, s, base, s1);
  const wn0 = formAt(w, s, base, n0);
  const tn0 = tagAt(tags, s, base, n0);
  const tn1 = tagAt(tags, s, base, n0 + 1);
  const n0l = kidAt(s.left1, n0);
  const ts0r = tagAt(tags, s, base, kidAt(s.right1, s0));
  const ts0l = tagAt(tags, s, base, kidAt(s.left1, s0));
  const pair = ts0 * 64 + tn0;
  const top = ts1 * 64 + ts0;
  const tn0l = tagAt(tags, s, base, n0l);
  out[0] = keyOf(18, pair, tn0l, 0);
  out[1] = keyOf(1, wn0, tn0, 0);
  out[2] = keyOf(8, pair, tn1, 0);
  out[3] = keyOf(17, pair, ts0l, ts0r);
  out[4] = keyOf(0, ws0, ts0, 0);
  out[5] = keyOf(35, formAt(w, s, base, n0l), pair, 0);
  out[6] = keyOf(10, top, tn0, 0);
  out[7] = keyOf(15, pair, ts0r, 0);
}

export function otherMoveFeatures(w: Words, tags: Uint8Array, base: number, s: State, out: Int32Array): void {
  const s0 = s.depth > 0 ? (s.stack[s.depth - 1] as number) : -1;
  const s1 = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  const n0 = s.next;
  const ws0 = formAt(w, s, base, s0);
  const ts0 = tagAt(tags, s, base, s0);
  const ts1 = tagAt(tags, s, base, s1);
  const wn0 = formAt(w, s, base, n0);
  const tn0 = tagAt(tags, s, base, n0);
  const tn1 = tagAt(tags, s, base, n0 + 1);
  const ts0r = tagAt(tags, s, base, kidAt(s.right1, s0));
  const ts0l = tagAt(tags, s, base, kidAt(s.left1, s0));
  const pair = ts0 * 64 + tn0;
  const top = ts1 * 64 + ts0;
  const s2 = s.depth > 2 ? (s.stack[s.depth - 3] as number) : -1;
  const ws1 = formAt(w, s, base, s1);
  const ts2 = tagAt(tags, s, base, s2);
  const wn1 = formAt(w, s, base, n0 + 1);
  const tn2 = tagAt(tags, s, base, n0 + 2);
  const s0r = kidAt(s.right1, s0);
  const ts0r2 = tagAt(tags, s, base, kidAt(s.right2, s0));
  const vs0 = s0 < 0 ? 9 : Math.min(4, s.rightKids[s0] as number) * 5 + Math.min(4, s.leftKids[s0] as number);
  const vn0 = Math.min(4, s.leftKids[n0] as number);
  const distance = s0 < 0 ? 0 : Math.min(n0 - s0, 6);
  out[8] = keyOf(3, wn1, tn1, 0);
  out[9] = keyOf(4, ts0, tn0, 0);
  out[10] = keyOf(5, ws0, wn0, 0);
  out[11] = keyOf(6, ws0, pair, 0);
  out[12] = keyOf(7, wn0, pair, 0);
  out[13] = keyOf(9, pair, tn1, tn2);
  out[14] = keyOf(11, ws1, ws0, 0);
  out[15] = keyOf(12, ws1, top, tn0);
  out[16] = keyOf(13, ws0, top, tn0);
  out[17] = keyOf(14, ts2, top, tn0);
  out[18] = keyOf(16, pair, ts0r, ts0r2);
  out[19] = keyOf(20, top, ts0r, tn0);
  out[20] = keyOf(21, top, ts0l, tn0);
  out[21] = keyOf(24, ws0, vs0, tn0);
  out[22] = keyOf(25, pair, vs0, vn0);
  out[23] = keyOf(27, pair, distance, 0);
  out[24] = keyOf(28, ws0, distance, tn0);
  out[25] = keyOf(30, ws0, formAt(w, s, base, s0r), tn0);
}

/** What decides most moves alone: the tags about the place. */
export function sureMoveKey(tags: Uint8Array, base: number, s: State): number {
  if (s.depth === 0 || s.next >= s.size) return 0;
  const top = s.stack[s.depth - 1] as number;
  const below = s.depth > 1 ? (tags[base + (s.stack[s.depth - 2] as number)] as number) : 62;
  const after = s.next + 1 < s.size ? (tags[base + s.next + 1] as number) : 63;
  const close = Math.min(3, s.next - top);
  return keyOf(90, ((tags[base + top] as number) << 6) | (tags[base + s.next] as number), (below << 6) | after, close);
}

/** What names most arcs alone: both tags and the side. */
export function sureArcKey(tags: Uint8Array, base: number, s: State, child: number): number {
  const head = s.head[child] as number;
  if (head >= s.size) return 0;
  const before = child > 0 ? (tags[base + child - 1] as number) : 62;
  return keyOf(91, ((tags[base + child] as number) << 6) | (tags[base + head] as number), head > child ? 1 : 0, before);
}

/** Keys of the features that name an arc. */
export function arcFeatures(w: Words, tags: Uint8Array, base: number, s: State, child: number, out: Int32Array): void {
  leadingArcFeatures(w, tags, base, s, child, out);
  otherArcFeatures(w, tags, base, s, child, out);
}

/** How many of them come first because they say most. */
export const LEADING_ARC_FEATURES = 6;

export function leadingArcFeatures(
  w: Words,
  tags: Uint8Array,
  base: number,
  s: State,
  child: number,
  out: Int32Array,
): void {
  const head = s.head[child] as number;
  const atRoot = head >= s.size;
  const fc = w.form[base + child] as number;
  const tc = tags[base + child] as number;
  const th = atRoot ? 63 : (tags[base + head] as number);
  const side = head > child ? 1 : 0;
  const pair = (tc * 64 + th) * 2 + side;
  const left = s.left1[child] as number;
  const inner = s.left2[child] as number;
  out[0] = keyOf(4, pair, tagAt(tags, s, base, left), 0);
  out[1] = keyOf(8, pair, tagAt(tags, s, base, s.right1[child] as number), 0);
  out[2] = keyOf(1, fc, th * 2 + side, 0);
  out[3] = keyOf(5, pair, left < 0 ? 9 : (w.form[base + left] as number), 0);
  out[4] = keyOf(
    9,
    pair,
    atRoot ? 9 : Math.min(3, s.leftKids[head] as number) * 4 + Math.min(3, s.rightKids[head] as number),
    0,
  );
  out[5] = keyOf(11, pair, inner < 0 ? 9 : (w.form[base + inner] as number), 1);
}

export function otherArcFeatures(
  w: Words,
  tags: Uint8Array,
  base: number,
  s: State,
  child: number,
  out: Int32Array,
): void {
  const head = s.head[child] as number;
  const atRoot = head >= s.size;
  const fc = w.form[base + child] as number;
  const fh = atRoot ? 8 : (w.form[base + head] as number);
  const tc = tags[base + child] as number;
  const th = atRoot ? 63 : (tags[base + head] as number);
  const side = head > child ? 1 : 0;
  const pair = (tc * 64 + th) * 2 + side;
  const distance = Math.min(5, Math.abs(head - child));
  out[6] = keyOf(0, pair, 0, 0);
  out[7] = keyOf(2, fh, tc * 2 + side, 0);
  out[8] = keyOf(3, fc, fh, side);
  out[9] = keyOf(6, pair, distance, tagAt(tags, s, base, child - 1));
  out[10] = keyOf(7, pair, tagAt(tags, s, base, child + 1), tagAt(tags, s, base, child - 1));
  out[11] = keyOf(10, fh, pair, atRoot ? 62 : tagAt(tags, s, base, s.right2[head] as number));
  out[12] = keyOf(12, pair, child > 0 ? (w.form[base + child - 1] as number) : 9, 0);
  out[13] = keyOf(13, w.suffix[base + child] as number, pair, 0);
}
