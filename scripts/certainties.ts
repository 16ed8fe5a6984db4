import { sureArcKey, sureMoveKey } from "../src/annotate/syntax/features.js";
import * as parser from "../src/annotate/syntax/parser.js";
import type { State } from "../src/annotate/syntax/state.js";
import { type Rows, rowsOf } from "../src/annotate/syntax/table.js";
import { priorKeys, sureTagKey } from "../src/annotate/syntax/words.js";
import type { Example } from "./treebank.js";

/** What is certain: keys seen often whose outcome is nearly always the same. */
interface Tally {
  readonly counts: Map<number, Map<number, number>>;
}
const OFTEN_SURE = 40;
const SURE = 0.995;

function tally({ counts }: Tally, key: number, outcome: number): void {
  if (key === 0) return;
  const row = counts.get(key) ?? new Map<number, number>();
  counts.set(key, row.set(outcome, (row.get(outcome) ?? 0) + 1));
}

function surest({ counts }: Tally): Rows {
  const rows: [number, number[]][] = [];
  for (const [key, row] of counts) {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    const [outcome, n] = [...row].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total >= OFTEN_SURE && n / total >= SURE) rows.push([key, [64 + outcome]]);
  }
  return rowsOf(rows);
}

export function sureTags(examples: readonly Example[]): Rows {
  const t: Tally = { counts: new Map() };
  for (const e of examples)
    for (let i = 0; i < e.size; i++)
      tally(
        t,
        sureTagKey(e.words.form[i] as number, e.words.shape[i] as number, e.words.given[i] as number),
        e.tags[i] as number,
      );
  return surest(t);
}

/** A form or ending must be seen this often to have a tag of its own. */
const OFTEN_PRIOR = 3;

/** The most frequent tag of each form, ending and shape. The first word of a sentence, where capitals say nothing, isn't asked. */
export function priorTags(examples: readonly Example[]): Rows {
  const t: Tally = { counts: new Map() };
  for (const e of examples)
    for (let i = 0; i < e.size; i++)
      for (const key of priorKeys(e.words.form[i] as number, e.words.suffix[i] as number, e.words.shape[i] as number))
        tally(t, key, e.tags[i] as number);
  const rows: [number, number[]][] = [];
  for (const [key, row] of t.counts) {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    const [outcome] = [...row].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total >= OFTEN_PRIOR) rows.push([key, [64 + outcome]]);
  }
  return rowsOf(rows);
}

/** Moves and arcs on the way to the gold tree, static oracle. */
export function sureMoves(examples: readonly Example[]): Rows {
  const t: Tally = { counts: new Map() };
  const s = parser.newState();
  for (const e of examples) {
    parser.reset(s, e.size);
    while (!parser.finished(s)) {
      const good = goodMoves(s, e.heads);
      // Several good moves: certain only if the one taken is always the same.
      const best = good.includes(parser.SHIFT) ? parser.SHIFT : (good[0] ?? parser.LEFT);
      tally(t, sureMoveKey(e.tags, 0, s), best);
      const child = parser.move(s, best);
      if (child >= 0 && s.head[child] === e.heads[child] && e.heads[child] !== e.size)
        tally(t, sureArcKey(e.tags, 0, s, child), e.relations[child] as number);
    }
  }
  return surest(t);
}

/** Moves that lose no arc that could still be made. */
export function goodMoves(s: State, gold: Int32Array): number[] {
  const moves: number[] = [];
  const top = s.depth > 0 ? (s.stack[s.depth - 1] as number) : -1;
  const below = s.depth > 1 ? (s.stack[s.depth - 2] as number) : -1;
  const next = s.next;
  if (parser.canShift(s)) {
    // next loses heads in the stack below the top, and children in the stack
    let cost = 0;
    for (let k = 0; k < s.depth; k++) {
      const i = s.stack[k] as number;
      if (gold[i] === next) cost++;
      if (k < s.depth - 1 && gold[next] === i) cost++;
    }
    if (cost === 0) moves.push(parser.SHIFT);
  }
  if (top >= 0) {
    let kids = 0; // children of the top still in the buffer
    for (let i = next; i < s.size; i++) if (gold[i] === top) kids++;
    const head = gold[top] as number;
    if (parser.canRight(s) && kids === 0 && !(head >= next)) moves.push(parser.RIGHT);
    // LEFT loses: head = below, or head further right than next
    if (kids === 0 && head !== below && !(head > next)) moves.push(parser.LEFT);
  }
  return moves;
}
