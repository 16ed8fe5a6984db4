/**
 * Most of a text that is read as a report: 250,000 characters are 40,000 words, more than twice the longest of 8,000
 * articles measured, and no report has 20,000 lines. What is hostile or no report costs a few seconds at most so.
 */
export const MOST_READ = { characters: 250_000, lines: 20_000 } as const;

/** Offset in UTF-16 code units up to which a text is read: its end, or the end of a line or word where it is too long. */
export function readableEnd(text: string): number {
  let end = text.length;
  if (end > MOST_READ.characters) {
    const space = text.lastIndexOf(" ", MOST_READ.characters);
    end = space > MOST_READ.characters / 2 ? space : MOST_READ.characters;
    if (isHighSurrogate(text, end - 1)) end--;
  }
  for (let at = -1, lines = 0; lines < MOST_READ.lines; lines++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0 || at >= end) return end;
    if (lines === MOST_READ.lines - 1) return at;
  }
  return end;
}

const isHighSurrogate = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xd800 && code < 0xdc00;
};
