import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../src/annotate/index.js";
import { extract } from "../src/extract/index.js";
import type { Report, ReportClaim, Span } from "../src/model/index.js";
import { readLines } from "./lines.js";
import { type Article, reportOf } from "./reportOf.js";

/** Corpora of whole reports from which claims were drawn, beside `polnear` and the stories. */
const SETS = ["basil", "galaxy_wikinews", "gva_incidents", "news_cluster_5w1h", "newswcl50"] as const;

/**
 * The reports that labels name: "story#n" for the n-th report of a story, "polnear/document", and "set/id" for the other corpora. All but
 * `polnear` are read as pages are, so that furniture is marked. `directory` is that of the labelled corpora; absent ones are passed over.
 */
export function* labelledReports(
  directory: string,
  wanted: ReadonlySet<string>,
): Generator<readonly [document: string, Report]> {
  for (const { doc, ...article } of linesOf<Omit<Article, "id"> & { readonly doc: string }>(directory, "polnear"))
    if (wanted.has(`polnear/${doc}`)) yield [`polnear/${doc}`, reportOf({ id: doc, ...article })];
  for (const set of SETS)
    for (const article of linesOf<Article>(directory, set))
      if (wanted.has(`${set}/${article.id}`)) yield* read(`${set}/${article.id}`, JSON.stringify(article));
  const stories = join(directory, "../stories");
  for (const story of existsSync(stories) ? readdirSync(stories).sort() : []) {
    const path = join(stories, story, "reports.jsonl");
    if (!existsSync(path)) continue;
    const lines = readFileSync(path, "utf8").split("\n").filter(Boolean);
    for (const [i, line] of lines.entries()) if (wanted.has(`${story}#${i}`)) yield* read(`${story}#${i}`, line);
  }
}

function linesOf<T>(directory: string, set: string): readonly T[] {
  const path = join(directory, set, "dev.jsonl");
  return existsSync(path) ? readLines<T>(path) : [];
}

function* read(document: string, body: string): Generator<readonly [string, Report]> {
  const page = { input: document, format: "record", body, given: {}, retrieved: null } as const;
  for (const report of extract(page).reports) yield [document, report];
}

/** The claims of the reports that labels name, by document. */
export function labelledClaims(
  directory: string,
  labels: readonly { readonly document: string }[],
): ReadonlyMap<string, readonly ReportClaim[]> {
  const wanted = new Set(labels.map(({ document }) => document));
  return new Map(
    [...labelledReports(directory, wanted)].map(([document, report]) => [document, annotate(report).claims] as const),
  );
}

/** Labels with the claims they are of; those of claims that are cut otherwise now are left out. */
export function judgedClaims<Label extends Span & { readonly document: string }>(
  directory: string,
  labels: readonly Label[],
): readonly { readonly label: Label; readonly claim: ReportClaim }[] {
  const claims = labelledClaims(directory, labels);
  return labels.flatMap((label) => {
    const claim = claims.get(label.document)?.find(({ start, end }) => start === label.start && end === label.end);
    return claim === undefined ? [] : [{ label, claim }];
  });
}
