import type { Quantity, Timex } from "../model/index.js";
import type { Draft } from "./draft.js";

/** Time expressions, resolved against the publication date and the tense of their clause. */
export function findTimexes(_draft: Draft): readonly Timex[] {
  return [];
}

/** Figures that are part of a time expression ("17 November 2024", "two days later") are no quantities. */
export function withoutTimexes(quantities: readonly Quantity[], _timexes: readonly Timex[]): readonly Quantity[] {
  return quantities;
}
