/**
 * Trains the tagger and the parser of `src/annotate/syntax` on the English Web Treebank and the free part of GUM:
 * `npx tsx scripts/train-syntax.ts --data ../shared/train [--measure]`. Averaged perceptrons over hashed features, the parser
 * with a dynamic oracle (Goldberg and Nivre 2013). The words are the tokeniser's own, with the treebank's layers laid on them.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync, gunzipSync } from "node:zlib";
import * as features from "../src/annotate/syntax/features.js";
import { RELATIONS, TAGS } from "../src/annotate/syntax/labels.js";
import * as parser from "../src/annotate/syntax/parser.js";
import { certain, type Weights } from "../src/annotate/syntax/score.js";
import { LONGEST_SENTENCE, type State } from "../src/annotate/syntax/state.js";
import { buildTable, packTable, tripled } from "../src/annotate/syntax/table.js";
import { bestTag, sureTagKey, TAG_FEATURES, tagFeatures, tagSentence } from "../src/annotate/syntax/tagger.js";
import { isKnown, KNOWN_BITS, makeKnown, readWords, type Words } from "../src/annotate/syntax/words.js";
import { tokenise } from "../src/annotate/tokens.js";
import type { Report, Token } from "../src/model/index.js";
import { addLearned, average, count, learner, shuffled, update } from "./learner.js";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/train" },
    measure: { type: "boolean", default: false },
    least: { type: "string", default: "64,48,48" },
    often: { type: "string", default: "4" },
    epochs: { type: "string", default: "8" },
  },
});
const OFTEN = Number(options.often);
const LEAST = options.least.split(",").map(Number);
const EPOCHS = Number(options.epochs);

interface Example {
  readonly words: Words;
  readonly size: number;
  readonly tags: Uint8Array;
  readonly heads: Int32Array; // `size` for the root
  readonly relations: Uint8Array;
  readonly projective: boolean;
}

// ---- reading ----
interface Row {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  readonly head: number;
  readonly relation: string;
}

function readTreebank(path: string): Example[] {
  return gunzipSync(readFileSync(path))
    .toString("utf8")
    .split("\n\n")
    .flatMap((block) => {
      const text = /^# text = (.*)$/m.exec(block)?.[1];
      const rows = text === undefined ? [] : readRows(block, text);
      return text === undefined || rows.length === 0 ? [] : [layOn(text, rows)].filter((e) => e !== null);
    });
}

function readRows(block: string, text: string): Row[] {
  let at = 0;
  const rows: Row[] = [];
  for (const line of block.split("\n")) {
    const cells = line.split("\t");
    if (cells.length !== 10 || !/^\d+$/.test(cells[0] as string)) continue;
    const form = cells[1] as string;
    const found = text.indexOf(form, at);
    const start = found < 0 ? at : found; // parts of a contraction may overlap: keep the place
    at = Math.max(at, start + (found < 0 ? 0 : form.length));
    rows.push({
      start,
      end: start + form.length,
      tag: cells[4] as string,
      head: Number(cells[6]) - 1,
      relation: cells[7] as string,
    });
  }
  return rows;
}

const report = (text: string): Report => ({
  id: "",
  input: "",
  url: null,
  publisher: null,
  title: null,
  byline: null,
  published: null,
  modified: null,
  language: "en",
  text,
  headline: null,
  furniture: [],
  problems: [],
});

function words(text: string): readonly Token[] {
  try {
    return tokenise(report(text)).tokens;
  } catch {
    return []; // FIXME
  }
}

/** The treebank's layers on the tokeniser's words: a word that covers several rows takes the one whose head is outside. */
function layOn(text: string, rows: readonly Row[]): Example | null {
  const tokens = words(text);
  const size = tokens.length;
  if (size < 1 || size > LONGEST_SENTENCE) return null;
  const wordOf = rows.map((row) => {
    let best = -1;
    for (let i = 0; i < size; i++)
      if ((tokens[i] as Token).start < row.end && row.start < (tokens[i] as Token).end) best = i;
    return best;
  });
  const tags = new Uint8Array(size);
  const heads = new Int32Array(size).fill(-2);
  const relations = new Uint8Array(size);
  rows.forEach((row, r) => {
    const i = wordOf[r] as number;
    if (i < 0) return;
    const head = row.head < 0 ? size : (wordOf[row.head] as number);
    if (head === i || head < 0) return; // inside one word, or onto nothing
    if (heads[i] !== -2) return;
    heads[i] = head;
    tags[i] = tagOf(row.tag);
    relations[i] = relationOf(row.relation);
  });
  for (let i = 0; i < size; i++) {
    if (heads[i] !== -2) continue; // a word that begins a longer row of the treebank: hang it on the next
    heads[i] = i + 1 < size ? i + 1 : i - 1 < 0 ? size : i - 1;
    relations[i] = RELATIONS.indexOf("mod");
    const row = rows.find((row) => row.start < (tokens[i] as Token).end && (tokens[i] as Token).start < row.end);
    tags[i] = row === undefined ? TAGS.indexOf("Q") : tagOf(row.tag);
  }
  return {
    words: readWords(text, tokens, null),
    size,
    tags,
    heads,
    relations,
    projective: isProjective(heads, size) && isTree(heads, size),
  };
}

