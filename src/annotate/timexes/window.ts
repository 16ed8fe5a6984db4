import type { Token } from "../../model/index.js";

/** The text around a word that triggers a time expression; patterns run on `slice` alone, so their cost is bounded. */
export interface Window {
  readonly text: string;
  readonly slice: string;
  /** Offset of `slice` in `text`. */
  readonly base: number;
  /** Offset of the trigger in `slice`. */
  readonly at: number;
  /** Word starts in `slice`, the trigger's last. */
  readonly starts: readonly number[];
  readonly trigger: Token;
  readonly previous: Token | undefined;
  readonly next: Token | undefined;
}

/** How far before and after its trigger an expression may reach, in code units. */
const BEFORE = 64;
const AFTER = 64;

/** The window around `tokens[i]`, cut at `from` and `to`. */
export function windowAround(text: string, tokens: readonly Token[], i: number, from: number, to: number): Window {
  const trigger = tokens[i] as Token;
  const base = Math.max(from, trigger.start - BEFORE);
  const slice = text.slice(base, Math.min(to, trigger.end + AFTER));
  return {
    text,
    slice,
    base,
    at: trigger.start - base,
    starts: wordStarts(slice, trigger.start - base),
    trigger,
    previous: tokens[i - 1],
    next: tokens[i + 1],
  };
}

/** The groups of the first match that covers the trigger's first letter, and where it stands in the text. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Tries the pattern (sticky) at each word start up to the trigger, since no expression begins inside a word. */
export function matchCovering(
  pattern: RegExp,
  window: Window,
  starts: readonly number[] = window.starts,
): Match | null {
  const { slice, at } = window;
  let from = 0;
  for (const start of starts) {
    if (start < from) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(slice);
    if (match === null) continue;
    const end = start + match[0].length;
    if (end > at) return { start: window.base + start, end: window.base + end, groups: match.groups ?? {} };
    from = end;
  }
  return null;
}

/** The same of a pattern whose own first word is the trigger. */
export const matchTrigger = (pattern: RegExp, window: Window): Match | null =>
  matchCovering(pattern, window, [window.at, window.at + 1]);

/** Where words begin in `slice`, up to the trigger: a letter, digit or apostrophe behind anything else. */
function wordStarts(slice: string, at: number): readonly number[] {
  const starts: number[] = [];
  for (let i = 0; i < at; i++) if (isWord(slice, i) && (i === 0 || !isWord(slice, i - 1))) starts.push(i);
  starts.push(at, at + 1);
  return starts;
}

function isWord(slice: string, i: number): boolean {
  const code = slice.charCodeAt(i);
  if (code >= 128) return code !== 0x2013 && code !== 0x2014 && code !== 0xa0 && (code < 0x2018 || code > 0x201d);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** The word that ends right before `at`, lower case. */
export function wordBefore(text: string, at: number): string {
  return /([\p{L}.'’]+)[ ]$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? "";
}
