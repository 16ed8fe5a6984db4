import type { Quantity, Sentence } from "../model/index.js";
import type { Draft } from "./draft.js";
import { newBudget, readQuantities } from "./quantities/read.js";

/** Figures with their units, modifiers and what they measure or count. */
export function findQuantities(draft: Draft): readonly Quantity[] {
  const budget = newBudget();
  return draft.sentences.flatMap((sentence: Sentence) => readQuantities(draft, sentence, budget));
}
