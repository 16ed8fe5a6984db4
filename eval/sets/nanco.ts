import { join } from "node:path";
import { likenessOf } from "../likeness.js";
import { readLines } from "../lines.js";
import { f1, type Scorer } from "../metric.js";

interface Question {
  readonly answers: readonly { readonly answer: string; readonly paragraph: string; readonly group: number }[];
}

/** Likeness from which two answers to one question are said to mean the same: 0.2 by the stories, and what is likened since lies 0.05 higher. */
const SAME = 0.25;

/** Answers of different reports to one question, grouped by meaning: pairs of answers in one group. */
export const score: Scorer = (directory) => {
  const questions = readLines<Question>(join(directory, "dev.jsonl"));
  const answers = questions.flatMap((question, q) => question.answers.map((answer) => ({ ...answer, q })));
  const likeness = likenessOf(answers.map(({ answer }) => answer));
  let [right, found, gold] = [0, 0, 0];
  answers.forEach((a, i) => {
    for (let k = i + 1; k < answers.length && answers[k]?.q === a.q; k++) {
      const same = answers[k]?.group === a.group;
      const said = likeness(i, k) >= SAME;
      right += Number(same && said);
      found += Number(said);
      gold += Number(same);
    }
  });
  return [
    { name: "answers of one meaning: pair F1", value: f1(right, found, gold) },
    { name: "answers of one meaning: pair precision", value: (100 * right) / Math.max(1, found) },
  ];
};
