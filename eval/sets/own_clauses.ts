import { join } from "node:path";
import { clausesOf } from "../../src/annotate/claims/clauses.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Report } from "../../src/model/index.js";
import { plainReport } from "../../test/plainReport.js";
import { gumNames, readGumText } from "../gumText.js";
import { f1, type Metric, type Scorer } from "../metric.js";

/** Where the plain rule cuts: at sentences, behind commas and before conjunctions. */
function plainRule(report: Report): readonly number[] {
  const { tokens, sentences } = tokenise(report);
  return sentences.flatMap(({ firstToken, lastToken }) =>
    tokens
      .slice(firstToken, lastToken)
      .filter(
        (token, i, all) =>
          i === 0 || /^[,;:]$/.test(all[i - 1]?.lemma ?? "") || token.tag === "CCONJ" || token.tag === "SCONJ",
      )
      .map((token) => token.start),
  );
}

function reportOf(id: string, text: string): Report {
  return plainReport(text, { id, input: id });
}

function scorePart(
  folder: string,
  genres: RegExp,
  name: string,
  cut: (report: Report) => readonly number[],
  yardstick: boolean,
): readonly Metric[] {
  const all = { right: 0, guessed: 0, gold: 0 };
  for (const document of gumNames(folder, "test", genres)) {
    const { text, units } = readGumText(folder, document);
    const gold = new Set(units);
    const guessed = new Set(cut(reportOf(document, text)));
    all.gold += gold.size;
    all.guessed += guessed.size;
    for (const start of guessed) if (gold.has(start)) all.right++;
  }
  const value = f1(all.right, all.guessed, all.gold);
  return [yardstick ? { name, value, yardstick } : { name, value }];
}

/** Clause boundaries against the discourse units of GUM's test part: where each unit begins. */
export const score: Scorer = (directory) => {
  const folder = join(directory, "../../train/gum");
  const ours = (report: Report): readonly number[] =>
    clausesOf({ report, ...tokenise(report) }).map((clause) => clause.start);
  return [
    ...scorePart(folder, /news|interview/, "boundaries, news and interviews, F1", ours, false),
    ...scorePart(
      folder,
      /news|interview/,
      "split at commas and conjunctions, news and interviews, F1",
      plainRule,
      true,
    ),
    ...scorePart(folder, /./, "boundaries, all genres, F1", ours, false),
    ...scorePart(folder, /./, "split at commas and conjunctions, all genres, F1", plainRule, true),
  ];
};
