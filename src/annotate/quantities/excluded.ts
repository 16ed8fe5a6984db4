import { CLOCK_WORDS, LABEL_WORDS, MONTH_WORDS, YEAR_WORDS } from "../../lang/en/quantities/counted.js";
import type { Counted } from "./counted.js";
import { isDigit, isWordCharacter } from "./lookup.js";
import type { Extent } from "./range.js";

const WORD_BEFORE = /([\p{L}.#']+)[ \u00a0-]?$/u;
const WORD_AFTER = /^[ \u00a0-]?([\p{L}.'’]+)/u;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/**
 * Whether a number that looks like a quantity is none: a label ("Section 427"), a name ("iPhone 12"), a year, a day of a
 * month, a time of day, a score, an item of a list. Only bare digits without a unit of measure can be.
 */
export function isExcluded(text: string, sentenceStart: number, extent: Extent, counted: Counted | null): boolean {
  const { first, last } = extent;
  if (extent.unit !== null) return false;
  if (first.numeral.words) return isNamedByWord(text, sentenceStart, extent);
  if (isScore(text, extent, counted)) return true;
  if (CLOCK_WORDS.has(wordAfter(text, extent.end))) return true;
  if (isPhoneNumber(text, extent)) return true;
  if (!first.numeral.plain && !(extent.range && last.numeral.plain)) return false;
  const before = WORD_BEFORE.exec(text.slice(Math.max(0, extent.start - 24), extent.start))?.[1] ?? "";
  const after = WORD_AFTER.exec(text.slice(extent.end, extent.end + 24))?.[1] ?? "";
  return (
    COUNTER.test(text.slice(Math.max(0, extent.start - 16), extent.start)) ||
    BORE.test(text.slice(extent.end, extent.end + 8)) ||
    isMonthDay(extent, before, after) ||
    isAddress(extent, after, counted) ||
    isEmergencyNumber(text, extent, before, after) ||
    isLabel(text, sentenceStart, extent, before) ||
    isYear(text.slice(Math.max(0, extent.start - 24), extent.start), extent, before, counted) ||
    isListItem(text, extent) ||
    isShortYear(text, extent)
  );
}

/** "Image 3 of 9": pictures of a page. */
const COUNTER = /(?:^|[^\p{L}])(?:image|photo|picture|slide|page|part) \d{1,3} of $/iu;

/** "22 - caliber": the kind of a gun. */
const BORE = /^ - ca?li/;

const wordAfter = (text: string, at: number): string =>
  WORD_AFTER.exec(text.slice(at, at + 24))?.[1]?.toLowerCase() ?? "";

/** "0207 946 0018": a leading zero, or digits beside digits. */
function isPhoneNumber(text: string, extent: Extent): boolean {
  if (!extent.first.numeral.plain || extent.range) return false;
  const zero = text[extent.start] === "0" && isDigit(text, extent.start + 1);
  const beside = text[extent.start - 1] === " " && isDigit(text, extent.start - 2) && extent.max >= 100;
  return zero || beside || (text[extent.end] === " " && isDigit(text, extent.end + 1) && isDigit(text, extent.end + 3));
}

/** "Kick Six": a number word with a capital, behind a capital, inside the sentence. */
function isNamedByWord(text: string, sentenceStart: number, extent: Extent): boolean {
  if (!/\p{Lu}/u.test(text.charAt(extent.start)) || extent.start <= sentenceStart + 1) return false;
  return /\p{Lu}[\p{L}]* $/u.test(text.slice(Math.max(0, extent.start - 20), extent.start));
}

/** "10 Downing Street", "787 Dreamliner": a name that begins with a number; "1725 NW Elm Street", "the 2400 block of Elm Street". */
const isAddress = (extent: Extent, after: string, counted: Counted | null): boolean =>
  !extent.range &&
  (/^(?:[NSEW]\.?|[NS][EW])$/.test(after) ||
    (counted === null && extent.max < 1000 && /^\p{Lu}[\p{L}]/u.test(after)) ||
    (extent.max >= 100 && /^blocks?$/i.test(after)));

/** "called 911", "the 911 dispatcher". */
const isEmergencyNumber = (text: string, extent: Extent, before: string, after: string): boolean =>
  /^(?:911|999|112)$/.test(text.slice(extent.start, extent.end)) && (CALLING.test(before) || CALLED.test(after));

const CALLING = /^(?:call|calls|called|calling|dial|dialed|dialled|phoned)$/i;
const CALLED = /^(?:calls?|callers?|dispatch|dispatchers?|operators?|tapes?|recordings?|emergency|hotline)$/i;

/** "2-1", "89-89": a bare dash between numbers of nothing. */
function isScore(text: string, extent: Extent, counted: Counted | null): boolean {
  const after = text[extent.end];
  if (!extent.range) return (after === "-" || after === "–") && isDigit(text, extent.end + 1);
  return counted === null && /^[-–]$/.test(text.slice(extent.first.end, extent.last.start));
}

const isMonthDay = (extent: Extent, before: string, after: string): boolean =>
  extent.first.min <= 31 &&
  (MONTH_WORDS.has(before.toLowerCase()) || (MONTH_WORDS.has(after.toLowerCase()) && /^\p{Lu}/u.test(after)));

/** A label word, or a capitalised word inside the sentence: names end in numbers. */
function isLabel(text: string, sentenceStart: number, extent: Extent, before: string): boolean {
  if (before === "") return text[extent.start - 1] === "#";
  if (LABEL_WORDS.has(before.toLowerCase())) return true;
  const start = text.lastIndexOf(before, extent.start);
  return /\p{Lu}/u.test(before) && (start > sentenceStart || /^\p{Ll}/u.test(before)) && !/[.]$/.test(before);
}

/** "an average of 1500", "a total of 2000": no year. */
const isMeasuredOf = (lead: string): boolean =>
  /(?:average|total|maximum|minimum|sum|capacity|price|cost|number|population|crowd|limit|fee|height|length|altitude|speed) (?:of|to|is|was) $/i.test(
    lead,
  );

function isYear(lead: string, extent: Extent, before: string, counted: Counted | null): boolean {
  const value = extent.first.min;
  if (extent.first.numberEnd - extent.first.start !== 4 || value < FIRST_YEAR || value > LAST_YEAR) return false;
  if (extent.range && counted !== null) return false;
  if (YEAR_WORDS.has(before.toLowerCase())) return !isMeasuredOf(lead);
  return (counted === null && value >= 1700) || (value >= 1900 && value % 100 !== 0);
}

/** "the 90's", "the class of '15": years that leave out their century. */
const isShortYear = (text: string, { first, start, end }: Extent): boolean =>
  first.numberEnd - start === 2 &&
  (/^['’]s(?!\p{L})/u.test(text.slice(end, end + 3)) ||
    / (?:of|in|since|until) ['’]$/.test(text.slice(Math.max(0, start - 8), start)));

/** "1. First item" at the start of a line. */
function isListItem(text: string, extent: Extent): boolean {
  const lineStart = extent.start === 0 || text[extent.start - 1] === "\n";
  return lineStart && /^[.)](?:\s|$)/.test(text.slice(extent.end, extent.end + 2));
}

/** Whether digits at `at` belong to a name or a larger number: letters, a hyphen behind a letter, or a point stand before them. */
export function isInsideName(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text[at - 1] as string;
  if (isWordCharacter(text, at - 1)) return true;
  if (before === "-" || before === "/" || before === "." || before === ":" || before === "'" || before === "’")
    return at > 1 && isWordCharacter(text, at - 2);
  return before === "#" || before === "@" || before === "_";
}
