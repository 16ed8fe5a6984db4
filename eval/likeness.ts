import { gather } from "../src/align/material.js";
import { annotate } from "../src/annotate/index.js";
import { toStory } from "../src/cluster/index.js";
import { extract } from "../src/extract/index.js";

/**
 * Likeness of texts by their index, word by word to the best counterpart, each read as a report of one claim, rarity reckoned among
 * all of them. Names stand for themselves: texts that aren't of one story name different people alike.
 */
export function likenessOf(texts: readonly string[]): (a: number, b: number) => number {
  const reports = texts.flatMap((text, i) => {
    const given = { id: String(i).padStart(6, "0"), language: "en" };
    const report = extract({ input: `${i}`, format: "text", body: text, given, retrieved: null }).reports[0];
    return report === undefined ? [] : [{ report: { ...report, furniture: [], headline: null }, i }];
  });
  const read = reports.map(({ report, i }) => ({ witness: whole(annotate(report)), i }));
  const story = toStory(read.map(({ witness }) => witness));
  const { softly } = gather(story, []);
  const at = new Map(story.reports.map(({ report }, n) => [Number(report.id), n]));
  return (a, b) => {
    const [x, y] = [at.get(a), at.get(b)];
    return x === undefined || y === undefined ? 0 : softly(x)(y).share;
  };
}

/** The report with one claim that is all of it. */
function whole(report: ReturnType<typeof annotate>): ReturnType<typeof annotate> {
  const end = report.report.text.length;
  const all = <T>(list: readonly T[]): readonly number[] => list.map((_, i) => i);
  const claim = {
    start: 0,
    end,
    exact: report.report.text,
    sentence: 0,
    attribution: null,
    polarity: "positive",
    modality: "asserted",
    mentions: all(report.mentions),
    quantities: all(report.quantities),
    timexes: all(report.timexes),
    subject: null,
    except: [],
  } as const;
  return { ...report, claims: [claim] };
}
