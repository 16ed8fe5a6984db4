import { heldIn } from "../src/align/held.js";
import { gather } from "../src/align/material.js";
import { annotate } from "../src/annotate/index.js";
import { toStory } from "../src/cluster/index.js";
import { extract } from "../src/extract/index.js";

/**
 * What runs of letters in common count beside words: of the four sets that are measured so each gains from 0.2 to 0.4, or keeps what it
 * has, but the order of `qa_align` (a third of a point).
 */
const LETTERS = 0.3;

/**
 * Likeness of texts by their index, by what the first look at two claims goes by: word by word to the best counterpart, and runs of
 * letters in common. Each is read as a report of one claim, rarity reckoned among all of them. Names stand for themselves: texts that aren't of one story name different people alike.
 */
export function likenessOf(texts: readonly string[]): (a: number, b: number) => number {
  const reports = texts.flatMap((text, i) => {
    const given = { id: String(i).padStart(6, "0"), language: "en" };
    const report = extract({ input: `${i}`, format: "text", body: text, given, retrieved: null }).reports[0];
    return report === undefined ? [] : [{ report: { ...report, furniture: [], headline: null }, i }];
  });
  const read = reports.map(({ report, i }) => ({ witness: whole(annotate(report)), i }));
  const story = toStory(read.map(({ witness }) => witness));
  const { softly, sentences, runs } = gather(story, []);
  const held = heldIn(runs);
  const at = new Map(story.reports.map(({ report }, n) => [Number(report.id), n]));
  return (a, b) => {
    const [x, y] = [at.get(a), at.get(b)];
    const [p, q] = [sentences[x ?? -1]?.letters, sentences[y ?? -1]?.letters];
    if (x === undefined || y === undefined || p === undefined || q === undefined) return 0;
    held.hold(p);
    const letters = (2 * held.mass(q)) / (p.total + q.total || 1);
    return (1 - LETTERS) * softly(x)(y).share + LETTERS * letters;
  };
}

/** The report with one sentence and one claim, each all of it. */
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
  const sentences = report.sentences
    .slice(0, 1)
    .map((sentence) => ({ ...sentence, start: 0, end, lastToken: report.tokens.length }));
  return { ...report, sentences, claims: [claim] };
}
