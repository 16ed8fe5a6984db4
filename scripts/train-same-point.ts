/**
 * Sets the weights of `src/collate/samePoint.ts` on pairs of claims that stand in one group of the real stories: `npx tsx
 * scripts/train-same-point.ts [--stories ../shared/stories]`. Verdicts on what was shown as agreeing (`eval/labels/agreed.jsonl`)
 * count for their claims, labelled pairs of sentences for the claims in them. Prints what stories come to that are judged by
 * the weights of the others, then the weights.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readLines } from "../eval/lines.js";
import { type Label, type Place, readStory } from "../eval/sets/own_alignment.js";
import { align } from "../src/align/index.js";
import { type Fact, readFact } from "../src/collate/fact.js";
import { numberItems } from "../src/collate/ledger.js";
import { likenessIn } from "../src/collate/likeness.js";
import { type Signs, signsIn } from "../src/collate/samePoint.js";
import type { Story } from "../src/model/index.js";
import { type Case, fitRegression, predict } from "./logistic.js";
import { readLabels } from "./train-alignment.js";

interface Agreed {
  readonly story: string;
  readonly a: Place;
  readonly b: Place;
  readonly verdict: "same" | "different";
}

const { values: options } = parseArgs({ options: { stories: { type: "string", default: "../shared/stories" } } });
const labels = join(import.meta.dirname, "../eval/labels");
const SIGNS: readonly (keyof Signs)[] = ["score", "common", "verb", "figure", "otherSubject", "otherMode", "apart"];
const RIDGE = 3;

const agreed = readLines<Agreed>(join(labels, "agreed.jsonl"));
const names = new Set(
  ["agreed", "alignment", "alignment-fresh", "alignment-second-reader"].flatMap((file) =>
    readLines<Label>(join(labels, `${file}.jsonl`)).map(({ story }) => story),
  ),
);
const cases = new Map([...names].map((name) => [name, casesOf(name, readStory(join(options.stories, name)))] as const));
const all = [...cases.values()].flat();
const judged = [...cases].flatMap(([name, own]) => {
  const model = fitRegression(
    [...cases].filter(([other]) => other !== name).flatMap(([, c]) => c),
    RIDGE,
  );
  return own.map(({ signs, holds }) => ({ sure: predict(model, signs), holds }));
});
console.log(
  `${all.length} pairs, ${all.filter(({ holds }) => holds).length} of one point; area under the curve ${area()}`,
);
for (const least of [0.6, 0.65, 0.7, 0.75, 0.8]) {
  const shown = judged.filter(({ sure }) => sure >= least);
  const right = shown.filter(({ holds }) => holds).length;
  const kept = right / judged.filter(({ holds }) => holds).length;
  console.log(`from ${least}: ${percent(right / shown.length)} right, ${percent(kept)} kept`);
}
const { weights, bias } = fitRegression(all, RIDGE);
console.log(Object.fromEntries(SIGNS.map((sign, i) => [sign, Number(weights[i]?.toFixed(2))])), bias.toFixed(2));

function casesOf(name: string, story: Story): readonly Case[] {
  const alignment = align(story);
  const numbering = numberItems(story, alignment.entities);
  const groups = alignment.groups.map((group) => group.map((ref) => readFact(numbering, ref)));
  const signsOf = signsIn(groups.flat(), likenessIn(alignment));
  const verdict = judgeIn(story, name);
  return groups.flatMap((group) =>
    group.flatMap((a, i) =>
      group.slice(i + 1).flatMap((b): readonly Case[] => {
        const holds = a.ref.report === b.ref.report ? null : verdict(a, b);
        const signs = holds === null ? null : signsOf(a, b);
        return holds === null || signs === null ? [] : [{ signs: SIGNS.map((sign) => signs[sign]), holds, weight: 1 }];
      }),
    ),
  );
}

/** Whether a reader held two claims to make one point; null where none said. */
function judgeIn(story: Story, name: string): (a: Fact, b: Fact) => boolean | null {
  const gold = readLabels(story, name);
  const read = new Set([...gold.keys()].flatMap((key) => key.split(" ").map((part) => Number(part.split(":")[0]))));
  const own = agreed.filter((label) => label.story === name);
  const isAt = ({ witness: { report }, body }: Fact, place: Place): boolean =>
    (report.id === place.report || report.input === place.report) && body.start < place.end && place.start < body.end;
  return (a, b) => {
    const said = own.filter(
      (label) => (isAt(a, label.a) && isAt(b, label.b)) || (isAt(a, label.b) && isAt(b, label.a)),
    );
    if (said.length > 0) {
      const same = said.filter(({ verdict }) => verdict === "same").length;
      return same === said.length ? true : same === 0 ? false : null;
    }
    const keys = [a, b].map(({ ref, body }) => `${ref.report}:${body.sentence}`).sort((x, y) => (x < y ? -1 : 1));
    const label = gold.get(keys.join(" "));
    return label === "near" || ![a, b].every(({ ref }) => read.has(ref.report)) ? null : label === "same";
  };
}

/** How often a pair of one point is held surer than a pair of two. */
function area(): string {
  const [same, other] = [judged.filter(({ holds }) => holds), judged.filter(({ holds }) => !holds)];
  const won = same.reduce(
    (sum, p) => sum + other.reduce((n, q) => n + (p.sure > q.sure ? 1 : p.sure === q.sure ? 0.5 : 0), 0),
    0,
  );
  return percent(won / (same.length * other.length));
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
