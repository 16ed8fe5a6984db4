import {
  closingAbbreviations,
  domains,
  doubtfulAbbreviations,
  leadingAbbreviations,
} from "../../lang/en/words/abbreviations.js";
import { beforeNot, contracted } from "../../lang/en/words/contractions.js";
import { hyphenPrefixes, hyphenSuffixes } from "../../lang/en/words/hyphens.js";
import { DIGIT, kindAt, LETTER, MARK, SPACE, splitsPair } from "./characters.js";

/** No word is longer: what is, is no word, and is cut so that nothing that looks at a word can be made to look for long. */
const LONGEST_WORD = 60;

/** Calls `found` with the bounds of each word and mark of `text` between `start` and `end`, in order. Linear. */
export function cutWords(text: string, start: number, end: number, found: (start: number, end: number) => void): void {
  let at = start;
  while (at < end) {
    const kind = kindAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const stop = wordEnd(text, at, end, kind);
    found(at, stop);
    at = stop;
  }
}

/** Where the word or mark that begins at `at` ends. */
function wordEnd(text: string, at: number, end: number, kind: number): number {
  if (kind === MARK) return markEnd(text, at, end);
  const limit = Math.min(end, at + LONGEST_WORD);
  if (kind === DIGIT) return unsplit(text, numberEnd(text, at, limit));
  let stop = at + 1;
  while (stop < limit && kindAt(text, stop) === LETTER) stop++;
  if (stop === limit && stop < end) return unsplit(text, stop);
  if (stop >= end) return plainEnd(text, at, stop);
  const next = text.charCodeAt(stop);
  return next === 0x20 || next === 0x2c ? plainEnd(text, at, stop) : joinedEnd(text, at, stop, limit, end);
}

const unsplit = (text: string, stop: number): number => (splitsPair(text, stop) ? stop + 1 : stop);

/** Letters alone are one word, but "cannot" is two. */
const plainEnd = (text: string, at: number, stop: number): number =>
  stop - at === 6 && /^cannot$/i.test(text.slice(at, stop)) ? at + 3 : stop;

const isJoint = (code: number): boolean =>
  code === 0x2e || isHyphen(code) || isApostrophe(code) || code === 0x26 || code === 0x5f || code === 0x40;
const isHyphen = (code: number): boolean => code === 0x2d || code === 0x2010 || code === 0x2011;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2018;
const isInWord = (kind: number): boolean => kind === LETTER || kind === DIGIT;

/** A word that letters begin and something else than a space follows: with digits, hyphens, apostrophes, full stops. */
function joinedEnd(text: string, at: number, letters: number, limit: number, end: number): number {
  const address = addressEnd(text, at, letters, end);
  if (address > 0) return address;
  const initials = initialsEnd(text, at, end);
  if (initials > 0) return initials;
  let stop = letters;
  while (stop < limit) {
    if (isInWord(kindAt(text, stop))) stop++;
    else if (isJoint(text.charCodeAt(stop)) && stop + 1 < limit && isInWord(kindAt(text, stop + 1))) stop += 2;
    else break;
  }
  if (stop >= limit) return unsplit(text, Math.min(stop, limit));
  const cut = cutWithin(text, at, stop);
  return cut < stop ? cut : fullStopEnd(text, at, stop, end);
}

/** The end of the first word of a run whose words hang together by joints. */
function cutWithin(text: string, at: number, stop: number): number {
  const run = text.slice(at, stop);
  if (run.includes("@")) return stop;
  let first = stop;
  const hyphens = /[-\u2010\u2011]/.test(run);
  if (hyphens && !isWholeHyphenated(run)) first = at + run.search(/[-\u2010\u2011]/);
  first = dotCut(text, at, first);
  return apostropheCut(text, at, first);
}

/** "S-70", "co-founder" and "mid-1980s" are one word, "front-runner" three. */
function isWholeHyphenated(run: string): boolean {
  if (/\d/.test(run)) return true;
  const parts = run.toLowerCase().split(/[-\u2010\u2011]/);
  return hyphenPrefixes.has(parts[0] as string) || hyphenSuffixes.has(parts[parts.length - 1] as string);
}

/** "example.org" is one word, "home.The" three. */
function dotCut(text: string, at: number, stop: number): number {
  const word = text.slice(at, stop);
  const dot = word.indexOf(".");
  if (dot < 0 || domains.has(word.slice(word.lastIndexOf(".") + 1).toLowerCase())) return stop;
  return leadingAbbreviations.has(word.slice(0, dot).toLowerCase()) ? at + dot + 1 : at + dot;
}

/** "they|'re", "do|n't", "Clinton|'s", but "O'Brien". */
function apostropheCut(text: string, at: number, stop: number): number {
  for (let i = stop - 1; i > at; i--) {
    if (!isApostrophe(text.charCodeAt(i))) continue;
    const tail = text.slice(i + 1, stop).toLowerCase();
    if (contracted.has(tail)) return i;
    const isNot = tail === "t" && /n/i.test(text.charAt(i - 1)) && beforeNot.has(text.slice(at, i - 1).toLowerCase());
    return isNot ? i - 1 : stop;
  }
  return stop;
}

/** With its full stop if it is an abbreviation. */
function fullStopEnd(text: string, at: number, stop: number, end: number): number {
  if (stop < end && text.charCodeAt(stop) === 0x24 && /^(?:US|C|A|NZ|HK|S|CA|AU|R)$/.test(text.slice(at, stop)))
    return stop + 1;
  if (stop >= end || text.charCodeAt(stop) !== 0x2e || text.charCodeAt(stop + 1) === 0x2e)
    return plainEnd(text, at, stop);
  return isAbbreviation(text, at, stop, end) ? stop + 1 : plainEnd(text, at, stop);
}

