import {
  ARC_FEATURES,
  LEADING_ARC_FEATURES,
  LEADING_MOVE_FEATURES,
  leadingArcFeatures,
  leadingMoveFeatures,
  MOVE_FEATURES,
  otherArcFeatures,
  otherMoveFeatures,
  sureArcKey,
  sureMoveKey,
} from "./features.js";
import { RELATIONS } from "./labels.js";
import {
  addScores,
  addTriples,
  certain,
  clearBoard,
  isSettled,
  leaderOf,
  newBoard,
  type TripleWeights,
  type Weights,
} from "./score.js";
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
const moveBuffer = new Int32Array(MOVE_FEATURES);
const arcBuffer = new Int32Array(ARC_FEATURES);
const moveScores = new Int32Array(MOVE_WIDTH);
const arcBoard = newBoard(RELATIONS.length);

/** What the parser has learned. */
export interface ParserModel {
  readonly moves: TripleWeights;
  readonly arcs: Weights;
  /** Moves and relations that need no weighing. */
  readonly sure: Weights;
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

/**
 * Lead after the leading features above which the others aren't asked. Measured on news: half of the moves and of the
 * names are clear by then, and one move and one name in three hundred would be other ones.
 */
const CLEAR_LEAD = { move: 400, arc: 200 } as const;

function nextMove(w: Words, tags: Uint8Array, first: number, model: ParserModel): number {
  const key = sureMoveKey(tags, first, state);
  const sure = key === 0 ? -1 : certain(model.sure, key);
  if (sure >= 0 && isAllowed(state, sure)) return sure;
  if (!canRight(state) && (!canShift(state) || !canLeft(state))) return canShift(state) ? SHIFT : LEFT;
  moveScores.fill(0);
  leadingMoveFeatures(w, tags, first, state, moveBuffer);
  addTriples(model.moves, moveBuffer, 0, LEADING_MOVE_FEATURES, moveScores);
  if (!isSettled(moveScores, CLEAR_LEAD.move)) {
    otherMoveFeatures(w, tags, first, state, moveBuffer);
    addTriples(model.moves, moveBuffer, LEADING_MOVE_FEATURES, MOVE_FEATURES, moveScores);
  }
  return bestMove(state, moveScores);
}

function nameArc(w: Words, tags: Uint8Array, first: number, child: number, model: ParserModel): number {
  const sure = certain(model.sure, sureArcKey(tags, first, state, child));
  if (sure >= 0) return sure;
  clearBoard(arcBoard);
  leadingArcFeatures(w, tags, first, state, child, arcBuffer);
  addScores(model.arcs, arcBuffer, 0, LEADING_ARC_FEATURES, arcBoard);
  const best = leaderOf(arcBoard);
  if (arcBoard.lead > CLEAR_LEAD.arc) return best;
  otherArcFeatures(w, tags, first, state, child, arcBuffer);
  addScores(model.arcs, arcBuffer, LEADING_ARC_FEATURES, ARC_FEATURES, arcBoard);
  return leaderOf(arcBoard);
}

export const isAllowed = (s: State, action: number): boolean =>
  action === SHIFT ? canShift(s) : action === RIGHT ? canRight(s) : canLeft(s);

export function bestMove(s: State, scores: Int32Array | Float64Array): number {
  let best = -1;
  if (canShift(s)) best = SHIFT;
  if (canRight(s) && (best < 0 || (scores[RIGHT] as number) > (scores[best] as number))) best = RIGHT;
  if (canLeft(s) && (best < 0 || (scores[LEFT] as number) > (scores[best] as number))) best = LEFT;
  return best;
}
