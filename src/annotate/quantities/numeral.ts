import { FRACTION_DENOMINATORS, FRACTION_SIGNS, SCALE_LETTERS, SCALES } from "../../lang/en/quantities/number-words.js";
import { anyOf, isDigit, isWordCharacter, matchAt } from "./lookup.js";

/** A number as printed. `plain`: digits alone, as years and labels are; `scaled`: a scale word or letter multiplied it. */
export interface Numeral {
  readonly end: number;
  readonly min: number;
  readonly max: number;
  readonly plain: boolean;
  readonly words: boolean;
  readonly scaled: boolean;
  readonly fraction: boolean;
}

const DIGITS =
  /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d{1,2}(?:,\d{2})+,\d{3}(?!\d)|\d{1,3}(?:[\u00a0\u202f\u2009]\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y;
const EXPONENT = /[ ]?[×x][ ]?10[\^*]{0,2}([−-]?\d{1,3})(?!\d)/y;
const SLASHED = /[ \u00a0-]?(\d{1,3})[/⁄](\d{1,3})(?![/\d⁄])/y;
const SIGN_FRACTION = new RegExp(`[ ]?(${anyOf(FRACTION_SIGNS.keys())})`, "y");
const SCALE = new RegExp(`[ \\u00a0-]?(${anyOf(SCALES.keys())})(?![\\p{L}\\p{N}])`, "iuy");
const SCALE_LETTER = new RegExp(`(${anyOf(SCALE_LETTERS.keys())})(?![\\p{L}\\p{N}])`, "iuy");

/** A numeral that begins with a digit, a point or a fraction sign at `at`; scale words multiplied in, scale letters too where money asks for it. */
export function readDigits(text: string, at: number, money: boolean): Numeral | null {
  const fraction = readFraction(text, at);
  if (fraction !== null) return scale(text, { ...fraction, plain: false, fraction: true }, money);
  const match = matchAt(DIGITS, text, at);
  if (match === null) return null;
  const whole = Number(match[0].replace(/[^\d.]/g, ""));
  const end = at + match[0].length;
  const part = match[0].includes(".") ? null : readFraction(text, end, true);
  if (part !== null)
    return scale(text, { end: part.end, value: whole + part.value, plain: false, fraction: false }, money);
  const power = matchAt(EXPONENT, text, end);
  if (power !== null) {
    const value = whole * 10 ** Number((power[1] as string).replace("−", "-"));
    return scale(text, { end: end + power[0].length, value, plain: false, fraction: false }, money);
  }
  return scale(text, { end, value: whole, plain: /^\d+$/.test(match[0]), fraction: false }, money);
}

interface Part {
  readonly end: number;
  readonly value: number;
}

/** "1/2", "½"; after a whole number ("10 1/2") a space may stand before it. */
function readFraction(text: string, at: number, after = false): Part | null {
  const sign = matchAt(SIGN_FRACTION, text, at);
  if (sign !== null && (after || sign[0].length === 1))
    return { end: at + sign[0].length, value: FRACTION_SIGNS.get(sign[1] as string) as number };
  if (!after && !isDigit(text, at)) return null;
  const slashed = matchAt(SLASHED, text, at);
  if (slashed === null || (after && isDigit(text, at))) return null;
  const [above, below] = [Number(slashed[1]), Number(slashed[2])];
  return above < below && FRACTION_DENOMINATORS.has(below)
    ? { end: at + slashed[0].length, value: above / below }
    : null;
}

function scale(
  text: string,
  part: Part & { readonly plain: boolean; readonly fraction: boolean },
  money: boolean,
): Numeral {
  let { end, value } = part;
  let scaled = false;
  const letter = matchAt(SCALE_LETTER, text, end);
  const by = letter === null ? undefined : SCALE_LETTERS.get((letter[1] as string).toLowerCase());
  if (
    letter !== null &&
    by !== undefined &&
    (money || isScaleLetter(letter[1] as string, text, end + letter[0].length))
  ) {
    end += letter[0].length;
    value *= by;
    scaled = true;
  }
  const words = readScales(text, end);
  return {
    end: words.end,
    min: value * words.value,
    max: value * words.value,
    plain: part.plain && !scaled && words.value === 1,
    words: false,
    scaled: scaled || words.value !== 1,
    fraction: part.fraction,
  };
}

/** Outside money "3m" is metres and "5t" tonnes; "2.8bn" and "10k" are numbers, and so is "16m" before a plural noun. */
function isScaleLetter(letter: string, text: string, end: number): boolean {
  const lower = letter.toLowerCase();
  if (lower.length > 1 && lower !== "mm") return true;
  if (letter === "M" || letter === "B") return !isWordCharacter(text, end);
  if (letter === "k" || letter === "K") return !isWordCharacter(text, end);
  return letter === "m" && /^ [a-z]{3,}s\b/.test(text.slice(end, end + 24));
}

/** Scale words in a row: "hundred million" is 1e8. */
export function readScales(text: string, at: number): Part {
  let end = at;
  let value = 1;
  for (let words = 0; words < 3; words++) {
    const match = matchAt(SCALE, text, end);
    if (match === null) break;
    value *= SCALES.get((match[1] as string).toLowerCase()) as number;
    end += match[0].length;
  }
  return { end, value };
}