function isAbbreviation(text: string, at: number, stop: number, end: number): boolean {
  if (stop - at > 6) return false;
  const word = text.slice(at, stop);
  const lower = word.toLowerCase();
  if (!leadingAbbreviations.has(lower) && !closingAbbreviations.has(lower)) return false;
  if (!doubtfulAbbreviations.has(lower))
    return word === "etc" || word === "vs" || word === "v" || word !== lower || stop + 1 < end;
  const before = lower === "no" || lower === "nos" ? /^[ \u00a0]?\d/ : /^[ \u00a0]?[\p{Lu}\d,]/u;
  return word !== lower && before.test(text.slice(stop + 1, stop + 3));
}

/** "U.S.", "J.R.", "p.m.": single letters with full stops; a single capital with one ("J. Birch"). */
function initialsEnd(text: string, at: number, end: number): number {
  let stop = at;
  while (
    stop + 1 < end &&
    kindAt(text, stop) === LETTER &&
    text.charCodeAt(stop + 1) === 0x2e &&
    stop - at < LONGEST_WORD
  )
    stop += 2;
  if (stop === at) return 0;
  if (stop < end && kindAt(text, stop) === LETTER) {
    const lone = stop + 1 >= end || !isInWord(kindAt(text, stop + 1));
    if (stop - at >= 4 || lone) return lone ? stop + 1 : stop - at >= 4 ? stop : 0; // "U.S" without its last
    return 0;
  }
  if (stop - at > 2) return stop;
  const letter = text.charAt(at);
  if (letter === "v") return stop;
  return /\p{Lu}/u.test(letter) && stop < end && (letter !== "I" || /^ \p{Lu}\p{Ll}/u.test(text.slice(stop, stop + 3)))
    ? stop
    : 0;
}

/** The end of a web address that begins here; 0 where none does. */
function addressEnd(text: string, at: number, letters: number, end: number): number {
  const next = text.charCodeAt(letters);
  if (next !== 0x3a && next !== 0x2e) return 0;
  if (!/^(?:https?|ftp)$/i.test(text.slice(at, letters)) || !text.startsWith("://", letters)) {
    if (!/^www$/i.test(text.slice(at, letters)) || !isInWord(kindAt(text, letters + 1))) return 0;
  }
  let stop = letters + 1;
  while (stop < end && kindAt(text, stop) !== SPACE && !/[<>"“”‘’()[\]{}]/.test(text.charAt(stop))) stop++;
  while (/[.,;:!?']/.test(text.charAt(stop - 1))) stop--;
  return stop;
}

/** Figures with what joins them ("10,000", "9/11", "4:30pm", "1980s", "21st"); letters behind a figure are a word of their own ("5|km"). */
function numberEnd(text: string, at: number, limit: number): number {
  let stop = at + 1;
  while (stop < limit) {
    if (kindAt(text, stop) === DIGIT) stop++;
    else if (isFigureJoint(text.charCodeAt(stop)) && stop + 1 < limit && kindAt(text, stop + 1) === DIGIT) stop += 2;
    else break;
  }
  if (stop >= limit || kindAt(text, stop) !== LETTER) return stop;
  const tail = FIGURE_TAIL.exec(text.slice(stop, stop + 6))?.[0] ?? "";
  return tail.startsWith("s") && text.charCodeAt(stop - 1) !== 0x30 && tail === "s" ? stop : stop + tail.length;
}
const isFigureJoint = (code: number): boolean =>
  code === 0x2c || code === 0x2e || code === 0x3a || code === 0x2f || code === 0x2d;
const FIGURE_TAIL = /^(?:st|nd|rd|th|s|[ap]\.m\.?|[ap]m)(?![\p{L}\d])/iu;

/** A mark stands alone, but for dots and dashes in a row, "@name", "#name", "'80s" and a sign before a figure. */
function markEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) return Math.min(end, at + 2);
  if (code === 0x2e || code === 0x2d) return markRun(text, at, end, code);
  if (isApostrophe(code)) return apostropheEnd(text, at, end);
  if ((code !== 0x40 && code !== 0x23) || at + 1 >= end || kindAt(text, at + 1) !== LETTER) return at + 1;
  let stop = at + 1;
  while (stop < Math.min(end, at + LONGEST_WORD) && (isInWord(kindAt(text, stop)) || text.charCodeAt(stop) === 0x5f))
    stop++;
  return stop;
}

function markRun(text: string, at: number, end: number, code: number): number {
  let stop = at + 1;
  while (stop < end && text.charCodeAt(stop) === code && stop - at < LONGEST_WORD) stop++;
  const signed = stop - at === 1 && code === 0x2d && stop < end && kindAt(text, stop) === DIGIT && isOpen(text, at);
  return signed ? numberEnd(text, stop, Math.min(end, stop + LONGEST_WORD)) : stop;
}

const isOpen = (text: string, at: number): boolean => at === 0 || kindAt(text, at - 1) === SPACE;

/** "'s" and its like behind a word; "'80s". */
function apostropheEnd(text: string, at: number, end: number): number {
  if (at > 0 && (isInWord(kindAt(text, at - 1)) || text.charCodeAt(at - 1) === 0x2e)) {
    let stop = at + 1;
    while (stop < end && stop - at < 4 && kindAt(text, stop) === LETTER) stop++;
    const whole = stop >= end || !isInWord(kindAt(text, stop));
    return whole && contracted.has(text.slice(at + 1, stop).toLowerCase()) ? stop : at + 1;
  }
  return /^\d0s(?!\w)/.test(text.slice(at + 1, at + 5)) ? at + 4 : at + 1;
}
