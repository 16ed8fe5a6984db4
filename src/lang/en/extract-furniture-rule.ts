import type { FurnitureKind } from "../../model/index.js";

/** A whole line that is page furniture by its own words. Tried in order on lines of up to `longest` characters. */
export interface FurnitureRule {
  readonly kind: FurnitureKind;
  readonly longest: number;
  readonly pattern: RegExp;
  /** Small letters of which a line must hold some, where the pattern may begin anywhere: a search that costs little. */
  readonly holds?: readonly string[];
}
