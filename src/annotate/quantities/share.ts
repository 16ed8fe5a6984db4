import type { Figure } from "./figure.js";
import { matchAt } from "./lookup.js";
import { readNumberWords } from "./number-words.js";
import { readDigits } from "./numeral.js";
import { type Extent, single } from "./range.js";

const OUT_OF = /[ ](?:out of|in)(?: every)? (?=[\da-z])/iy;
/** "one in five": larger wholes are no shares but counts in places ("three in 2019"). */
const LARGEST_WHOLE = 1000;

/** "one in five adults", "two out of three": a share of what is counted. */
export function readShare(text: string, figure: Figure): Extent | null {
  if (figure.unit !== null || figure.min !== figure.max || figure.min < 1) return null;
  const joiner = matchAt(OUT_OF, text, figure.end);
  if (joiner === null) return null;
  const at = figure.end + joiner[0].length;
  const whole = readDigits(text, at, false) ?? readNumberWords(text, at);
  if (whole === null || whole.min <= figure.min || whole.min > LARGEST_WHOLE || whole.fraction) return null;
  if (!/^ (?!of |to |and )[a-z]/i.test(text.slice(whole.end, whole.end + 4)) && !/out/.test(joiner[0])) return null;
  const value = figure.min / whole.min;
  const numeral = {
    ...figure.numeral,
    end: whole.end,
    min: value,
    max: value,
    plain: false,
    words: true,
    fraction: true,
  };
  return single({ ...figure, numberEnd: whole.end, end: whole.end, min: value, max: value, numeral });
}
