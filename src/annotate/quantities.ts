import type { Quantity, Sentence, Timex } from "../model/index.js";
import { overlaps } from "../model/index.js";
import type { Draft } from "./draft.js";
import { readQuantities } from "./quantities/read.js";

/** Figures with their units, modifiers and what they measure or count. */
export function findQuantities(draft: Draft): readonly Quantity[] {
  return draft.sentences.flatMap((sentence: Sentence) => readQuantities(draft, sentence));
}

/** Figures that are part of a date or a time of day ("17 November 2024") are no quantities; spans of time ("two days later") are. */
export function withoutTimexes(quantities: readonly Quantity[], timexes: readonly Timex[]): readonly Quantity[] {
  return quantities.filter((quantity) => !timexes.some((timex) => overlaps(quantity, timex)));
}
