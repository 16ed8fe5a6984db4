import { COLLECTIVES, LABEL_WORDS } from "../../lang/en/quantities/counted.js";
import { wordSet } from "../../lang/en/wordSet.js";
import { readCurrencyAfter } from "../quantities/money.js";
import { readUnit } from "../quantities/unit.js";
import type { Partial } from "./partial.js";
import { PRE, START, YEAR } from "./pattern.js";
import { type Match, matchCovering, matchTrigger, type Window, wordBefore } from "./window.js";

const BEFORE_CHRIST =
  /(?<![\p{L}\p{N}.,])(?:(?<first>\d{1,4})(?: ?[-–] ?| to ))?(?<year>\d{1,4}) ?(?:BCE?|B\.C\.?(?:E\.)?)(?![\p{L}\p{N}])/uy;
const ANNO =
  /(?<![\p{L}\p{N}])(?:AD|A\.D\.) ?(?<year>\d{1,4})(?![\p{N}])|(?<![\p{L}\p{N}.,])(?<late>\d{1,4}) (?:AD|A\.D\.|CE)(?![\p{L}])/uy;
const NTH_DAY = /(?<=(?:[Oo]n|from|to|until|by|till) )the (?<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?![\p{L}\p{N}])/uy;
const DECADE = new RegExp(
  `${START}(?:(?:[Tt]he )?(?:early|late|mid|later|the end of the|the start of the)[ -])?(?:[Tt]he )?(?:(?<century>1[0-9]|20)?['’]?(?<decade>\\d)0['’]?s)(?![\\p{L}\\p{N}])`,
  "uy",
);
const ISO = /(?<![\p{L}\p{N}-])(?<year>[12]\d{3})-(?<month>0[1-9]|1[0-2])-(?<day>0[1-9]|[12]\d|3[01])(?![\d-])/uy;
const NUMERIC = /(?<![\p{L}\p{N}./])(?<a>\d{1,2})\/(?<b>\d{1,2})\/(?<year>(?:[12]\d)?\d{2})(?![\d/])/uy;
const PLAIN = new RegExp(
  `(?<![\\p{L}\\p{N}$€£¥#.,:/])(?:(?:[Tt]he )?${PRE}[ ]?)?(?:[Tt]he year |[Ff]iscal(?: year)? |FY ?)?(?<year>${YEAR})(?:[-–/](?<short>\\d{2}|[12]\\d{3})(?!\\d))?(?![\\p{L}\\p{N}%°€£$]|[.,:]\\d|[-–]\\p{Ll})`,
  "uy",
);
/** Years before this one are read only behind a preposition, in brackets or in a range. */
const FIRST_PLAIN_YEAR = 1900;
const LAST_YEAR = 2100;
const PREPOSITIONS: ReadonlySet<string> = wordSet(
  "in since until till by from to of during before after through throughout early late mid and between around about circa year the c. for or",
);

/** Years, decades, dates in digits, years before Christ. The trigger is a word that begins with a digit, or a mark before one. */
export function readYear(window: Window): readonly Partial[] {
  return (
    readIso(window) ??
    readNumeric(window) ??
    readEra(window) ??
    readDecade(window) ??
    readPlain(window) ??
    readNthDay(window) ??
    []
  );
}

function readIso(window: Window): readonly Partial[] | null {
  const match = matchTrigger(ISO, window);
  if (match === null) return null;
  const { year, month, day } = match.groups;
  return [
    {
      start: match.start,
      end: match.end,
      form: "calendar",
      year: Number(year),
      month: Number(month),
      day: Number(day),
    },
  ];
}

/** "17/11/2024" and "11/17/2024": the part above 12 is the day; when neither is, the order can't be told and the day stays open. */
function readNumeric(window: Window): readonly Partial[] | null {
  const match = matchTrigger(NUMERIC, window);
  if (match === null) return null;
  const [a, b, printed] = [Number(match.groups.a), Number(match.groups.b), Number(match.groups.year)];
  const year = printed < 100 ? printed + (printed > 60 ? 1900 : 2000) : printed;
  if (Math.min(a, b) < 1 || Math.min(a, b) > 12 || Math.max(a, b) > 31) return [];
  const known = a > 12 ? { day: a, month: b } : b > 12 || a === b ? { day: b, month: a } : {};
  return [{ start: match.start, end: match.end, form: "calendar", year, ...known }];
}