function tagOf(tag: string): number {
  const known = (TAGS as readonly string[]).indexOf(tag);
  if (known > 0) return known;
  if (["``", "''", "-LRB-", "-RRB-", "HYPH", "NFP", '"', "(", ")"].includes(tag)) return TAGS.indexOf("Q");
  if (["$", "#", "LS", "ADD", "GW", "AFX", "XX"].includes(tag)) return TAGS.indexOf("SYM");
  return TAGS.indexOf("SYM");
}

function relationOf(relation: string): number {
  const whole = relation === "acl:relcl" ? "relcl" : (relation.split(":")[0] as string);
  const map: Record<string, string> = {
    iobj: "obj",
    det: "mod",
    amod: "mod",
    nummod: "mod",
    compound: "mod",
    flat: "mod",
    fixed: "mod",
    goeswith: "mod",
    list: "dep",
    vocative: "dep",
    discourse: "dep",
    dislocated: "dep",
    orphan: "dep",
    reparandum: "dep",
    clf: "mod",
  };
  const index = (RELATIONS as readonly string[]).indexOf(map[whole] ?? whole);
  return index < 0 ? RELATIONS.indexOf("dep") : index;
}

function isProjective(heads: Int32Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    const [lo, hi] = [Math.min(i, heads[i] as number), Math.max(i, heads[i] as number)];
    for (let j = lo + 1; j < hi; j++) {
      const head = heads[j] as number;
      if (head < lo || head > hi) return false;
    }
  }
  return true;
}

function isTree(heads: Int32Array, size: number): boolean {
  for (let i = 0; i < size; i++) {
    let at = i;
    for (let steps = 0; at !== size; steps++) {
      if (steps > size) return false;
      at = heads[at] as number;
    }
  }
  return true;
}

// ---- learning ----
function joined(...tables: readonly Weights[]): Weights {
  const rows = tables.flatMap(({ keys, refs, pairs }) =>
    [...keys.keys()]
      .filter((i) => keys[i] !== 0)
      .map((i): [number, number[]] => [keys[i] as number, [pairs[(refs[i] as number) >> 6] as number]]),
  );
  return buildTable(rows.sort(([a], [b]) => a - b));
}

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

function surest({ counts }: Tally): Weights {
  const rows: [number, number[]][] = [];
  for (const [key, row] of counts) {
    const total = [...row.values()].reduce((a, b) => a + b, 0);
    const [outcome, n] = [...row].reduce((a, b) => (b[1] > a[1] ? b : a));
    if (total >= OFTEN_SURE && n / total >= SURE) rows.push([key, [64 + outcome]]);
  }
  return buildTable(rows.sort(([a], [b]) => a - b));
}

function sureTags(examples: readonly Example[]): Weights {
  const t: Tally = { counts: new Map() };
  for (const e of examples) for (let i = 0; i < e.size; i++) tally(t, sureTagKey(e.words, i), e.tags[i] as number);
  return surest(t);
}

/** Moves and arcs on the way to the gold tree, static oracle. */
function sureMoves(examples: readonly Example[]): Weights {
  const t: Tally = { counts: new Map() };
  const s = parser.newState();
  for (const e of examples) {
    parser.reset(s, e.size);
    while (!parser.finished(s)) {
      const good = goodMoves(s, e.heads);
      // Several good moves: certain only if the one taken is always the same.
      const best = good.includes(parser.SHIFT) ? parser.SHIFT : (good[0] ?? parser.LEFT);
      tally(t, features.sureMoveKey(e.tags, 0, s), best);
      const child = parser.move(s, best);
      if (child >= 0 && s.head[child] === e.heads[child] && e.heads[child] !== e.size)
        tally(t, features.sureArcKey(e.tags, 0, s, child), e.relations[child] as number);
    }
  }
  return surest(t);
}

