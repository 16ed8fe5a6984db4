/**
 * Trains the tagger and the parser of `src/annotate/syntax` on the English Web Treebank and the free part of GUM:
 * `npx tsx scripts/train-syntax.ts --data ../shared/train [--measure]`. Averaged perceptrons over hashed features, the parser
 * with a dynamic oracle (Goldberg and Nivre 2013). The words are the tokeniser's own, with the treebank's layers laid on them.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { packDictionary, unpackDictionary } from "../src/annotate/syntax/dictionary.js";
import * as features from "../src/annotate/syntax/features.js";
import { COARSE, FINE_TAGS, PARTS, RELATIONS } from "../src/annotate/syntax/labels.js";
import * as parser from "../src/annotate/syntax/parser.js";
import { certain, type Weights } from "../src/annotate/syntax/score.js";
import { packRows, type Rows, tableOf, triplesOf } from "../src/annotate/syntax/table.js";
import { TAG_FEATURES, tagFeatures, tagSentence } from "../src/annotate/syntax/tagger.js";
import { KNOWN_BITS, makeKnown, type WordModel, wordReader } from "../src/annotate/syntax/words.js";
import { goodMoves, priorTags, sureMoves, sureTags } from "./certainties.js";
import { addLearned, average, bestOf, count, learner, shuffled, update } from "./learner.js";
import { readLexicon } from "./lexicon.js";
import { columns, type Example, readTreebank } from "./treebank.js";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/train" },
    measure: { type: "boolean", default: false },
    least: { type: "string", default: "20,12,20" },
    often: { type: "string", default: "7" },
    epochs: { type: "string", default: "6" },
  },
});
const OFTEN = Number(options.often);
const LEAST = options.least.split(",").map(Number);
const EPOCHS = Number(options.epochs);

function trainTagger(examples: readonly Example[], epochs: number): Rows {
  const l = learner(FINE_TAGS.length, OFTEN);
  const rows = new Int32Array(TAG_FEATURES);
  const scores = new Float64Array(FINE_TAGS.length);
  for (let epoch = -1; epoch < epochs; epoch++)
    for (const e of shuffled(examples, epoch + 2)) {
      const tags = new Uint8Array(e.size);
      for (let i = 0; i < e.size; i++) {
        tagFeatures(e.words, tags, i, 0, e.size, rows);
        const known = e.words.sure[i] as number;
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
        const guess = bestOf(scores);
        if (guess !== e.tags[i]) update(l, rows, e.tags[i] as number, guess);
        l.clock++;
        tags[i] = guess;
      }
    }
  return average(l, LEAST[1] as number);
}

function tagAll(examples: readonly Example[], weights: Weights): Example[] {
  return examples.map((e) => {
    const tags = new Uint8Array(e.size);
    tagSentence(e.words, tags, 0, e.size, weights);
    return { ...e, tags };
  });
}

function trainParser(examples: readonly Example[], epochs: number, sure: Weights): { moves: Rows; arcs: Rows } {
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
    const relation = bestOf(arcScores);
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

// ---- measuring ----
function measure(
  name: string,
  examples: readonly Example[],
  model: parser.ParserModel & { readonly tags: Weights },
): void {
  let [n, tagged, coarse, parts, attached, labelled] = [0, 0, 0, 0, 0, 0];
  const predicted = tagAll(examples, model.tags);
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
      if (COARSE[e.tags[i] as number] === COARSE[gold.tags[i] as number]) coarse++;
      if (PARTS[e.tags[i] as number] === PARTS[gold.tags[i] as number]) parts++;
      const head = heads[i] === -1 ? e.size : heads[i];
      if (head !== gold.heads[i]) continue;
      attached++;
      if (relations[i] === gold.relations[i]) labelled++;
    }
  });
  const time = process.cpuUsage().user - started;
  const percent = (x: number): string => ((100 * x) / n).toFixed(1);
  console.log(
    `${name}: tags ${percent(tagged)}, coarse ${percent(coarse)}, parts of speech ${percent(parts)}, UAS ${percent(attached)} LAS ${percent(labelled)}; parse ${(time / n).toFixed(2)} µs/word (${n} words)`,
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

/** The examples with their words as a model knows them. */
const readAgain = (examples: readonly Example[], model: WordModel): Example[] => {
  const readWord = wordReader(model);
  return examples.map((e) => ({ ...e, words: columns(e.exact, readWord) }));
};

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
  const lexicon = packDictionary(readLexicon());
  const dictionary = unpackDictionary(lexicon);
  const priorRows = priorTags(readAgain(read, { known, dictionary, priors: null, sure: null }));
  const priors = tableOf(priorRows);
  const sureTagRows = sureTags(readAgain(read, { known, dictionary, priors, sure: null }));
  const prepared = (examples: readonly Example[]): Example[] =>
    readAgain(examples, { known, dictionary, priors, sure: tableOf(sureTagRows) });
  const train = prepared(read);
  console.log(
    `${train.length} sentences, ${train.filter((e) => e.projective).length} projective, ${train.reduce((n, e) => n + e.size, 0)} words`,
  );
  const tags = trainTagger(train, 5);
  // Tags as the tagger gives them on text it hasn't seen: the parser must learn to live with its errors.
  const folds = [0, 1, 2, 3].flatMap((k) =>
    tagAll(
      train.filter((_, i) => i % 4 === k),
      tableOf(
        trainTagger(
          train.filter((_, i) => i % 4 !== k),
          3,
        ),
      ),
    ),
  );
  const trees = folds.filter((e) => e.projective);
  const sureRows = sureMoves(trees);
  const sure = tableOf(sureRows);
  const learned = trainParser(trees, EPOCHS, sure);
  const model = { tags: tableOf(tags), sure, arcs: tableOf(learned.arcs), moves: triplesOf(learned.moves) };
  measure("gum test", prepared(gumOf("test")), model);
  measure("ewt test", prepared(ewt("test")), model);
  const json = JSON.stringify({
    known: deflateRawSync(known, { level: 9 }).toString("base64"),
    dictionary: lexicon,
    priors: packRows(priorRows),
    sureTags: packRows(sureTagRows),
    tags: packRows(tags),
    moves: packRows(learned.moves),
    arcs: packRows(learned.arcs),
    sure: packRows(sureRows),
  });
  console.log(`${(json.length / 1024).toFixed(0)} KiB`);
  if (!options.measure) writeFileSync(join(import.meta.dirname, "../src/annotate/syntax/model.json"), `${json}\n`);
}

main();
