import { type Arcs, nameArc } from "./arcs.js";
import { lowerOf, upperOf } from "./kernel.js";
import { type Moves, weighMoves, weighWords } from "./moves.js";
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
  readonly moves: Moves;
  readonly arcs: Arcs;
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
  weighWords(w, tags, first, state, model.moves);
  while (!finished(state)) {
    const child = move(state, nextMove(w, tags, first, model.moves));
    if (child < 0) continue;
    const head = state.head[child] as number;
    heads[first + child] = head >= state.size ? -1 : first + head;
    relations[first + child] = head >= state.size ? 0 : nameArc(w, tags, first, state, child, model.arcs);
  }
}

function nextMove(w: Words, tags: Uint8Array, first: number, moves: Moves): number {
  if (!canRight(state) && (!canShift(state) || !canLeft(state))) return canShift(state) ? SHIFT : LEFT;
  const sum = weighMoves(w, tags, first, state, moves);
  moveScores[RIGHT] = upperOf(sum);
  moveScores[LEFT] = lowerOf(sum);
  return bestMove(state, moveScores);
}

export function bestMove(s: State, scores: Int32Array | Float64Array): number {
  let best = -1;
  if (canShift(s)) best = SHIFT;
  if (canRight(s) && (best < 0 || (scores[RIGHT] as number) > (scores[best] as number))) best = RIGHT;
  if (canLeft(s) && (best < 0 || (scores[LEFT] as number) > (scores[best] as number))) best = LEFT;
  return best;
}
