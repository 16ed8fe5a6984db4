/**
 * What a report may hold and a reader never sees as text: control characters (terminal escapes begin with one),
 * bidirectional overrides and isolates, zero-width and tag characters, lone surrogates.
 */
const UNSEEN =
  /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** One line of text that is safe to print: white space runs become one space, unseen characters are dropped. */
export const legible = (text: string): string => text.replace(/\s+/g, " ").replace(UNSEEN, "").trim();
