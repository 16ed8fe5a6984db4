import { type Figure, readFigure } from "./figure.js";
import { matchAt } from "./lookup.js";

/** One figure, or two joined as a range. */
export interface Extent {
  readonly start: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly first: Figure;
  readonly last: Figure;
  readonly range: boolean;
  /** The first figure's own value when a range runs downwards ("from 208 to 193 pounds"). */
  readonly falling: boolean;
}

const DASH = /[ ]?(?:-|–|—|−)[ ]?(?:to[ -])?/y;
const TO = /[ -](?:to|or)[ -]/iy;
const AND = /[ ](?:and|to)[ ]/iy;
const FROM = /(?:^|[^A-Za-z])(from|between)[ ](?:[a-z]+[ ]){0,3}$/i;

export const single = (figure: Figure): Extent => ({
  start: figure.start,
  end: figure.end,
  min: figure.min,
  max: figure.max,
  unit: figure.unit,
  first: figure,
  last: figure,
  range: false,
  falling: false,
});

/** The figure at `at`, joined with the one after it when they are the two ends of a range. `rising`: a verb of change stands before it. */
export function readExtent(text: string, first: Figure, rising: boolean): Extent {
  const before = text.slice(Math.max(0, first.start - 40), first.start);
  const opener = FROM.exec(before)?.[1]?.toLowerCase() ?? null;
  const second = readSecond(text, first, opener, rising);
  if (second === null) return single(first);
  const joined = sameUnit(first, second);
  if (joined === null) return single(first);
  const [low, high] = [joined.value, second.max];
  return {
    start: first.start,
    end: second.end,
    min: Math.min(low, second.min),
    max: Math.max(joined.valueMax, high),
    unit: joined.unit,
    first,
    last: second,
    range: true,
    falling: low > high,
  };
}

function readSecond(text: string, first: Figure, opener: string | null, rising: boolean): Figure | null {
  const dash = matchAt(DASH, text, first.end);
  if (dash !== null) {
    const second = readFigure(text, first.end + dash[0].length);
    return second !== null && second.signed === null && isPlainDash(first, second) ? second : null;
  }
  const joiner = matchAt(opener === "between" ? AND : TO, text, first.end);
  if (joiner === null) return null;
  const word = joiner[0].slice(1, -1).toLowerCase();
  if (word === "or" && !(first.unit === null && first.numeral.min < readOr(text, first.end + joiner[0].length)))
    return null;
  const second = readFigure(text, first.end + joiner[0].length);
  if (second === null || (rising && opener === null && !isAmountRange(first, second))) return null;
  return second;
}

/** "rose 5 to 10 %" is a range; "rose 5 % to 210" is a change and a level. */
const isAmountRange = (first: Figure, second: Figure): boolean =>
  first.unit === null && second.unit !== null && !second.moneyBefore;

/** "two or three": the second figure, when it follows on the first. */
function readOr(text: string, at: number): number {
  return readFigure(text, at)?.min ?? Number.NEGATIVE_INFINITY;
}

/** "2-1" may be a score: a bare dash joins only rising ends. */
function isPlainDash(first: Figure, second: Figure): boolean {
  return second.max > first.min * (scaleOf(first, second) ?? 1);
}

const SCALES = [1e12, 1e9, 1e6, 1e3, 100] as const;

/** "four to five thousand": the scale word of the second end goes for the first too when that makes it the lower end. */
function scaleOf(first: Figure, second: Figure): number | null {
  if (first.numeral.scaled || !second.numeral.scaled || first.min >= 1000) return null;
  return SCALES.find((scale) => second.max >= scale) ?? null;
}

interface Joined {
  readonly value: number;
  readonly valueMax: number;
  readonly unit: string | null;
}

/** A bare four-digit number of this size is a year beside anything that is none. */
const isYearLike = (figure: Figure): boolean =>
  figure.unit === null &&
  figure.numeral.plain &&
  figure.numberEnd - figure.start === 4 &&
  figure.min >= 1700 &&
  figure.min <= 2100;

/** "2000–2500 calories": what a measure closes, not far above a number like a year, makes it none. */
const MOST_ABOVE_YEAR = 1.5;

function sameUnit(first: Figure, second: Figure): Joined | null {
  if (isYearLike(first) && second.unit !== null && second.min > first.min && second.min <= first.min * MOST_ABOVE_YEAR)
    return { value: first.min, valueMax: first.max, unit: second.unit };
  if (isYearLike(first) !== isYearLike(second) && (isYearLike(first) || second.min < first.min * 5)) {
    if (isYearLike(first) && !(second.unit === null && second.numeral.plain)) return null;
    if (isYearLike(second) && first.unit !== null) return null;
  }
  const shared = first.unit === null || second.unit === null || sameMeasure(first.unit, second.unit);
  if (!shared) return null;
  const scale = scaleOf(first, second);
  const factor = scale !== null && first.min < second.max / scale + 1e-9 ? scale : 1;
  return { value: first.min * factor, valueMax: first.max * factor, unit: second.unit ?? first.unit };
}

/** "$500,000 to $1 million a year": the rate stands at the second end only. */
function sameMeasure(first: string, second: string): boolean {
  return first === second || second.startsWith(`${first}/`) || (first === "°" && second.startsWith("°"));
}
