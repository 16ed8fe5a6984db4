import type { Modifier, Quantity } from "./annotation.js";
import { isMeasure, isMoney, toBase } from "./base-unit.js";

/** What a quantity may be: `min`..`max` in the base unit `unit`, infinite where it is open; and from what that was told. */
export interface Interval {
  readonly min: number;
  readonly max: number;
  /** SI base unit, ISO 4217 code, "%", or "1" for whatever is counted. */
  readonly unit: string;
  /** The bound itself, rounding included, when the figure is only a bound ("up to", "at least"). */
  readonly bound: "max" | "min" | null;
  readonly limit: readonly [number, number];
  /** Why it is that wide: "within 10 %", "rounded to 10", "exact", "no upper bound". */
  readonly basis: string;
}

/** "around 300": reporters round to one or two digits, so a tenth to either side. Wider lets 10,000 meet 11,000 + rounding. */
const ABOUT = 0.1;
/** The most that roundness alone may give: half of 10,000's last digit would be 5,000. At 5 % 10,000 and 11,000 stay apart, 190 mi and 186 mi meet. */
const MOST_ROUNDING = 0.05;
/** Fewer than this are counted one by one: 43 is 43 and 200 isn't 204; from here on a round count is a rounded one. */
const COUNTED_EXACTLY = 1000;

/** A quantity is held against every other of its story: its interval is worked out once. */
const intervals = new WeakMap<Quantity, Interval>();

/** The interval a quantity stands for. Pure; never throws. */
export function toInterval(quantity: Quantity): Interval {
  const known = intervals.get(quantity);
  if (known !== undefined) return known;
  const interval = work(quantity);
  intervals.set(quantity, interval);
  return interval;
}

function work(quantity: Quantity): Interval {
  const [low, high] = [rounding(quantity.minValue, quantity), rounding(quantity.maxValue, quantity)];
  const about = quantity.modifier === "~" ? ABOUT : 0;
  const least = quantity.minValue - Math.max(low, Math.abs(quantity.minValue) * about);
  const most = quantity.maxValue + Math.max(high, Math.abs(quantity.maxValue) * about);
  const [from, to] = ordered(toBase(least, quantity.unit).value, toBase(most, quantity.unit).value);
  const unit = isCount(quantity.unit) ? "1" : toBase(1, quantity.unit).unit;
  const bound = boundOf(quantity.modifier);
  return {
    min: bound === "max" ? Math.min(0, from) : from,
    max: bound === "min" ? Number.POSITIVE_INFINITY : to,
    unit,
    bound,
    limit: [from, to],
    basis: basisOf(quantity, Math.max(low, high)),
  };
}

const ordered = (a: number, b: number): readonly [number, number] => (a <= b ? [a, b] : [b, a]);

const boundOf = (modifier: Modifier): Interval["bound"] =>
  modifier === "<" || modifier === "<=" ? "max" : modifier === ">" || modifier === ">=" ? "min" : null;

const isCount = (unit: string): boolean => !isMoney(unit) && !isMeasure(unit);

/** Half of the last digit printed, in the quantity's own unit. */
function rounding(value: number, { unit }: Quantity): number {
  const size = Math.abs(value);
  if (size === 0 || (isCount(unit) && size < COUNTED_EXACTLY && Number.isInteger(value))) return 0;
  return Math.min(lastPlace(size) / 2, size * MOST_ROUNDING);
}

/** The place of the last digit that isn't a trailing zero: 190 → 10, 10,217 → 1, 2.5 → 0.1. */
function lastPlace(value: number): number {
  const [digits, power] = value.toExponential().split("e") as [string, string];
  return 10 ** (Number(power) - (digits.split(".")[1]?.length ?? 0));
}

function basisOf(quantity: Quantity, width: number): string {
  if (quantity.modifier === "~") return `within ${ABOUT * 100} %`;
  if (quantity.modifier === "<" || quantity.modifier === "<=") return "a maximum";
  if (quantity.modifier === ">" || quantity.modifier === ">=") return "no upper bound";
  if (quantity.minValue !== quantity.maxValue) return "a range";
  return width === 0 ? "exact" : `rounded, so within ${formatNumber(width)}`;
}

/** Made once: a format costs a hundred times what formatting does. */
const GROUPED = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** Digits grouped by commas, at most four significant ones after rounding dust. */
export const formatNumber = (value: number): string =>
  GROUPED.format(Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4)));
