import {
  FRACTION_WORDS,
  ONES,
  SCALES,
  TENS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
} from "../../lang/en/quantities/number-words.js";
import { matchAt } from "./lookup.js";
import type { Numeral } from "./numeral.js";

const WORD = /[A-Za-z]+/y;
const AND_A_PART = /[ -]and[ -](?:a[ -]|one[ -]|three[ -])?(half|quarter|third|quarters)(?![A-Za-z])/iy;
const OF_A_SCALE =
  /[ -](?:of a |a |a-|of an |of one |-)?(million|billion|trillion|thousand|dozen|century|hundred)(?![A-Za-z])/iy;
const VAGUE_TAIL = /[ ](?:of )?(hundred|thousand|million|billion|dozen|trillion)(?:s)?(?![A-Za-z])/iy;
const OF_PLURAL = /[ ]of (hundreds|thousands|millions|billions|trillions)(?![A-Za-z])/iy;
const PARTS =
  /[ -](halves|thirds|quarters|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?![A-Za-z])/iy;

interface Sum {
  readonly end: number;
  readonly value: number;
  readonly scaled: boolean;
}

/** A number in words that begins at `at`: "twenty-eight thousand", "two and a half", "half a million", "tens of thousands", "several hundred". */
export function readNumberWords(text: string, at: number): Numeral | null {
  const first = wordAt(text, at);
  if (first === "") return null;
  return readFold(at, first) ?? readVague(text, at, first) ?? readPart(text, at, first) ?? readSum(text, at);
}

function wordAt(text: string, at: number): string {
  return matchAt(WORD, text, at)?.[0].toLowerCase() ?? "";
}

const words = (end: number, min: number, max: number, more: Partial<Numeral> = {}): Numeral => ({
  end,
  min,
  max,
  plain: false,
  words: true,
  scaled: false,
  fraction: false,
  ...more,
});

/** The number in "sixfold". */
function readFold(at: number, first: string): Numeral | null {
  if (!first.endsWith("fold")) return null;
  const number = first.slice(0, -4);
  const value = ONES.get(number) ?? TENS.get(number);
  return value === undefined ? null : words(at + number.length, value, value);
}

/** "dozens", "tens of thousands", "several hundred", "a few thousand". */
function readVague(text: string, at: number, first: string): Numeral | null {
  const bounds = VAGUE_PLURALS.get(first);
  const end = at + first.length;
  if (bounds !== undefined) {
    const of = matchAt(OF_PLURAL, text, end);
    if (of === null) return words(end, ...bounds, { scaled: true });
    const scale = SCALES.get((of[1] as string).toLowerCase().replace(/s$/, "")) as number;
    return words(end + of[0].length, bounds[0] * scale, bounds[1] * scale, { scaled: true });
  }
  const times = VAGUE_MULTIPLIERS.get(first);
  const tail = times === undefined ? null : matchAt(VAGUE_TAIL, text, end);
  if (times === undefined || tail === null) return null;
  const scale = SCALES.get((tail[1] as string).toLowerCase()) as number;
  return words(end + tail[0].length, times[0] * scale, times[1] * scale, { scaled: true });
}

/** "half", "half a million", "a third", "three quarters", "two-thirds". */
function readPart(text: string, at: number, first: string): Numeral | null {
  const article = first === "a" || first === "an";
  const start = article ? at + first.length + 1 : at;
  const name = article ? wordAt(text, start) : first;
  if (FRACTION_WORDS.has(name) && (name === "half" || name === "quarter" || article)) {
    const value = FRACTION_WORDS.get(name) as number;
    const end = start + name.length;
    const scale = matchAt(OF_A_SCALE, text, end);
    const by = scale === null ? undefined : SCALES.get((scale[1] as string).toLowerCase());
    if (by === undefined && name === "quarter" && !article && !/^ of(?![a-z])/.test(text.slice(end, end + 4)))
      return null;
    return scale === null || by === undefined
      ? words(end, value, value, { fraction: true })
      : words(end + scale[0].length, value * by, value * by, { scaled: true });
  }
  const count = ONES.get(first);
  if (count === undefined || count === 0) return null;
  const parts = matchAt(PARTS, text, at + first.length);
  if (parts === null || (count > 1 && !(parts[1] as string).endsWith("s"))) return null;
  const value = count * (FRACTION_WORDS.get((parts[1] as string).toLowerCase()) as number);
  return value >= 1 ? null : words(at + first.length + parts[0].length, value, value, { fraction: true });
}

/** Ones, tens and scales added up as they come; "and" only inside ("two hundred and five"). */
function readSum(text: string, at: number): Numeral | null {
  const sum = addWords(text, at);
  if (sum === null) return null;
  const part = matchAt(AND_A_PART, text, sum.end);
  if (part === null) return words(sum.end, sum.value, sum.value, { scaled: sum.scaled });
  const name = (part[1] as string).toLowerCase();
  const share = (FRACTION_WORDS.get(name) as number) * (name === "quarters" ? 3 : 1);
  const scale = scaleAfter(text, sum.end + part[0].length);
  const value = (sum.value + share) * scale.value;
  return words(scale.end, value, value, { scaled: scale.value > 1 });
}

function scaleAfter(text: string, at: number): { readonly end: number; readonly value: number } {
  const word = wordAt(text, at + 1);
  const by = SCALES.get(word);
  return by === undefined ? { end: at, value: 1 } : { end: at + 1 + word.length, value: by };
}

function addWords(text: string, at: number): Sum | null {
  let [total, current, end, last] = [0, 0, -1, 0];
  let scaled = false;
  let place = at;
  for (let count = 0; count < 16; count++) {
    const word = wordAt(text, place);
    const one = ONES.get(word);
    const ten = TENS.get(word);
    const scale = SCALES.get(word);
    if (one !== undefined && (end < 0 || last === 10 || last >= 100) && !(last === 10 && (one > 9 || one === 0))) {
      current += one;
      last = 1;
    } else if (ten !== undefined && (end < 0 || last >= 100)) {
      current += ten;
      last = 10;
    } else if (scale !== undefined && (end >= 0 || count === 1)) {
      current = (current === 0 ? 1 : current) * scale;
      if (scale >= 1000) [total, current] = [total + current, 0];
      last = scale;
      scaled = true;
    } else if ((word === "a" || word === "an") && count === 0 && SCALES.has(wordAt(text, place + word.length + 1))) {
      place += word.length + 1;
      continue;
    } else if (!(word === "and" && last >= 100 && end >= 0)) break;
    place += word.length;
    if (word !== "and") end = place;
    if (text[place] !== " " && text[place] !== "-") break;
    place += 1;
  }
  return end < 0 ? null : { end, value: total + current, scaled };
}
