import type { Span } from "../model/index.js";

/** Where words stand in a text, however their white space and quotation marks are written; in text order. */
export function findWords(text: string, exact: string): readonly Span[] {
  const { folded, offsets } = fold(text);
  const asked = fold(exact.trim()).folded;
  const found: Span[] = [];
  if (asked === "") return found;
  for (let at = folded.indexOf(asked); at >= 0 && found.length < MOST; at = folded.indexOf(asked, at + 1)) {
    const end = at + asked.length;
    found.push({ start: offsets[at]!, end: end < offsets.length ? lastEnd(text, offsets[end - 1]!) : text.length });
  }
  return found;
}

/** Words that stand in more places than this name none of them. */
const MOST = 50;

const lastEnd = (text: string, start: number): number => start + (text.codePointAt(start)! > 0xffff ? 2 : 1);

const MARKS: Readonly<Record<string, string>> = {
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  "–": "-",
  "—": "-",
};

/** The text with one space for white space and plain marks, and for each of its code units where it stood. */
function fold(text: string): { readonly folded: string; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let folded = "";
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    const space = /\s/.test(unit);
    if (space && folded.endsWith(" ")) continue;
    folded += space ? " " : (MARKS[unit] ?? unit);
    offsets.push(i);
  }
  return { folded, offsets };
}
