import { PLACES } from "../src/annotate/syntax/kernel.js";
import { RELATIONS } from "../src/annotate/syntax/labels.js";
import * as parser from "../src/annotate/syntax/parser.js";
import { type Rows, rowsOf } from "../src/annotate/syntax/table.js";
import { arcKindOf, arcNames, goodMoves } from "./certainties.js";
import { shuffled } from "./learner.js";
import * as features from "./parser-features.js";
import type { Example } from "./treebank.js";

/** Weights of a hash kernel while they are learned: `width` of them a place. */
interface Kernel {
  readonly values: Float32Array;
  readonly sums: Float64Array;
  /** How often each key is seen in the first round; those seen less often than OFTEN are weighed like all, but learn nothing. */
  readonly seen: Uint8Array;
  clock: number;
}
const newKernel = (width: number): Kernel => ({
  values: new Float32Array(PLACES * width),
  sums: new Float64Array(PLACES * width),
  seen: new Uint8Array(1 << 24),
  clock: 1,
});
const OFTEN = 3;
const MOVE_EPOCHS = 6;
const ARC_EPOCHS = 4;

const placeSeen = (key: number): number => (key ^ (key >>> 9)) & 0xffffff;

function count({ seen }: Kernel, keys: Int32Array): void {
  for (const key of keys) {
    const place = placeSeen(key);
    if ((seen[place] as number) < 255) (seen[place] as number)++;
  }
}

const isOften = ({ seen }: Kernel, key: number): boolean => (seen[placeSeen(key)] as number) >= OFTEN;

function add(l: Kernel, at: number, amount: number): void {
  (l.values[at] as number) += amount;
  (l.sums[at] as number) += amount * l.clock;
}

/** A shipped weight is the average over all updates and ROUNDS × SCALE, rounded; smaller ones than LEAST are left out. */
const SCALE = 16;
const LEAST = 4;
/** The examples are learned from so many times anew, each time in another order: the average is steadier than one of them. */
const ROUNDS = 12;

function averaged(width: number, learn: (seed: number) => Kernel): Int32Array {
  const sums = new Float64Array(PLACES * width);
  for (let round = 0; round < ROUNDS; round++) {
    const l = learn((round >> 1) * 100 + (round & 1) * 11);
    sums.forEach((_, at) => {
      (sums[at] as number) += (l.values[at] as number) - (l.sums[at] as number) / l.clock;
    });
  }
  return Int32Array.from(sums, (sum) => {
    const weight = Math.round((sum / ROUNDS) * SCALE);
    return Math.abs(weight) < LEAST ? 0 : Math.max(-511, Math.min(511, weight));
  });
}

/** What moves to make: an averaged perceptron with a dynamic oracle. */
function learnMoves(examples: readonly Example[], seed: number): Kernel {
  const l = newKernel(2); // of RIGHT and LEFT, each against SHIFT
  const s = parser.newState();
  const scores = new Float64Array(parser.MOVE_WIDTH);
  const keys = features.moveKeys;
  for (let epoch = -1; epoch < MOVE_EPOCHS; epoch++)
    for (const e of shuffled(examples, epoch + 2 + seed)) {
      parser.reset(s, e.size);
      while (!parser.finished(s)) {
        features.readMoveKeys(e.words, e.tags, 0, s);
        scores.fill(0);
        for (const key of keys) {
          (scores[1] as number) += l.values[(key & (PLACES - 1)) * 2] as number;
          (scores[2] as number) += l.values[(key & (PLACES - 1)) * 2 + 1] as number;
        }
        const guess = parser.bestMove(s, scores);
        const good = goodMoves(s, e.heads);
        let best = -1;
        for (const move of good) if (best < 0 || (scores[move] as number) > (scores[best] as number)) best = move;
        if (best < 0) best = guess;
        if (epoch < 0) count(l, keys);
        else if (!good.includes(guess) && best !== guess)
          for (const key of keys)
            if (isOften(l, key)) {
              addMove(l, key, best, 1);
              addMove(l, key, guess, -1);
            }
        l.clock++;
        parser.move(s, epoch <= 0 ? best : guess);
      }
    }
  return l;
}