function trainTagger(examples: readonly Example[], epochs: number, sure: Weights): Weights {
  const l = learner(TAGS.length, OFTEN);
  const rows = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(TAGS.length);
  for (let epoch = -1; epoch < epochs; epoch++)
    for (const e of shuffled(examples, epoch + 2)) {
      const tags = new Uint8Array(e.size);
      for (let i = 0; i < e.size; i++) {
        tagFeatures(e.words, tags, i, 0, e.size, rows);
        const known = certain(sure, sureTagKey(e.words, i));
        if (known >= 0) {
          tags[i] = known;
          continue;
        }
        if (epoch < 0) {
          count(l, rows);
          tags[i] = e.tags[i] as number;
          continue;
        }
        addLearned(l, rows, scores);
        const guess = bestTag(scores);
        if (guess !== e.tags[i]) update(l, rows, e.tags[i] as number, guess);
        l.clock++;
        tags[i] = guess;
      }
    }
  return average(l, LEAST[1] as number);
}

function tagAll(examples: readonly Example[], weights: Weights, sure: Weights): Example[] {
  return examples.map((e) => {
    const tags = new Uint8Array(e.size);
    tagSentence(e.words, tags, 0, e.size, weights, sure);
    return { ...e, tags };
  });
}

function trainParser(examples: readonly Example[], epochs: number, sure: Weights): { moves: Weights; arcs: Weights } {
  const moves = learner(parser.MOVE_WIDTH, OFTEN);
  const arcs = learner(RELATIONS.length, OFTEN);
  const s = parser.newState();
  const [moveRows, arcRows] = [new Int32Array(features.MOVE_FEATURES), new Int32Array(features.ARC_FEATURES)];
  const [moveScores, arcScores] = [new Float64Array(parser.MOVE_WIDTH), new Float64Array(RELATIONS.length)];
  const learnArc = (child: number, epoch: number, e: Example): void => {
    if (child < 0 || s.head[child] !== e.heads[child] || e.heads[child] === e.size) return;
    if (certain(sure, features.sureArcKey(e.tags, 0, s, child)) >= 0) return;
    features.arcFeatures(e.words, e.tags, 0, s, child, arcRows);
    if (epoch < 0) {
      count(arcs, arcRows);
      return;
    }
    addLearned(arcs, arcRows, arcScores);
    const relation = parser.bestRelation(arcScores);
    if (relation !== e.relations[child] && (e.relations[child] as number) > 0)
      update(arcs, arcRows, e.relations[child] as number, relation);
    arcs.clock++;
  };
  for (let epoch = -1; epoch < epochs; epoch++)
    for (const e of shuffled(examples, epoch + 2)) {
      parser.reset(s, e.size);
      while (!parser.finished(s)) {
        const key = features.sureMoveKey(e.tags, 0, s);
        const known = key === 0 ? -1 : certain(sure, key);
        if (known >= 0 && parser.isAllowed(s, known)) {
          learnArc(parser.move(s, known), epoch, e);
          continue;
        }
        features.moveFeatures(e.words, e.tags, 0, s, moveRows);
        addLearned(moves, moveRows, moveScores);
        const guess = parser.bestMove(s, moveScores);
        const good = goodMoves(s, e.heads);
        let best = -1;
        for (const action of good)
          if (best < 0 || (moveScores[action] as number) > (moveScores[best] as number)) best = action;
        if (best < 0) best = guess;
        if (epoch < 0) count(moves, moveRows);
        else if (!good.includes(guess) && best !== guess) update(moves, moveRows, best, guess);
        moves.clock++;
        learnArc(parser.move(s, epoch <= 0 ? best : guess), epoch, e);
      }
    }
  return { moves: average(moves, LEAST[0] as number), arcs: average(arcs, LEAST[2] as number) };
}

