import type { Token } from "../../model/index.js";

/** The text around a word that triggers a time expression; patterns run on `slice` alone, so their cost is bounded. */
export interface Window {
  readonly text: string;
  readonly slice: string;
  /** Offset of `slice` in `text`. */
  readonly base: number;
  /** Offset of the trigger in `slice`. */
  readonly at: number;
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
  return {
    text,
    slice: text.slice(base, Math.min(to, trigger.end + AFTER)),
    base,
    at: trigger.start - base,
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

export function matchCovering(pattern: RegExp, window: Window): Match | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(window.slice); match !== null; match = pattern.exec(window.slice)) {
    if (match.index > window.at) return null;
    const end = match.index + match[0].length;
    if (end > window.at)
      return { start: window.base + match.index, end: window.base + end, groups: match.groups ?? {} };
  }
  return null;
}

/** The word that ends right before `at`, lower case. */
export function wordBefore(text: string, at: number): string {
  return /([\p{L}.'’]+)[ ]$/u.exec(text.slice(Math.max(0, at - 20), at))?.[1]?.toLowerCase() ?? "";
}
