import { isDigit, isWordCharacter, matchAt } from "./lookup.js";
import { readCurrencyAfter, readCurrencyBefore, readNationAfter } from "./money.js";
import { readNumberWords } from "./number-words.js";
import { type Numeral, readDigits } from "./numeral.js";
import { readRate, readUnit, type UnitAt } from "./unit.js";

/** A number with its sign, its currency or unit of measure where it has one, and the place where each part ends. */
export interface Figure {
  readonly start: number;
  /** End of the number itself, before any unit. */
  readonly numberEnd: number;
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly unit: string | null;
  readonly numeral: Numeral;
  /** A plus or minus sign was printed. */
  readonly signed: "+" | "-" | null;
  /** The currency stood before the number ("$5"). */
  readonly moneyBefore: boolean;
}

const SIGN = /[+\-−–](?=[$€£¥.\d])/y;
const CENTS = /[ ](?:and )?(\d{1,2}|[a-z]+(?:-[a-z]+)?) cents?(?![A-Za-z])/iy;

/** The figure that begins at `at` with a sign, a currency mark, a digit or a number word; null when there is none. */
export function readFigure(text: string, at: number): Figure | null {
  const code = text.charCodeAt(at);
  if (code >= 97 && code <= 122 && !text.startsWith("rmb", at) && !text.startsWith("usd", at))
    return wordFigure(text, at);
  const outer = readSignMark(text, at);
  const money = readCurrencyBefore(text, outer.end);
  const inner = money === null ? outer : readSignMark(text, money.end, outer.sign);
  const place = money === null ? outer.end : inner.end;
  const numeral = readDigits(text, place, money !== null) ?? (money === null ? readNumberWords(text, place) : null);
  if (numeral === null) return null;
  if (!numeral.words && glued(text, numeral.end, money)) return null;
  const unit = money === null ? readMeasure(text, numeral) : readMoneyTail(text, numeral, money.unit);
  const factor = inner.sign === "-" ? -1 : 1;
  const coins = unit === null ? null : (readCents(text, unit) ?? readInches(text, unit));
  const extra = coins?.value ?? 0;
  return {
    start: at,
    numberEnd: numeral.end,
    end: coins?.end ?? unit?.end ?? numeral.end,
    min: clean(factor * (factor < 0 ? numeral.max : numeral.min) + extra),
    max: clean(factor * (factor < 0 ? numeral.min : numeral.max) + extra),
    unit: unit?.unit ?? null,
    numeral,
    signed: inner.sign,
    moneyBefore: money !== null,
  };
}

/** A figure in words has neither sign nor currency mark before it. */
function wordFigure(text: string, at: number): Figure | null {
  const numeral = readNumberWords(text, at);
  if (numeral === null) return null;
  const unit = readMeasure(text, numeral) ?? (numeral.fraction ? readPartedUnit(text, numeral.end) : null);
  const coins = unit === null ? null : (readCents(text, unit) ?? readInches(text, unit));
  const extra = coins?.value ?? 0;
  return {
    start: at,
    numberEnd: numeral.end,
    end: coins?.end ?? unit?.end ?? numeral.end,
    min: clean(numeral.min + extra),
    max: clean(numeral.max + extra),
    unit: unit?.unit ?? null,
    numeral,
    signed: null,
    moneyBefore: false,
  };
}

const OF_A = /[ ](?:of an?|an?)(?=[ ])/iy;

/** "half a percentage point", "a quarter of a mile". */
function readPartedUnit(text: string, at: number): UnitAt | null {
  const article = matchAt(OF_A, text, at);
  return article === null ? null : readUnit(text, at + article[0].length);
}

/** Scaling leaves dust behind the fifteenth digit (8.1 million is 8099999.999…); most figures are whole. */
const clean = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

interface SignMark {
  readonly end: number;
  readonly sign: "+" | "-" | null;
}

function readSignMark(text: string, at: number, known: SignMark["sign"] = null): SignMark {
  const match = matchAt(SIGN, text, at);
  if (match === null) return { end: at, sign: known };
  return { end: at + 1, sign: match[0] === "+" ? "+" : "-" };
}

/** Letters or further digits right behind a figure make a name of it ("737s", "5th", "1.2.3", "9:01") unless they are a unit. */
function glued(text: string, end: number, money: UnitAt | null): boolean {
  const next = text[end];
  if (next === undefined) return false;
  if (next === ":" && isDigit(text, end + 1)) return true;
  if (next === "." && isDigit(text, end + 1)) return true;
  if (next === "/" && isDigit(text, end + 1)) return true;
  if (next === "," && isDigit(text, end + 1))
    return money === null && isDigit(text, end + 1) && !isDigit(text, end + 2);
  if (!isWordCharacter(text, end)) return false;
  if (money !== null) return false;
  return readUnit(text, end) === null && readCurrencyAfter(text, end, false) === null;
}

function readMeasure(text: string, numeral: Numeral): UnitAt | null {
  if (matchAt(MARKED_INCHES, text, numeral.end) !== null) return { end: numeral.end, unit: "ft" };
  const unit = readUnit(text, numeral.end);
  const money = readCurrencyAfter(text, numeral.end, numeral.scaled);
  if (money !== null && (unit === null || money.end >= unit.end)) return readRate(text, money);
  return unit;
}

function readMoneyTail(text: string, numeral: Numeral, unit: string): UnitAt {
  const nation = unit === "USD" ? readNationAfter(text, numeral.end) : null;
  return readRate(text, nation ?? { end: numeral.end, unit });
}

const MARKED_INCHES = /['’′](\d{1,2})(?:["”″]|['’′]{2})?(?![\p{L}\d])/uy;
const INCHES = /(?:-(\d{1,2})(?:-inch(?:es)?)?|,? (\d{1,2})[ -]?(?:in\.?|inch(?:es)?))(?![\p{L}\d.,-])/uy;

/** "6-foot-6", "6 feet 3 inches", 6'3": the inches belong to the height. */
function readInches(text: string, unit: UnitAt): { readonly end: number; readonly value: number } | null {
  if (unit.unit !== "ft") return null;
  const match = matchAt(INCHES, text, unit.end) ?? matchAt(MARKED_INCHES, text, unit.end);
  const inches = Number(match?.[1] ?? match?.[2]);
  return match === null || inches > 11 ? null : { end: unit.end + match[0].length, value: inches / 12 };
}

/** "3 dollars 50 cents" is 3.5 dollars. */
function readCents(text: string, unit: UnitAt): { readonly end: number; readonly value: number } | null {
  if (!/^[A-Z]{3}$/.test(unit.unit)) return null;
  const match = matchAt(CENTS, text, unit.end);
  if (match === null) return null;
  const cents = /^\d/.test(match[1] as string) ? Number(match[1]) : readNumberWords(match[1] as string, 0)?.min;
  return cents === undefined || cents > 99 ? null : { end: unit.end + match[0].length, value: cents / 100 };
}
