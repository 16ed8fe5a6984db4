import { join } from "node:path";
import { readLines, utf16Offsets } from "../lines.js";
import type { Metric } from "../metric.js";
import { scoreTimexes, type TimexDocument } from "../timex-scores.js";

interface MeantimeDocument extends TimexDocument {
  readonly sentences: readonly (readonly [number, number])[];
}

/** The set labels times in the first six sentences of a text, headline and dateline among them, and in no later one. */
const LABELLED_SENTENCES = 6;

export function score(directory: string): readonly Metric[] {
  const documents = readLines<MeantimeDocument>(join(directory, "dev.jsonl"));
  const ends = new Map(documents.map((document) => [document as TimexDocument, endOf(document)]));
  return scoreTimexes(documents, (document) => ends.get(document) as number, "meantime").map((metric) => ({
    ...metric,
    name: `timexes: ${metric.name}`,
  }));
}

function endOf({ text, sentences }: MeantimeDocument): number {
  const last = sentences[Math.min(LABELLED_SENTENCES, sentences.length) - 1];
  return last === undefined ? text.length : utf16Offsets(text)(last[1]);
}
