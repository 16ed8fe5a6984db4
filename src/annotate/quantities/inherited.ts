import type { Quantity } from "../../model/index.js";
import type { Extent } from "./range.js";

/** Words after which a bare figure continues the one before it: "rose to 3.9 million units from 2.4 million". */
const CONTINUES =
  /(?:^|[^a-z])(?:from|to|and|at|by|against|including|versus|while)(?: (?:the|about|around|only|just|a))? $/i;
/** A figure that speaks of the same thing is of the same size, give or take this factor. */
const RATIO = 12;

/** The unit of the quantity before in the sentence, for a bare figure that continues it; else "1". */
export function inheritedUnit(text: string, extent: Extent, previous: Quantity | null): string {
  if (previous === null || previous.unit.endsWith("of age") || previous.unit === "1") return "1";
  if (!CONTINUES.test(text.slice(Math.max(0, extent.start - 20), extent.start))) return "1";
  const ratio = Math.abs(extent.max) / Math.max(1e-9, Math.abs(previous.maxValue));
  return ratio > 1 / RATIO && ratio < RATIO ? previous.unit : "1";
}
