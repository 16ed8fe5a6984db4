import { differencesOf, unpackRows } from "../syntax/table.js";
import packed from "./cuts.json" with { type: "json" };
import { type CutModel, cutModel } from "./leading.js";

/** Where clauses begin, as learned by scripts/train-clauses.ts. */
export const learnedCuts: CutModel = cutModel(differencesOf(unpackRows(packed.cuts)));
