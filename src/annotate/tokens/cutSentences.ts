import { speechVerbs } from "../../lang/en/names/contexts.js";
import { hoursAndDays } from "../../lang/en/names/hoursAndDays.js";
import { leadingAbbreviations, sentenceOpeners } from "../../lang/en/words/abbreviations.js";

/** Where the words of a text begin and end. */
export interface Bounds {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Calls `found` with the first and (exclusive) last word of each sentence among words `first`..`last`, in order. */
export function cutSentences(
  text: string,
  bounds: Bounds,
  first: number,
  last: number,
  found: (from: number, to: number) => void,
): void {
  let from = first;
  for (let i = first; i < last; i++) {
    const stop = stopAt(text, bounds, i);
    if (stop === NONE) continue;
    const next = behindClosing(text, bounds, i + 1, last);
    if (next >= last) break;
    const closed = next > i + 1;
    i = next - 1;
    if (!endsHere(text, bounds, { stop, from, at: i, next, last, closed })) continue;
    found(from, next);
    from = next;
  }
  if (from < last) found(from, last);
}

/** What a sentence may end with. */
const [NONE, FULL_STOP, CRY, DOTS, SHORT] = [0, 1, 2, 3, 4];

function stopAt(text: string, { starts, ends }: Bounds, i: number): number {
  const [start, end] = [starts[i] as number, ends[i] as number];
  const code = text.charCodeAt(end - 1);
  if (code === 0x2e) return end - start === 1 ? FULL_STOP : text.charCodeAt(start) === 0x2e ? DOTS : SHORT;
  if (end - start > 1) return NONE;
  return code === 0x3f || code === 0x21 ? CRY : code === 0x2026 ? DOTS : NONE;
}

/** The first word behind marks that close: more stops, quotation marks, brackets. */
function behindClosing(text: string, bounds: Bounds, from: number, last: number): number {
  let at = from;
  while (at < last && (isClosing(text, bounds, at) || (stopAt(text, bounds, at) % SHORT > 0 && touches(bounds, at))))
    at++;
  return at;
}

const touches = ({ starts, ends }: Bounds, i: number): boolean => starts[i] === ends[i - 1];

/** Curved marks say so themselves; a straight one closes where no word touches it behind. */
function isClosing(text: string, { starts, ends }: Bounds, i: number): boolean {
  const [start, end] = [starts[i] as number, ends[i] as number];
  if (end - start !== 1) return false;
  const mark = text.charAt(start);
  if (mark === "”" || mark === ")" || mark === "]" || mark === "»") return true;
  if (mark === "’") return starts[i] === ends[i - 1] || !/[\p{L}\p{N}]/u.test(text.charAt(end));
  const behind = mark === "'" && text.charAt(end) === mark ? end + 1 : end; // two strokes are one mark
  return (mark === '"' || mark === "'") && !/[\p{L}\p{N}“‘(["'$£€]/u.test(text.charAt(behind) || " ");
}

interface Place {
  readonly stop: number;
  /** The sentence's first word, its last mark, and the word behind. */
  readonly from: number;
  readonly at: number;
  readonly next: number;
  readonly last: number;
  /** Whether marks that close stand behind the stop. */
  readonly closed: boolean;
}

function endsHere(text: string, bounds: Bounds, place: Place): boolean {
  const { stop, from, at, next, closed } = place;
  const start = bounds.starts[next] as number;
  if (touches(bounds, next) && !opens(text, start)) return stop === FULL_STOP && isRunOn(text, bounds, at, start);
  if (at - from < 2 && isListNumber(text, bounds, from, at)) return false;
  if (stop === SHORT) return endsShort(text, bounds, place);
  if (/^\p{Ll}/u.test(text.slice(start, start + 2)))
    return (
      stop === FULL_STOP &&
      !closed &&
      (text.startsWith("http", start) || !goesOn.test(text.slice(start, bounds.ends[next])))
    );
  return stop !== CRY || !closed || !isFrame(text, bounds, place);
}

/** Small words that carry a sentence on. */
const goesOn = /^(?:and|but|or|who)$/;

const opens = (text: string, at: number): boolean => /["“‘'([]/.test(text.charAt(at));

/** "home.The": a space is missing between two sentences. */
const isRunOn = (text: string, { starts, ends }: Bounds, at: number, start: number): boolean =>
  /^\p{Lu}[\p{Ll} ]/u.test(text.slice(start, start + 2)) &&
  /\p{Ll}{3}$/u.test(text.slice(Math.max(starts[at - 1] ?? 0, (ends[at - 1] ?? 0) - 3), ends[at - 1]));

/** "1." by itself before the words it numbers. */
const isListNumber = (text: string, { starts, ends }: Bounds, from: number, at: number): boolean =>
  /^\d{1,3}[.)]$/.test(text.slice(starts[from], ends[at]));

/** After an abbreviation a sentence ends where a word follows that begins sentences; after an hour where no day or zone does. */
function endsShort(text: string, { starts, ends }: Bounds, { at, next, last, closed }: Place): boolean {
  let head = next;
  while (head < last - 1 && opens(text, starts[head] as number)) head++;
  const word = text.slice(starts[head], ends[head]);
  if (!/^\p{Lu}/u.test(word)) return false;
  const short = text.slice(starts[closed ? at - 1 : at], ends[closed ? at - 1 : at]).toLowerCase();
  if (leadingAbbreviations.has(short.replace(/\.$/, ""))) return false;
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (short === "p.m." || short === "a.m.") return !hoursAndDays.has(lower);
  return sentenceOpeners.has(lower) || (head > next && short.length > 2);
}

/** "…!” | Mr. Lisle said.": a speaker and a cue after a quotation that ends in a mark of its own. */
function isFrame(text: string, bounds: Bounds, { next, last }: Place): boolean {
  let cue = false;
  for (let i = next; i < Math.min(last, next + LONGEST_FRAME); i++) {
    if (stopAt(text, bounds, i) === FULL_STOP || i === last - 1)
      return cue && /^\p{Lu}/u.test(text.charAt(bounds.starts[next] as number));
    if (i > next && speechVerbs.has(text.slice(bounds.starts[i], bounds.ends[i]))) cue = true;
  }
  return false;
}

const LONGEST_FRAME = 7;
