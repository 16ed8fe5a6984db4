import type { Differences } from "../syntax/score.js";
import { differences, unpackTable } from "../syntax/table.js";
import packed from "./cuts.json" with { type: "json" };

/** Where clauses begin, as learned by scripts/train-clauses.ts. */
export const cutWeights: Differences = differences(unpackTable(packed.cuts));