/** Moves that lose no arc that could still be made. */
function goodMoves(s: State, gold: Int32Array): number[] {
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

// ---- measuring ----
function measure(
  name: string,
  examples: readonly Example[],
  model: parser.ParserModel & { readonly tags: Weights; readonly sureTags: Weights },
): void {
  let [n, tagged, attached, labelled] = [0, 0, 0, 0];
  const predicted = tagAll(examples, model.tags, model.sureTags);
  const started = process.cpuUsage().user;
  examples.forEach((gold, k) => {
    const e = predicted[k] as Example;
    const heads = new Int32Array(e.size);
    const relations = new Uint8Array(e.size);
    parser.parseSentence(e.words, e.tags, 0, e.size, model, heads, relations);
    for (let i = 0; i < e.size; i++) {
      if (gold.relations[i] === RELATIONS.indexOf("punct")) continue;
      n++;
      if (e.tags[i] === gold.tags[i]) tagged++;
      const head = heads[i] === -1 ? e.size : heads[i];
      if (head !== gold.heads[i]) continue;
      attached++;
      if (relations[i] === gold.relations[i]) labelled++;
    }
  });
  const time = process.cpuUsage().user - started;
  const percent = (x: number): string => ((100 * x) / n).toFixed(1);
  console.log(
    `${name}: tags ${percent(tagged)} UAS ${percent(attached)} LAS ${percent(labelled)}; parse ${(time / n).toFixed(2)} µs/word (${n} words)`,
  );
}

/** Words seen at least this often are features themselves. */
const COMMON = 3;

function learnWords(examples: readonly Example[]): Uint8Array {
  const counts = new Map<number, number>();
  for (const e of examples) for (const form of e.words.form) counts.set(form, (counts.get(form) ?? 0) + 1);
  const known = new Uint8Array(KNOWN_BITS / 8);
  for (const [form, n] of counts) if (n >= COMMON) makeKnown(known, form);
  return known;
}

const fold = (examples: readonly Example[], known: Uint8Array): Example[] =>
  examples.map((e) => ({
    ...e,
    words: { ...e.words, form: e.words.form.map((f, i) => (isKnown(known, f) ? f : ~(e.words.suffix[i] as number))) },
  }));

function main(): void {
  const gum = join(options.data, "gum");
  const split = new Map(
    readFileSync(join(gum, "splits.tsv"), "utf8")
      .trim()
      .split("\n")
      .map((l) => l.split("\t") as [string, string]),
  );
  const gumOf = (part: string): Example[] =>
    readdirSync(gum)
      .filter((f) => f.endsWith(".conllu.gz") && split.get(f.replace(".conllu.gz", "")) === part)
      .sort()
      .flatMap((f) => readTreebank(join(gum, f)));
  const ewt = (part: string): Example[] => readTreebank(join(options.data, "ewt", `${part}.conllu.gz`));
  const read = [...gumOf("train"), ...ewt("train")];
  const known = learnWords(read);
  const train = fold(read, known);
  console.log(
    `${train.length} sentences, ${train.filter((e) => e.projective).length} projective, ${train.reduce((n, e) => n + e.size, 0)} words`,
  );
  const tagSure = sureTags(train);
  const tags = trainTagger(train, 5, tagSure);
  // Tags as the tagger gives them on text it hasn't seen: the parser must learn to live with its errors.
  const folds = [0, 1, 2, 3].flatMap((k) =>
    tagAll(
      train.filter((_, i) => i % 4 === k),
      trainTagger(
        train.filter((_, i) => i % 4 !== k),
        3,
        tagSure,
      ),
      tagSure,
    ),
  );
  const trees = folds.filter((e) => e.projective);
  const moveSure = sureMoves(trees);
  const learned = trainParser(trees, EPOCHS, moveSure);
  const model = { tags, sureTags: tagSure, sure: moveSure, arcs: learned.arcs, moves: tripled(learned.moves) };
  measure("gum test", fold(gumOf("test"), known), model);
  measure("ewt test", fold(ewt("test"), known), model);
  const sure = joined(tagSure, moveSure);
  const json = JSON.stringify({
    known: deflateRawSync(known, { level: 9 }).toString("base64"),
    tags: packTable(tags),
    moves: packTable(learned.moves),
    arcs: packTable(learned.arcs),
    sure: packTable(sure),
  });
  console.log(`${(json.length / 1024).toFixed(0)} KiB`);
  if (!options.measure) writeFileSync(join(import.meta.dirname, "../src/annotate/syntax/model.json"), `${json}\n`);
}

main();
