import { numbersOf } from "./kernel.js";
import type { State } from "./state.js";
import type { Words } from "./words.js";

const numbers = numbersOf(12);
/** The number of a tag, or of how many there are, at a place of the parse. */
export const numberOf = (place: number, value: number): number => numbers[(place << 6) | value] as number;

/** Stand for the tag and the form of no word, and of the root behind the last. */
export const NO_TAG = 62;
export const ROOT_TAG = 63;
export const NO_FORM = 7;
const ROOT_FORM = 8;

export function formAt(w: Words, s: State, base: number, i: number): number {
  return i < 0 ? NO_FORM : i >= s.size ? ROOT_FORM : (w.form[base + i] as number);
}

export function tagAt(tags: Uint8Array, s: State, base: number, i: number): number {
  return i < 0 ? NO_TAG : i >= s.size ? ROOT_TAG : (tags[base + i] as number);
}

export const upTo = (most: number, count: number): number => Math.min(most, count);

/** Of these there are a few thousand: both tags and the side (1: the head stands behind). */
export const ARC_KINDS: number = 64 * 64 * 2;
export const arcKind = (tag: number, headTag: number, side: number): number => (tag << 7) | (headTag << 1) | side;
