import { join } from "node:path";
import nlp from "compromise";
import { findEntities } from "../../src/annotate/entities.js";
import { tokenise } from "../../src/annotate/tokens.js";
import { extract } from "../../src/extract/index.js";
import type { Report } from "../../src/model/index.js";
import { plainReport } from "../../test/plainReport.js";
import { readLines } from "../lines.js";
import { f1, type Metric, type Scorer } from "../metric.js";
import { goldNames, LABELS, labelledEnd, type MeantimeArticle, maskedSpans, type Name } from "../nameMentions.js";

/**
 * Typed names, exact span and type: F1 on the entity mentions of MEANTIME that are names (see `goldNames`). A prediction
 * inside a longer mention that isn't a name itself and holds no gold name at that place ("Boeing" in "United States
 * airframer Boeing") is neither right nor wrong, since such heads carry no label of their own; every other prediction
 * counts. Names of things and events are left out on both sides.
 */
export const score: Scorer = (directory) => {
  const articles = readLines<MeantimeArticle>(join(directory, "../meantime/dev.jsonl"));
  const ours = evaluate(articles, variorumNames);
  const theirs = evaluate(articles, compromiseNames);
  return [
    ...metrics("names", ours, false),
    ...metrics("compromise: names", theirs, true),
    ...(["first", "second"] as const).flatMap((part) => newsMetrics(directory, part)),
  ];
};

/** The first `end` characters of one report of a set: its names as `[start, end, label]` (UTF-16), labelled by hand. */
interface Labelled {
  readonly set: string;
  readonly id: string;
  readonly part: "first" | "second";
  readonly end: number;
  readonly names: readonly (readonly [number, number, string])[];
}

/** The same in the openings of reports of all kinds; whatever is labelled as a thing or an event is neither asked for nor wrong. */
function newsMetrics(directory: string, part: Labelled["part"]): readonly Metric[] {
  const labels = readLines<Labelled>(join(import.meta.dirname, "../labels/names.jsonl")).filter(
    (label) => label.part === part,
  );
  const texts = new Map<string, string>();
  for (const set of new Set(labels.map((label) => label.set)))
    for (const { id, doc, text } of readLines<{ id?: string; doc?: string; text: string }>(
      join(directory, "..", set, "dev.jsonl"),
    ))
      texts.set(`${set} ${id ?? doc}`, text);
  const counts = { right: 0, spans: 0, predicted: 0, gold: 0 };
  const typed = Object.values<string>(LABELS);
  for (const { set, id, end, names } of labels) {
    const [page] = extract({
      input: "-",
      format: "text",
      body: texts.get(`${set} ${id}`) ?? "",
      given: {},
      retrieved: null,
    }).reports;
    if (page === undefined) continue;
    const gold = new Map(names.map(([start, stop, label]) => [`${start} ${stop}`, label]));
    counts.gold += [...gold.values()].filter((label) => typed.includes(label)).length;
    for (const { start, end: stop, label } of namesIn(page)) {
      const match = gold.get(`${start} ${stop}`);
      if (stop > end || (match !== undefined && !typed.includes(match))) continue;
      counts.predicted++;
      if (match !== undefined) counts.spans++;
      if (match === label) counts.right++;
    }
  }
  return metrics(`names, general news, ${part} draw`, counts, false);
}

interface Counts {
  readonly right: number;
  readonly spans: number;
  readonly predicted: number;
  readonly gold: number;
}

function metrics(name: string, { right, spans, predicted, gold }: Counts, yardstick: boolean): readonly Metric[] {
  return [
    { name: `${name}, span and type, F1`, value: f1(right, predicted, gold), yardstick },
    { name: `${name}, span, F1`, value: f1(spans, predicted, gold), yardstick },
  ];
}

function evaluate(
  articles: readonly MeantimeArticle[],
  namesOf: (article: MeantimeArticle) => readonly Name[],
): Counts {
  const counts = { right: 0, spans: 0, predicted: 0, gold: 0 };
  for (const article of articles) {
    const gold = new Map(goldNames(article).map((name) => [`${name.start} ${name.end}`, name]));
    const masked = maskedSpans(article);
    counts.gold += gold.size;
    for (const name of namesOf(article)) {
      if (name.end > labelledEnd(article)) continue;
      const match = gold.get(`${name.start} ${name.end}`);
      if (
        match === undefined &&
        masked.some(({ start, end }) => start <= name.start && name.end <= end && !touches(gold, name))
      )
        continue;
      counts.predicted++;
      if (match !== undefined) counts.spans++;
      if (match?.label === name.label) counts.right++;
    }
  }
  return counts;
}

const touches = (gold: ReadonlyMap<string, Name>, { start, end }: Name): boolean =>
  [...gold.values()].some((name) => name.start < end && start < name.end);

export function variorumNames(article: MeantimeArticle): readonly Name[] {
  return namesIn(asReport(article));
}

function namesIn(report: Report): readonly Name[] {
  const { mentions } = findEntities({ report, ...tokenise(report) });
  return mentions.flatMap(({ start, end, kind, label }) =>
    kind === "name" && label !== null && Object.values(LABELS).includes(label) ? [{ start, end, label }] : [],
  );
}

function asReport({ doc, dct, text }: MeantimeArticle): Report {
  const headline = { start: 0, end: text.indexOf("\n") };
  return plainReport(text, { id: doc, input: doc, title: text.slice(0, headline.end), published: dct, headline });
}

function compromiseNames({ text }: MeantimeArticle): readonly Name[] {
  const doc = nlp(text);
  const found = (["people", "organizations", "places"] as const).flatMap((method, i) =>
    (doc[method]().out("offset") as { offset: { start: number; length: number } }[]).map(({ offset }) => {
      const exact = text.slice(offset.start, offset.start + offset.length);
      const trimmed = exact.replace(/['’]s?$|[\s,.;:)'"]+$/g, "");
      return { start: offset.start, end: offset.start + trimmed.length, label: Object.values(LABELS)[i] as string };
    }),
  );
  return found;
}
