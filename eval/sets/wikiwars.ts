import { join } from "node:path";
import { readLines } from "../lines.js";
import type { Metric } from "../metric.js";
import { scoreTimexes, type TimexDocument } from "../timex-scores.js";

export function score(directory: string): readonly Metric[] {
  const documents = readLines<TimexDocument>(join(directory, "dev.jsonl"));
  return scoreTimexes(documents, () => Number.POSITIVE_INFINITY, "wikiwars").map((metric) => ({
    ...metric,
    name: `timexes: ${metric.name}`,
  }));
}
