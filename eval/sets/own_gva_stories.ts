import { join } from "node:path";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";
import { type LabelledArticle, scoreStories } from "../scoreStories.js";

/** Which articles report one incident, among thousands of look-alike incidents. */
export const score: Scorer = (directory) =>
  scoreStories(readLines<LabelledArticle>(join(directory, "../gva_incidents/dev.jsonl")));
