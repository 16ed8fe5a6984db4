/**
 * Trains the tagger and the parser of `src/annotate/syntax` on the English Web Treebank and the free part of GUM:
 * `npx tsx scripts/train-syntax.ts --data ../shared/train [--measure] [--keep-tags]`. Averaged perceptrons over hashed features, the parser
 * with a dynamic oracle (Goldberg and Nivre 2013). The words are the tokeniser's own, with the treebank's layers laid on them.
 * `--keep-tags`: only the parser is new, beside the tagger there is.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { deflateRawSync } from "node:zlib";
import { arcsOf } from "../src/annotate/syntax/arcs.js";
import { packDictionary, unpackDictionary } from "../src/annotate/syntax/dictionary.js";
import { ARC_KINDS } from "../src/annotate/syntax/features.js";
import { choicesOf, kernelOf, pairedKernel } from "../src/annotate/syntax/kernel.js";
import { COARSE, FINE_TAGS, PARTS, RELATIONS } from "../src/annotate/syntax/labels.js";
import { movesOf } from "../src/annotate/syntax/moves.js";
import { type ParserModel, parseSentence } from "../src/annotate/syntax/parser.js";
import type { Weights } from "../src/annotate/syntax/score.js";
import { packRows, type Rows, tableOf, unpackRows } from "../src/annotate/syntax/table.js";
import { TAG_FEATURES, tagFeatures, tagSentence } from "../src/annotate/syntax/tagger.js";
import { KNOWN_BITS, makeKnown, type WordModel, wordReader } from "../src/annotate/syntax/words.js";
import { priorTags, sureTags } from "./certainties.js";
import { addLearned, average, bestOf, count, learner, shuffled, update } from "./learner.js";
import { readLexicon } from "./lexicon.js";
import { trainParser } from "./parser-learner.js";
import { columns, type Example, readTreebank } from "./treebank.js";

const { values: options } = parseArgs({
  options: {
    data: { type: "string", default: "../shared/train" },
    measure: { type: "boolean", default: false },
    "keep-tags": { type: "boolean", default: false },
  },
});
/** Features of the tagger that are seen less often, and weights that come out smaller, are left out: they cost size and help little. */
const OFTEN = 7;
const LEAST = 12;

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
  return average(l, LEAST);
}

function tagAll(examples: readonly Example[], weights: Weights): Example[] {
  return examples.map((e) => {
    const tags = new Uint8Array(e.size);
    tagSentence(e.words, tags, 0, e.size, weights);
    return { ...e, tags };
  });
}

// ---- measuring ----
function measure(name: string, examples: readonly Example[], model: ParserModel & { readonly tags: Weights }): void {
  let [n, tagged, coarse, parts, attached, labelled] = [0, 0, 0, 0, 0, 0];
  const predicted = tagAll(examples, model.tags);
  const started = process.cpuUsage().user;
  examples.forEach((gold, k) => {
    const e = predicted[k] as Example;
    const heads = new Int32Array(e.size);
    const relations = new Uint8Array(e.size);
    parseSentence(e.words, e.tags, 0, e.size, model, heads, relations);
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
  const path = join(import.meta.dirname, "../src/annotate/syntax/model.json");
  const kept = options["keep-tags"] ? (JSON.parse(readFileSync(path, "utf8")) as { readonly tags: string }) : null;
  const tags = kept === null ? trainTagger(train, 5) : unpackRows(kept.tags);
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
  const learned = trainParser(trees);
  const model = {
    tags: tableOf(tags),
    moves: movesOf(pairedKernel(learned.moves)),
    arcs: arcsOf(kernelOf(learned.arcs), choicesOf(learned.names, ARC_KINDS, RELATIONS.length)),
  };
  measure("gum test", prepared(gumOf("test")), model);
  measure("ewt test", prepared(ewt("test")), model);
  const parts = { moves: packRows(learned.moves), arcs: packRows(learned.arcs), names: packRows(learned.names) };
  const tagger = {
    known: deflateRawSync(known, { level: 9 }).toString("base64"),
    dictionary: lexicon,
    priors: packRows(priorRows),
    sureTags: packRows(sureTagRows),
    tags: packRows(tags),
  };
  const json = JSON.stringify({ ...tagger, ...kept, ...parts });
  console.log(`${(json.length / 1024).toFixed(0)} KiB`);
  if (!options.measure) writeFileSync(path, `${json}\n`);
}

main();
