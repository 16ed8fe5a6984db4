/**
 * Trains where clauses begin (src/annotate/claims) on the discourse units of GUM's free part:
 * `npx tsx scripts/train-clauses.ts --data ../shared/train [--measure]`. An averaged perceptron over the parse, one yes or no a word.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gumNames, readGumText } from "../eval/gumText.js";
import { CUT_FEATURES, cutFeatures, cutSentence, FIRST_VERB, LAST_VERB } from "../src/annotate/claims/boundaries.js";
import { cutModel } from "../src/annotate/claims/leading.js";
import { differencesOf, packRows } from "../src/annotate/syntax/table.js";
import { type Tree, treeOf } from "../src/annotate/syntax/tree.js";
import { tokenise } from "../src/annotate/tokens.js";
import type { Report, Sentence } from "../src/model/index.js";
import { plainReport } from "../test/plainReport.js";
import { addLearned, average, count, learner, shuffled, update } from "./learner.js";

const { values: options } = parseArgs({
  options: { data: { type: "string", default: "../shared/train" }, measure: { type: "boolean", default: false } },
});

interface Example {
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly starts: ReadonlySet<number>;
}

function examplesOf(folder: string, name: string): Example[] {
  const { text, units } = readGumText(folder, name);
  const report: Report = plainReport(text, { id: name, input: name });
  const read = tokenise(report);
  const tree = treeOf({ report, ...read });
  const offsets = new Set(units);
  const starts = new Set(read.tokens.flatMap((token, i) => (offsets.has(token.start) ? [i] : [])));
  return read.sentences.map((sentence) => ({ tree, sentence, starts }));
}

function main(): void {
  const folder = join(options.data, "gum");
  const train = gumNames(folder, "train", /./).flatMap((name) => examplesOf(folder, name));
  const l = learner(2, 2);
  const keys = new Int32Array(CUT_FEATURES);
  const scores = new Float64Array(2);
  for (let epoch = -1; epoch < 10; epoch++)
    for (const { tree, sentence, starts } of shuffled(train, epoch + 2)) {
      let [last, verbs] = [sentence.firstToken, 0];
      for (let i = sentence.firstToken + 1; i < sentence.lastToken; i++) {
        const before = tree.tags[i - 1] as number;
        if (before >= FIRST_VERB && before <= LAST_VERB) verbs++;
        cutFeatures(tree, sentence, i, i - last, verbs, keys);
        const right = starts.has(i) ? 1 : 0;
        if (epoch < 0) count(l, keys);
        else {
          addLearned(l, keys, scores);
          const guess = (scores[1] as number) > (scores[0] as number) ? 1 : 0;
          if (guess !== right) update(l, keys, right, guess);
          l.clock++;
        }
        if (right === 1) [last, verbs] = [i, 0];
      }
    }
  const weights = average(l, 8);
  const packed = packRows(weights);
  const learned = cutModel(differencesOf(weights));
  console.log(`${(packed.length / 1024).toFixed(0)} KiB`);
  for (const [label, part, genres] of [
    ["dev, news and interviews", "dev", /news|interview/],
    ["dev, all", "dev", /./],
    ["test, news and interviews", "test", /news|interview/],
  ] as const) {
    let [right, guessed, gold] = [0, 0, 0];
    for (const { tree, sentence, starts } of gumNames(folder, part, genres).flatMap((name) =>
      examplesOf(folder, name),
    )) {
      const cuts = cutSentence(tree, sentence, learned);
      guessed += cuts.length;
      right += cuts.filter((i) => starts.has(i)).length;
      for (let i = sentence.firstToken; i < sentence.lastToken; i++) if (starts.has(i)) gold++;
    }
    console.log(`${label}: ${((200 * right) / (guessed + gold)).toFixed(1)}`);
  }
  if (!options.measure)
    writeFileSync(
      join(import.meta.dirname, "../src/annotate/claims/cuts.json"),
      `${JSON.stringify({ cuts: packed })}\n`,
    );
}

main();
