import { join } from "node:path";
import nlp from "compromise";
import { findEntities } from "../../src/annotate/entities.js";
import { tokenise } from "../../src/annotate/tokens.js";
import type { Report } from "../../src/model/index.js";
import { readLines, utf16Offsets } from "../lines.js";
import { f1, type Metric, type Scorer } from "../metric.js";

/** An article of MEANTIME (Wikinews, CC BY 4.0), entity mentions with the class of what they stand for. */
interface Article {
  readonly doc: string;
  readonly dct: string;
  readonly text: string;
  readonly mentions: readonly { start: number; end: number; kind: string; iclass: string | null }[];
}

interface Name {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

const LABELS: Readonly<Record<string, string>> = { PER: "person", ORG: "organisation", LOC: "place" };
const SMALL = new Set("of the and for & de van von der du la le al bin di da in on".split(" "));
const TITLE =
  /^(?:(?:the|a|an|mr|mrs|ms|dr|sir|president|vice|deputy|prime|minister|chief|executive|ceo|cfo|senator|sen|rep|representative|governor|gov|chairman|director|general|secretary|treasury|spokesman|spokeswoman|analyst|professor|judge|mayor|chancellor|king|queen|prince|pope|former|then)\b\.? )+/i;

/**
 * Typed names, exact span and type: F1 on the entity mentions of MEANTIME that are names. A mention (class PER, ORG or
 * LOC) is a name when, without its article and the titles before it and a possessive behind it, every word has a capital
 * or is a small joining word, and no other punctuation than a point, an ampersand or a hyphen stands in it. A prediction inside a longer mention that isn't a name
 * itself and holds no gold name at that place ("Boeing" in "United States airframer Boeing") is neither right nor wrong, since such heads
 * carry no label of their own; every other prediction counts. Names of things and events are left out on both sides.
 */
export const score: Scorer = (directory) => {
  const articles = readLines<Article>(join(directory, "../meantime/dev.jsonl"));
  const ours = evaluate(articles, variorumNames);
  const theirs = evaluate(articles, compromiseNames);
  return [...metrics("names", ours, false), ...metrics("compromise: names", theirs, true)];
};

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

function evaluate(articles: readonly Article[], namesOf: (article: Article) => readonly Name[]): Counts {
  const counts = { right: 0, spans: 0, predicted: 0, gold: 0 };
  for (const article of articles) {
    const gold = new Map(goldNames(article).map((name) => [`${name.start} ${name.end}`, name]));
    const masked = maskedSpans(article);
    counts.gold += gold.size;
    for (const name of namesOf(article)) {
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

function goldNames({ text, mentions }: Article): readonly Name[] {
  const at = utf16Offsets(text);
  const names = new Map<string, Name>();
  for (const { start, end, kind, iclass } of mentions) {
    const label = LABELS[iclass ?? ""];
    if (kind !== "ENTITY_MENTION" || label === undefined) continue;
    const name = nameIn(text, at(start), at(end));
    if (name !== null) names.set(`${name.start} ${name.end}`, { ...name, label });
  }
  return [...names.values()];
}

function nameIn(text: string, start: number, end: number): Omit<Name, "label"> | null {
  const mention = text.slice(start, end);
  const opening = TITLE.exec(mention)?.[0] ?? "";
  const rest = mention.slice(opening.length).replace(/['’]s?$/, "");
  const words = rest.split(" ");
  if (rest === "" || /[^\p{L}\p{N}\s.&'’/-]/u.test(rest)) return null;
  if (!words.every((word) => /^\p{Lu}|^[a-z]?\p{Lu}/u.test(word) || SMALL.has(word))) return null;
  if (
    SMALL.has((words[0] as string).toLowerCase()) ||
    /^(?:He|She|It|They|We|I|You|His|Her|Its|Their|Our|My|Who|This|That|These|Those|Both|All|Some|Many|One|Two|Three|Most|Other|Several|No|Its|Which|What|Each|Another|Any|More|Such|Officials|Police|Investors|People|Analysts|Workers|Customers|Airlines|Shareholders|Others|Executives)$/.test(
      rest,
    )
  )
    return null;
  return { start: start + opening.length, end: start + opening.length + rest.length };
}

/** Mentions that aren't names: what stands inside is not labelled apart. */
function maskedSpans({ text, mentions }: Article): readonly { start: number; end: number }[] {
  const at = utf16Offsets(text);
  return mentions
    .filter(({ kind }) => kind === "ENTITY_MENTION")
    .map(({ start, end }) => ({ start: at(start), end: at(end) }));
}

function variorumNames(article: Article): readonly Name[] {
  const report = asReport(article);
  const { mentions } = findEntities({ report, ...tokenise(report) });
  return mentions.flatMap(({ start, end, kind, label }) =>
    kind === "name" && label !== null && Object.values(LABELS).includes(label) ? [{ start, end, label }] : [],
  );
}

function asReport({ doc, dct, text }: Article): Report {
  const headline = { start: 0, end: text.indexOf("\n") };
  return {
    id: doc,
    input: doc,
    url: null,
    publisher: null,
    title: text.slice(0, headline.end),
    byline: null,
    published: dct,
    modified: null,
    language: "en",
    text,
    headline,
    furniture: [],
    problems: [],
  };
}

function compromiseNames({ text }: Article): readonly Name[] {
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
