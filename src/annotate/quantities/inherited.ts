import type { Quantity } from "../../model/index.js";
import { readFigure } from "./figure.js";
import { matchAt } from "./lookup.js";
import type { Extent } from "./range.js";

/** Words after which a bare figure continues the one before it: "rose to 3.9 million units from 2.4 million". */
const CONTINUES =
  /(?:^|[^a-z])(?:from|to|and|at|by|against|including|versus|while)(?: (?:the|about|around|only|just|a))? $/i;
/** A figure that speaks of the same thing is of the same size, give or take this factor. */
const RATIO = 12;

/** How many quantities back the one continued may stand. */
const BACK = 3;

/** The unit of a quantity before in the sentence, for a bare figure that continues it. */
export function inheritedUnit(text: string, extent: Extent, before: readonly Quantity[]): string | null {
  if (!CONTINUES.test(text.slice(Math.max(0, extent.start - 20), extent.start))) return null;
  for (let i = before.length - 1; i >= Math.max(0, before.length - BACK); i--) {
    const { unit, maxValue } = before[i] as Quantity;
    const ratio = Math.abs(extent.max) / Math.max(1e-9, Math.abs(maxValue));
    if (unit !== "1" && !unit.endsWith("of age") && ratio > 1 / RATIO && ratio < RATIO) return unit;
  }
  return null;
}

const OF_WHOLE = / of (?:the |its |their |his |her |that |this |a )?/iy;

/** The unit of the whole that a bare figure is a part of: "280 million of the 1.5 billion shekels". */
export function unitOfWhole(text: string, extent: Extent): string | null {
  const joiner = matchAt(OF_WHOLE, text, extent.end);
  if (joiner === null) return null;
  const whole = readFigure(text, extent.end + joiner[0].length);
  return whole !== null && whole.min > extent.max ? whole.unit : null;
}
