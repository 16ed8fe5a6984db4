import { ARC_FEATURES, arcKeys, arcKind, MOVE_FEATURES, moveKeys, readArcKeys, readMoveKeys } from "./features.js";
import { type Choices, lowerOf, type PairedKernel, PLACES, upperOf } from "./kernel.js";
import { LONGEST_SENTENCE, type State } from "./state.js";
import type { Words } from "./words.js";

export const SHIFT = 0;
export const RIGHT = 1;
export const LEFT = 2;
export const MOVE_WIDTH = 3;

export function newState(): State {
  const array = (): Int32Array => new Int32Array(LONGEST_SENTENCE + 2);
  return {
    size: 0,
    next: 0,
    depth: 0,
    stack: array(),
    head: array(),
    leftKids: array(),
    rightKids: array(),
    left1: array(),
    left2: array(),
    right1: array(),
    right2: array(),
  }; // prettier-ignore
}

export function reset(state: State, size: number): void {
  state.size = size;
  state.next = 1;
  state.depth = 1;
  state.stack[0] = 0;
  for (let i = 0; i <= size; i++) {
    state.head[i] = -1;
    state.leftKids[i] = 0;
    state.rightKids[i] = 0;
    state.left1[i] = -1;
    state.left2[i] = -1;
    state.right1[i] = -1;
    state.right2[i] = -1;
  }
}

export const finished = (s: State): boolean => s.depth === 0 && s.next >= s.size;
export const canShift = (s: State): boolean => s.next < s.size;
export const canRight = (s: State): boolean => s.depth >= 2;
export const canLeft = (s: State): boolean => s.depth >= 1;

/** Makes the move; gives the word that got its head, or -1. Arc-hybrid: LEFT hangs the top on the next word, RIGHT on the one below. */
export function move(s: State, action: number): number {
  if (action === SHIFT) {
    s.stack[s.depth++] = s.next++;
    return -1;
  }
  const child = s.stack[--s.depth] as number;
  if (action === RIGHT) addRight(s, s.stack[s.depth - 1] as number, child);
  else addLeft(s, s.next, child);
  return child;
}

function addRight(s: State, head: number, child: number): void {
  s.head[child] = head;
  s.rightKids[head] = (s.rightKids[head] as number) + 1;
  s.right2[head] = s.right1[head] as number;
  s.right1[head] = child;
}

function addLeft(s: State, head: number, child: number): void {
  s.head[child] = head;
  s.leftKids[head] = (s.leftKids[head] as number) + 1;
  s.left2[head] = s.left1[head] as number;
  s.left1[head] = child;
}

const state = newState();
const moveScores = new Int32Array(MOVE_WIDTH);

/** What the parser has learned. */
export interface ParserModel {
  /** Weights of the moves, RIGHT above and LEFT below. */
  readonly moves: PairedKernel;
  /** Weights of the relations, and which of them come into question between two tags. */
  readonly arcs: Int16Array;
  readonly names: Choices;
}

/** Parses words `first`..`last`; writes heads (global indices, the root's is -1) and relations. */
export function parseSentence(
  w: Words,
  tags: Uint8Array,
  first: number,
  last: number,
  model: ParserModel,
  heads: Int32Array,
  relations: Uint8Array,
): void {
  reset(state, last - first);
  while (!finished(state)) {
    const child = move(state, nextMove(w, tags, first, model));
    if (child < 0) continue;
    const head = state.head[child] as number;
    heads[first + child] = head >= state.size ? -1 : first + head;
    relations[first + child] = head >= state.size ? 0 : nameArc(w, tags, first, child, model);
  }
}

function nextMove(w: Words, tags: Uint8Array, first: number, { moves }: ParserModel): number {
  if (!canRight(state) && (!canShift(state) || !canLeft(state))) return canShift(state) ? SHIFT : LEFT;
  readMoveKeys(w, tags, first, state);
  const { places, pairs } = moves;
  let sum = 0;
  for (let f = 0; f < MOVE_FEATURES; f++)
    sum = (sum + (pairs[places[(moveKeys[f] as number) & (PLACES - 1)] as number] as number)) | 0;
  moveScores[RIGHT] = upperOf(sum);
  moveScores[LEFT] = lowerOf(sum);
  return bestMove(state, moveScores);
}

function nameArc(w: Words, tags: Uint8Array, first: number, child: number, { arcs, names }: ParserModel): number {
  const start = names.starts[arcKind(tags, first, state, child)] as number;
  const end = start + (names.list[start] as number);
  let best = names.list[start + 1] as number;
  if (end === start + 1) return best;
  readArcKeys(w, tags, first, state, child);
  let top = -0x40000000;
  for (let at = start + 1; at <= end; at++) {
    const name = names.list[at] as number;
    let sum = 0;
    for (let f = 0; f < ARC_FEATURES; f++) sum += arcs[((arcKeys[f] as number) & (PLACES - 1)) ^ name] as number;
    if (sum > top) [best, top] = [name, sum];
  }
  return best;
}

export function bestMove(s: State, scores: Int32Array | Float64Array): number {
  let best = -1;
  if (canShift(s)) best = SHIFT;
  if (canRight(s) && (best < 0 || (scores[RIGHT] as number) > (scores[best] as number))) best = RIGHT;
  if (canLeft(s) && (best < 0 || (scores[LEFT] as number) > (scores[best] as number))) best = LEFT;
  return best;
}
