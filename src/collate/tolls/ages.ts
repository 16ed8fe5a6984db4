import type { Word } from "../fact.js";

const isDash = (word: Word | undefined): boolean => /^[-–]$/.test(word?.lower ?? "");

const isNumber = (word: Word | undefined): boolean => /^\d{1,3}$/.test(word?.lower ?? "");

/** The index behind an age that begins at `i`, as its tokens stand: "34-year-old", "17 year old", "13-month-old"; null where none does. */
export function behindAge(words: readonly Word[], i: number): number | null {
  let at = isDash(words[i + 1]) ? i + 2 : i + 1;
  if (/^(?:year|month|week)s?-old$/.test(words[at]?.lower ?? "")) return at + 1;
  if (!/^(?:year|month|week)s?$/.test(words[at]?.lower ?? "")) return null;
  at += isDash(words[at + 1]) ? 2 : 1;
  return words[at]?.lower === "old" ? at + 1 : null;
}

/** "34-year-old", ", 34,", ", 19 and 20,", "20 or younger": no count. */
export function isAge(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? "";
  if (behindAge(words, i) !== null || /^-?year/.test(next) || /year-old/.test(words[i]?.lower ?? "")) return true;
  if (next === "or" && /^(?:young|old|under|over)/.test(words[i + 2]?.lower ?? "")) return true;
  if (!isNumber(words[i]) || !/^(?:[,).;]|$)/.test(next)) return false;
  const from =
    words[i - 1]?.lower === "also" ? i - 2 : words[i - 1]?.lower === "and" && isNumber(words[i - 2]) ? i - 3 : i - 1;
  return /^(?:[,(]|--|[–—-])$/.test(words[from]?.lower ?? "");
}
