import type { Modifier, Quantity } from "./annotation.js";
import { isMoney, toBase } from "./base-unit.js";
import { formatNumber, type Interval, toInterval } from "./magnitude.js";
import { plural } from "./plural.js";

/** How two quantities stand to each other, and the sentence that says why. */
export interface Comparison {
  /** agree: both can hold; differ: they can't; apart: they can't be compared (different units, currencies, "8 more"). */
  readonly outcome: "agree" | "differ" | "apart";
  /** Lower case, without a full stop: "190 miles is 305.8 km; 300 km is 'around': within 10 %". */
  readonly text: string;
}

/** Whether the intervals share more than an end. Two maxima ("up to 300 km", "up to 200 km") are compared by their limits. */
export function meets(a: Interval, b: Interval): boolean {
  if (a.unit !== b.unit) return false;
  if (a.bound === "max" && b.bound === "max") return shares(a.limit, b.limit);
  return shares([a.min, a.max], [b.min, b.max]);
}

/** Exact figures meet when equal; otherwise touching ends don't count (10,000 and 11,000 touch at 10,500). Conversion leaves dust. */
function shares(a: readonly [number, number], b: readonly [number, number]): boolean {
  const dust = 1e-9 * Math.max(1, Math.abs(a[0]), Math.abs(b[0]));
  const point = a[1] - a[0] <= dust || b[1] - b[0] <= dust;
  const [low, high] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])];
  return point ? low <= high + dust : high - low > dust;
}

/** Compares what two reports say of one thing. Symmetric in its outcome; never throws. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  const reason = whyApart(a, b);
  if (reason !== null) return { outcome: "apart", text: reason };
  const [left, right] = [toInterval(a), toInterval(b)];
  const opposite = a.change !== null && b.change !== null && a.change !== b.change;
  const outcome = !opposite && meets(left, right) ? "agree" : "differ";
  return {
    outcome,
    text: `${converted(a, b)}; ${[tell(a, left), tell(b, right)].filter((text) => text !== "").join("; ")}`.replace(
      /^; |; $/g,
      "",
    ),
  };
}

function whyApart(a: Quantity, b: Quantity): string | null {
  if (a.relation !== b.relation)
    return `${printQuantity(a)} and ${printQuantity(b)} do not count the same: one relates to another figure`;
  const [left, right] = [toInterval(a), toInterval(b)];
  if (left.unit === right.unit) return null;
  if (isMoney(a.unit) && isMoney(b.unit))
    return `${printQuantity(a)} and ${printQuantity(b)} are different currencies, which are not converted`;
  return `${printQuantity(a)} and ${printQuantity(b)} are of different kinds`;
}

/** "190 mi is 305.8 km", when the units differ. */
function converted(a: Quantity, b: Quantity): string {
  if (a.unit === b.unit || toBase(1, a.unit).unit !== toBase(1, b.unit).unit) return "";
  const scale = toBase(1, b.unit).value;
  const offset = b.unit === "°F" ? null : scale;
  if (offset === null || offset === 0 || a.unit.startsWith("°")) return "";
  const ends = [a.minValue, a.maxValue].map((value) => formatNumber(toBase(value, a.unit).value / offset));
  return `${printQuantity(a)} is ${ends[0] === ends[1] ? ends[0] : ends.join("–")} ${unitWord(b.unit)}`;
}

const MODIFIER_WORDS: Readonly<Record<Modifier, string>> = {
  "=": "",
  "~": "about",
  "<": "less than",
  "<=": "up to",
  ">": "more than",
  ">=": "at least",
};

/** A rounding of less than this share of a figure explains no difference: it isn't told. */
const TOLD = 0.001;

function tell(quantity: Quantity, interval: Interval): string {
  if (quantity.modifier === "=" && interval.basis === "exact") return "";
  const word = MODIFIER_WORDS[quantity.modifier];
  const bare = inUnit(quantity);
  if (interval.bound === "min") return `'${word} ${bare}' has ${interval.basis}`;
  if (interval.bound === "max") return `'${word} ${bare}' is ${interval.basis}`;
  if (word !== "") return `${bare} is '${word}': ${interval.basis}`;
  const [low, high] = interval.limit;
  if (quantity.minValue === quantity.maxValue && high - low < 2 * TOLD * Math.abs(high)) return "";
  return `${bare} is ${interval.basis}`;
}

/** The quantity in normal form: "more than 50,000 soldiers", "300 km", "60 billion m³". */
export const printQuantity = (quantity: Quantity): string =>
  [MODIFIER_WORDS[quantity.modifier], inUnit(quantity)].filter((part) => part !== "").join(" ");

const inUnit = (quantity: Quantity): string => {
  const one = quantity.minValue === 1 && quantity.maxValue === 1;
  const unit = one ? (UNIT_WORDS.get(quantity.unit)?.replace(/s$/, "") ?? quantity.unit) : unitWord(quantity.unit);
  return `${values(quantity)} ${quantity.unit === "1" ? "" : unit}`.trim();
};

const values = ({ minValue, maxValue }: Quantity): string =>
  minValue === maxValue ? inWords(minValue) : `${inWords(minValue)}–${inWords(maxValue)}`;

const SCALES = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
] as const;

/** Millions and more as reports print them, where that drops nothing: 3,100,000,000 is "3.1 billion". */
function inWords(value: number): string {
  const [scale, word] = SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, ""];
  const scaled = Number((value / scale).toPrecision(5));
  return word === "" || scaled * scale !== value ? formatNumber(value) : `${formatNumber(scaled)} ${word}`;
}

const UNIT_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "1": "",
    mi: "miles",
    nmi: "nautical miles",
    ft: "feet",
    yd: "yards",
    in: "inches",
    lb: "pounds",
  }),
);

/** In the plural: what is one is printed as it stands. */
const unitWord = (unit: string): string => UNIT_WORDS.get(unit) ?? plural(unit);
