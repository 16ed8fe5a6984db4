import type { FurnitureKind } from "../../model/index.js";

/** A whole line that is page furniture by its own words. Tried in order on lines of up to `longest` characters. */
export interface FurnitureRule {
  readonly kind: FurnitureKind;
  readonly longest: number;
  readonly pattern: RegExp;
  /** Small letters of which a line must hold some, where the pattern may begin anywhere: a search that costs little. */
  readonly holds?: readonly string[];
  /** False: no line of running words (four small ones in a row) can be one, so that such lines needn't be tried. */
  readonly prose?: false;
}

/** Four words in small letters in a row: a line that holds them is a sentence, or has one in it. */
export const runningWords: RegExp = /(?:^|[ (])[a-z]{2,} [a-z]{2,} [a-z]{2,} [a-z]{2,}(?:[ ,.;:)]|$)/;
