import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { annotate } from "../../src/annotate/index.js";
import { toStory } from "../../src/cluster/index.js";
import { extract } from "../../src/extract/index.js";
import type { AnnotatedReport, ReportClaim, Witness } from "../../src/model/index.js";
import { tell } from "../../src/pipeline.js";
import { type Distortion, type Edit, HARMFUL, HARMLESS } from "../distort.js";
import { HARMFUL_VARIANTS, HARMLESS_VARIANTS } from "../distortVariants.js";
import type { Metric, Scorer } from "../metric.js";
import { readStory } from "./own_alignment.js";

/** Changes tried a rule: enough for a tenth of a point of a percentage to mean little, few enough to take seconds. */
const MOST = 60;

/**
 * How often a changed copy is caught. One claim of a copy is rewritten at a time by rule and laid beside the original, each
 * with the sentences of its paragraph. Harmful changes must be flagged with the right kind, harmless ones not at all.
 */
export const score: Scorer = (directory) => {
  const stories = join(directory, "../../stories");
  if (!existsSync(stories)) return [];
  const reports = readdirSync(stories)
    .filter((name) => name !== "README.md")
    .sort()
    .flatMap((name) => readStory(join(stories, name)).reports.slice(0, 3));
  const caught = HARMFUL.map((rule) => ({ rule, ...tally(reports, rule) }));
  const quiet = HARMLESS.map((rule) => ({ rule, ...tally(reports, rule) }));
  const varied = HARMFUL_VARIANTS.map((rule) => tally(reports, rule));
  const same = HARMLESS_VARIANTS.map((rule) => tally(reports, rule));
  return [
    { name: "distortion: harmful flagged with the right kind", value: share(caught) },
    ...caught.map(
      ({ rule, hits, tried }): Metric => ({
        name: `distortion: ${rule.name} flagged`,
        value: (100 * hits) / Math.max(1, tried),
        peers: `${tried} tried`,
      }),
    ),
    { name: "distortion: harmless left alone", value: share(quiet) },
    ...quiet.map(
      ({ rule, hits, tried }): Metric => ({
        name: `distortion: ${rule.name} left alone`,
        value: (100 * hits) / Math.max(1, tried),
        peers: `${tried} tried`,
      }),
    ),
    {
      name: "distortion, told in other ways: harmful flagged with the right kind",
      value: share(varied),
      peers: triedOf(varied),
    },
    { name: "distortion, told in other ways: harmless left alone", value: share(same), peers: triedOf(same) },
  ];
};

const triedOf = (tallies: readonly Tally[]): string => `${tallies.reduce((sum, { tried }) => sum + tried, 0)} tried`;

interface Tally {
  readonly hits: number;
  readonly tried: number;
}

const share = (tallies: readonly Tally[]): number =>
  (100 * tallies.reduce((sum, { hits }) => sum + hits, 0)) /
  Math.max(
    1,
    tallies.reduce((sum, { tried }) => sum + tried, 0),
  );

/** Claims are taken from all reports in turn, so that no story fills the count. */
function tally(reports: readonly Witness[], rule: Distortion): Tally {
  let [hits, tried] = [0, 0];
  const found = reports.map((report) => report.claims.flatMap((claim) => toEdit(report, claim, rule)));
  for (let round = 0; tried < MOST && found.some((edits) => edits.length > round); round++)
    for (const [r, edits] of found.entries()) {
      const edit = edits[round];
      if (edit === undefined || tried >= MOST) continue;
      tried++;
      if (judge(reports[r] as Witness, edit, rule)) hits++;
    }
  return { hits, tried };
}

function toEdit(report: AnnotatedReport, claim: ReportClaim, rule: Distortion): readonly Edit[] {
  const edit = rule.apply(report, claim);
  return edit === null ? [] : [edit];
}

function judge(witness: Witness, edit: Edit, { expect }: Distortion): boolean {
  const { text } = witness.report;
  const from = text.lastIndexOf("\n", edit.start) + 1;
  const to = text.indexOf("\n", edit.end) < 0 ? text.length : text.indexOf("\n", edit.end);
  const original = text.slice(from, to);
  const copy = text.slice(from, edit.start) + edit.text + text.slice(edit.end, to);
  const published = witness.report.published ?? "2031-05-08";
  const reports = [original, copy].map(
    (body, i) =>
      extract({
        input: `${i}`,
        format: "text",
        body,
        given: { id: `${i}`, published, language: "en" },
        retrieved: null,
      }).reports[0],
  );
  const { entries } = tell(toStory(reports.flatMap((report) => (report === undefined ? [] : [annotate(report)]))));
  const kinds = entries.flatMap(({ conflicts }) => conflicts.map(({ kind }) => kind));
  return expect.length === 0 ? kinds.length === 0 : kinds.some((kind) => expect.includes(kind));
}
