import { speechVerbs } from "../../lang/en/names/contexts.js";
import { hoursAndDays } from "../../lang/en/names/hoursAndDays.js";
import type { Token } from "../../model/index.js";

/** Tokens `from`..`to` (exclusive). */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Corrects wink's sentences where news defeats it. Joined: "(D-N. | Y.)", "site. | com", a closing quotation mark cut
 * off, a frame in small letters after a quotation ("…?” | he asked), the number of a list. Split: "at 9 p.m. | Police
 * said". Measured on the hand-labelled sentences of `own_sentences`.
 */
export function mendSentences(
  text: string,
  tokens: readonly Token[],
  ranges: readonly TokenRange[],
): readonly TokenRange[] {
  const mended: TokenRange[] = [];
  for (const range of ranges) {
    const before = mended.at(-1);
    if (before !== undefined && belongTogether(text, tokens, before, range))
      mended[mended.length - 1] = { from: before.from, to: range.to };
    else mended.push(moveClosing(text, tokens, mended, range));
  }
  return mended.flatMap((range) => splitAtHours(text, tokens, range));
}

function belongTogether(text: string, tokens: readonly Token[], before: TokenRange, range: TokenRange): boolean {
  const last = tokens[before.to - 1] as Token;
  const next = tokens[range.from] as Token;
  const end = text.slice(last.start, last.end);
  const start = text.slice(next.start, Math.min(next.end, next.start + 2));
  if (last.end === next.start) return /^[\p{L}\p{N}]/u.test(start) && /[.!?]$/.test(end);
  if (isListNumber(text, tokens, before) || isFrame(text, tokens, before, range)) return true;
  if (!/^\p{Ll}/u.test(start) || text.startsWith("http", next.start)) return false;
  return goesOnAfter.test(end) || goesOnWith.test(text.slice(next.start, next.end));
}

/** A quotation's end, or an abbreviation ("Sts."), before small letters; small words that carry a sentence on. */
const goesOnAfter = /["”’'!?)\]]$|^[A-Z][a-z]{1,4}\.$/;
const goesOnWith = /^(?:and|but|or|who)$/;

/** "…!” | Mr. Lisle said.": a speaker and a cue after a quotation that ends in a mark of its own. */
function isFrame(text: string, tokens: readonly Token[], before: TokenRange, { from, to }: TokenRange): boolean {
  const end = text.slice((tokens[before.to - 1]?.start as number) - 1, tokens[before.to - 1]?.end);
  if (!/[!?]["”’']$/.test(end) || to - from > LONGEST_FRAME) return false;
  for (let i = from + 1; i < to; i++) if (speechVerbs.has(exact(text, tokens, i))) return tokens[from]?.tag === "PROPN";
  return false;
}

const LONGEST_FRAME = 7;

/** "1." by itself before the words it numbers. */
const isListNumber = (text: string, tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  to - from <= 2 && /^\d{1,3}[.)]$/.test(text.slice(tokens[from]?.start, tokens[to - 1]?.end));

/** A closing mark at the head of a sentence belongs to the one before it. */
function moveClosing(text: string, tokens: readonly Token[], mended: TokenRange[], range: TokenRange): TokenRange {
  const before = mended.at(-1);
  if (before === undefined || !isClosing(text, tokens, range.from)) return range;
  mended[mended.length - 1] = { from: before.from, to: range.from + 1 };
  return { from: range.from + 1, to: range.to };
}

/** Curved marks say so themselves; a straight one closes when a space follows it. */
function isClosing(text: string, tokens: readonly Token[], i: number): boolean {
  const mark = exact(text, tokens, i);
  return /^[”’)\]]+$/.test(mark) || (mark === '"' && /\s/.test(text[tokens[i]?.end as number] ?? " "));
}

const exact = (text: string, tokens: readonly Token[], i: number): string =>
  text.slice(tokens[i]?.start, tokens[i]?.end);

/** "… at 9 p.m. Police said": a new sentence unless a day, a date or a time zone follows. */
function splitAtHours(text: string, tokens: readonly Token[], { from, to }: TokenRange): readonly TokenRange[] {
  for (let i = from + 1; i < to - 2; i++) {
    if (tokens[i]?.lemma !== "p.m." && tokens[i]?.lemma !== "a.m.") continue;
    const next = exact(text, tokens, i + 1);
    if (!/^[A-Z]/.test(next) || hoursAndDays.has(next.toLowerCase().replace(/\.$/, ""))) continue;
    return [{ from, to: i + 1 }, ...splitAtHours(text, tokens, { from: i + 1, to })];
  }
  return [{ from, to }];
}
