import type { Differences } from "../syntax/score.js";
import { differencesOf, unpackRows } from "../syntax/table.js";
import packed from "./cuts.json" with { type: "json" };

/** Where clauses begin, as learned by scripts/train-clauses.ts. */
export const cutWeights: Differences = differencesOf(unpackRows(packed.cuts));
