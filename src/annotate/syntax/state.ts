/** A parse under way: the stack of open words, the next word, and the arcs so far. Indices are local to the sentence. */
export interface State {
  size: number; // words, the artificial root excluded; the root is at index `size`
  next: number;
  depth: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly leftKids: Int32Array; // number of them
  readonly rightKids: Int32Array;
  readonly left1: Int32Array; // outermost left child
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
}

/** Longer sentences are not parsed: nobody writes them, and hostile text must cost little. */
export const LONGEST_SENTENCE = 400;