function addMove(l: Kernel, key: number, move: number, amount: number): void {
  const at = (key & (PLACES - 1)) * 2;
  if (move !== parser.RIGHT) add(l, at + 1, move === parser.SHIFT ? -amount : amount);
  if (move !== parser.LEFT) add(l, at, move === parser.SHIFT ? -amount : amount);
}

interface Arc {
  readonly keys: Int32Array;
  readonly choices: readonly number[];
  readonly relation: number;
}

/** The arcs on the way to the gold tree, sentence by sentence. */
function arcsOf(examples: readonly Example[], names: ReadonlyMap<number, readonly number[]>): readonly Arc[][] {
  const s = parser.newState();
  return examples.map((e) => {
    const arcs: Arc[] = [];
    parser.reset(s, e.size);
    while (!parser.finished(s)) {
      const good = goodMoves(s, e.heads);
      const child = parser.move(s, good.includes(parser.SHIFT) ? parser.SHIFT : (good[0] ?? parser.LEFT));
      if (child < 0 || s.head[child] !== e.heads[child] || e.heads[child] === e.size) continue;
      const relation = e.relations[child] as number;
      const choices = names.get(arcKindOf(e.tags, s, child)) ?? RELATIONS.map((_, k) => k).slice(1);
      if (relation <= 0 || choices.length === 1) continue;
      features.readArcKeys(e.words, e.tags, 0, s, child);
      arcs.push({ keys: features.arcKeys.slice(), choices, relation });
    }
    return arcs;
  });
}

/** What to call an arc. */
function learnArcs(sentences: readonly (readonly Arc[])[], seed: number): Kernel {
  const l = newKernel(1);
  for (const { keys } of sentences.flat()) count(l, keys);
  const places = new Int32Array(features.arcKeys.length);
  const weigh = (name: number): number => {
    let sum = 0;
    for (const place of places) sum += l.values[place ^ name] as number;
    return sum;
  };
  for (let epoch = 0; epoch < ARC_EPOCHS; epoch++)
    for (const arcs of shuffled(sentences, epoch + 1 + seed))
      for (const { keys, choices, relation } of arcs) {
        keys.forEach((key, f) => {
          places[f] = key & (PLACES - 1);
        });
        let [best, top] = [-1, -Infinity];
        for (const name of choices) {
          const sum = weigh(name);
          if (sum > top) [best, top] = [name, sum];
        }
        if (best !== relation)
          keys.forEach((key, f) => {
            if (!isOften(l, key)) return;
            add(l, (places[f] as number) ^ relation, 1);
            add(l, (places[f] as number) ^ best, -1);
          });
        l.clock++;
      }
  return l;
}

export interface LearnedParser {
  readonly moves: Rows;
  readonly arcs: Rows;
  readonly names: Rows;
}

export function trainParser(examples: readonly Example[]): LearnedParser {
  const names = arcNames(examples);
  const arcs = arcsOf(examples, names);
  return {
    moves: rowsIn(
      averaged(2, (seed) => learnMoves(examples, seed)),
      [1, 2],
    ),
    arcs: rowsIn(
      averaged(1, (seed) => learnArcs(arcs, seed)),
      [0],
    ),
    names: rowsOf([...names].map(([kind, list]) => [kind * 2 + 1, list.map((name) => 64 + name)])),
  };
}

/** A row for each place that says anything; `classes`: of its weights, in order. */
function rowsIn(weights: Int32Array, classes: readonly number[]): Rows {
  const rows: [number, number[]][] = [];
  for (let place = 0; place < PLACES; place++) {
    const pairs = classes.flatMap((k, i) => {
      const weight = weights[place * classes.length + i] as number;
      return weight === 0 ? [] : [weight * 64 + k];
    });
    if (pairs.length > 0) rows.push([place * 2 + 1, pairs]);
  }
  return rowsOf(rows);
}
