import { arcKind, tagAt } from "../src/annotate/syntax/features.js";
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
  const row = counts.get(key) ?? new Map<number, number>();
  counts.set(key, row.set(outcome, (row.get(outcome) ?? 0) + 1));
}

const totalOf = (row: ReadonlyMap<number, number>): number => [...row.values()].reduce((a, b) => a + b, 0);

function surest({ counts }: Tally): Rows {
  const rows: [number, number[]][] = [];
  for (const [key, row] of counts) {
    const total = totalOf(row);
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
    const total = totalOf(row);
    const [outcome] = [...row].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total >= OFTEN_PRIOR) rows.push([key, [64 + outcome]]);
  }
  return rowsOf(rows);
}

/** A relation is chosen from where at least this share of the arcs of a kind have it; all that are common with the same word on the same side where there are few. */
const COMES_UP = 0.002;
const FEW = 20;
const COMMON_HERE = 0.02;

export function arcKindOf(tags: Uint8Array, s: State, child: number): number {
  const head = s.head[child] as number;
  return arcKind(tags[child] as number, tagAt(tags, s, 0, head), head > child ? 1 : 0);
}

/** The relations that come into question for each kind of arc, the most frequent first. */
export function arcNames(examples: readonly Example[]): ReadonlyMap<number, readonly number[]> {
  const [kinds, sides]: [Tally, Tally] = [{ counts: new Map() }, { counts: new Map() }];
  const s = parser.newState();
  for (const e of examples) {
    parser.reset(s, e.size);
    while (!parser.finished(s)) {
      const good = goodMoves(s, e.heads);
      const child = parser.move(s, good.includes(parser.SHIFT) ? parser.SHIFT : (good[0] ?? parser.LEFT));
      if (child < 0 || s.head[child] !== e.heads[child] || e.heads[child] === e.size) continue;
      const [kind, relation] = [arcKindOf(e.tags, s, child), e.relations[child] as number];
      if (relation <= 0) continue;
      tally(kinds, kind, relation);
      tally(sides, sideOf(kind), relation);
    }
  }
  return new Map(
    [...kinds.counts].map(([kind, row]) => {
      const total = totalOf(row);
      const names = [...row].filter(([, n]) => n / total > COMES_UP).sort((a, b) => b[1] - a[1]);
      const all = sides.counts.get(sideOf(kind)) ?? new Map<number, number>();
      const others = [...all].filter(([name, n]) => n / totalOf(all) > COMMON_HERE && !names.some(([k]) => k === name));
      return [kind, [...names, ...(total < FEW ? others : [])].map(([name]) => name)];
    }),
  );
}

/** The tag of an arc's word, and the side its head is on. */
const sideOf = (kind: number): number => ((kind >> 7) << 1) | (kind & 1) | (1 << 20);

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