function readEra(window: Window): readonly Partial[] | null {
  const before = matchCovering(BEFORE_CHRIST, window);
  if (before !== null) return yearsBeforeChrist(window.text, before);
  const anno = matchCovering(ANNO, window);
  if (anno === null) return null;
  return [{ start: anno.start, end: anno.end, form: "calendar", year: Number(anno.groups.year ?? anno.groups.late) }];
}

/** "264–241 BC" is two years. */
function yearsBeforeChrist(text: string, { start, end, groups }: Match): readonly Partial[] {
  const last: Partial = { start, end, form: "calendar", year: 1 - Number(groups.year) };
  if (groups.first === undefined) return [last];
  const second = text.indexOf(groups.year as string, start + groups.first.length);
  const first: Partial = { start, end: start + groups.first.length, form: "calendar", year: 1 - Number(groups.first) };
  return [first, { ...last, start: second }];
}

function readDecade(window: Window): readonly Partial[] | null {
  const match = matchCovering(DECADE, window);
  if (match === null) return null;
  const { century, decade } = match.groups;
  if (century === undefined && !/['’]\d0s/.test(window.text.slice(match.start, match.end))) return [];
  return [{ start: match.start, end: match.end, form: "calendar", decade: Number(`${century ?? 19}${decade}`) }];
}

/** "on the 5th": a day of the month told last, unless a noun follows ("the 5th floor"). */
function readNthDay(window: Window): readonly Partial[] | null {
  const match = matchCovering(NTH_DAY, window);
  if (match === null || /^(?:NOUN|ADJ|PROPN)$/.test(window.next?.tag ?? "")) return null;
  return [{ start: match.start, end: match.end, form: "calendar", day: Number(match.groups.day), base: "context" }];
}

function readPlain(window: Window): readonly Partial[] | null {
  const match = matchCovering(PLAIN, window);
  if (match === null) return null;
  const year = Number(match.groups.year);
  const { short } = match.groups;
  if (year > LAST_YEAR || !isYear(window, match.start, match.end, year, short !== undefined)) return [];
  const digits = window.text.slice(match.start, match.end);
  const first: Partial = { start: match.start, end: match.end, form: "calendar", year };
  if (short === undefined) return [first];
  const second = short.length === 4 ? Number(short) : Math.floor(year / 100) * 100 + Number(short);
  if (second <= year || second > LAST_YEAR)
    return short.length === 2 && Number(short) <= 12 ? [{ ...first, month: Number(short) }] : [];
  const cut = match.end - short.length;
  const firstEnd = match.start + digits.lastIndexOf(match.groups.year as string) + 4;
  return [
    { ...first, end: firstEnd },
    { start: cut, end: match.end, form: "calendar", year: second },
  ];
}

function isYear({ text, trigger, next }: Window, start: number, end: number, year: number, range: boolean): boolean {
  if (NUMBERED.test(text.slice(end, end + 7)) || STREET.test(text.slice(end, end + 40))) return false;
  if (readUnit(text, end) !== null || readCurrencyAfter(text, end, false) !== null) return false;
  const narrowed = start < trigger.start - 1;
  if (narrowed && !/^(?:about|around) /i.test(text.slice(start, start + 7))) return true;
  const before = wordBefore(text, start);
  if (PREPOSITIONS.has(before))
    return !(
      isPlural(text, next, end) &&
      year % 100 === 0 &&
      (before === "of" ||
        before === "the" ||
        before === "to" ||
        before === "about" ||
        before === "around" ||
        before === "and" ||
        before === "or" ||
        before === "for")
    );
  if (LABEL_WORDS.has(before) && before !== "spring" && before !== "season") return false;
  const bracketed = text[start - 1] === "(" || text[end] === ")";
  if (range && year >= 1000) return true;
  if (year < FIRST_PLAIN_YEAR) return bracketed && year > 1000;
  return bracketed || !(isPlural(text, next, end) && year % 50 === 0);
}

/** "in the 2100 block of Harbour Street": houses are numbered so. */
const NUMBERED = /^ block\b/i;
/** "at 2014 Harbour Street". */
const STREET =
  /^ (?:[NSEW]\.? |North |South |East |West )?(?:\p{Lu}[\p{L}.]* ){1,2}(?:Street|St\b|Avenue|Ave\b|Road|Rd\b|Drive|Lane|Boulevard|Blvd|Highway)/u;

/** Whether a plural noun follows: "2000 people" counts. */
const isPlural = (text: string, next: Window["next"], end: number): boolean =>
  next !== undefined &&
  next.start === end + 1 &&
  next.tag === "NOUN" &&
  (next.lemma !== text.slice(next.start, next.end).toLowerCase() || COLLECTIVES.has(next.lemma));
