import { join } from "node:path";
import { readLines } from "../lines.js";
import type { Scorer } from "../metric.js";
import { type LabelledArticle, scoreStories } from "../scoreStories.js";

/** Which articles report one event. */
export const score: Scorer = (directory) => scoreStories(readLines<LabelledArticle>(join(directory, "dev.jsonl")));
