import { converted } from "../../model/index.js";
import { readFigure } from "./figure.js";
import { matchAt } from "./lookup.js";
import { type Extent, readExtent } from "./range.js";

/** A figure's own conversion printed beside it. */
export interface Conversion {
  readonly minValue: number;
  readonly maxValue: number;
  readonly unit: string;
  readonly end: number;
}

const OPEN =
  /[ ]?(?:\(|\[)(?:or |about |around |approximately |roughly |some |nearly |over |almost |more than |up to |just over |just under |equivalent to |~|≈)*/iy;
const OR =
  /,? ?(?:or|\/) ?(?:about |around |approximately |roughly |some |nearly |over |almost |more than |up to |just over |just under )*/iy;
const CLOSE = /[)\]]/y;
/** Printed conversions are rounded: 300 km beside 185 miles is the same figure. */
const TOLERANCE = 0.12;

/** "(186 miles)", ", or 186 miles," behind a figure, when it says the same in another unit. */
export function readConversion(text: string, extent: Extent): Conversion | null {
  if (extent.unit === null) return null;
  const open = matchAt(OPEN, text, extent.end);
  const lead = open ?? matchAt(OR, text, extent.end);
  if (lead === null || lead[0] === "") return null;
  const first = readFigure(text, extent.end + lead[0].length);
  if (first === null) return null;
  const other = readExtent(text, first, false);
  if (other.unit === null || !saysTheSame(extent, other)) return null;
  const close = open === null ? null : matchAt(CLOSE, text, other.end);
  return { minValue: other.min, maxValue: other.max, unit: other.unit, end: other.end + (close?.[0].length ?? 0) };
}

function saysTheSame(a: Extent, b: Extent): boolean {
  if (a.unit === null || b.unit === null || a.unit === b.unit) return false;
  if (isMoney(a.unit) && isMoney(b.unit)) return b.first.start > a.end;
  if (!isConvertible(a.unit, b.unit)) return b.first.start > a.end && areMeasured(a.unit, b.unit);
  const [low, high] = [converted(a.min, a.unit, b.unit), converted(a.max, a.unit, b.unit)];
  return low !== null && high !== null && near(low, b.min) && near(high, b.max);
}

const isConvertible = (from: string, to: string): boolean => converted(1, from, to) !== null;

/** Units of measure that the library doesn't know ("lb-ft") are taken at their word, in brackets. */
const areMeasured = (a: string, b: string): boolean => TAKEN_AT_WORD.has(a) || TAKEN_AT_WORD.has(b);
const TAKEN_AT_WORD: ReadonlySet<string> = new Set([
  "lb-ft",
  "Nm",
  "ksi",
  "mph",
  "km/h",
  "m/s",
  "kn",
  "ton",
  "mpg",
  "Mt",
  "cal",
  "kcal",
]);

const isMoney = (unit: string): boolean => /^[A-Z]{3}(?:\/|$)/.test(unit);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b), 1);
