import type { Word } from "../fact.js";

/** "34-year-old", ", 34,": no count. */
export function isAge(words: readonly Word[], i: number): boolean {
  const next = words[i + 1]?.lower ?? "";
  if (
    /^-?year/.test(next) ||
    (/^[-–]$/.test(next) && /^year/.test(words[i + 2]?.lower ?? "")) ||
    /year-old/.test(words[i]?.lower ?? "") ||
    (next === "or" && /^(?:young|old|under|over)/.test(words[i + 2]?.lower ?? ""))
  )
    return true;
  const from = words[i - 1]?.lower === "also" ? i - 2 : i - 1; // "Tor Hale, also 14,"
  return (
    /^(?:[,(]|--|[–—-])$/.test(words[from]?.lower ?? "") &&
    /^(?:[,).;]|$)/.test(next) &&
    /^\d/.test(words[i]?.lower ?? "")
  );
}
