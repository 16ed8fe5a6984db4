import type { Weights } from "../syntax/score.js";
import { unpackTable } from "../syntax/table.js";
import packed from "./cuts.json" with { type: "json" };

/** Where clauses begin, as learned by scripts/train-clauses.ts. */
export const cutWeights: Weights = unpackTable(packed.cuts);
