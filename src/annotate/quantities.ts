import type { Quantity } from "../model/index.js";
import type { Draft } from "./draft.js";

/** Figures with their units, modifiers and what they measure or count. */
export function findQuantities(_draft: Draft): readonly Quantity[] {
  return [];
}
