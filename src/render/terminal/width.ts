import stringWidth from "string-width";

/** Characters of one column each, as nearly all reports are written in: Latin letters, quotation marks, dashes, our own signs. */
const NARROW =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u2190-\u2193\u2500\u2502\u25cb\u25cf\u25d0\u2260\u21b7]*$/u;

/** Colours and weights, as the pen writes them. */
export const STYLE: RegExp = /\p{Cc}\[\d+m/gu;

/** The columns that a line takes: counted where each character takes one, which costs a hundredth of measuring them. */
export function widthOf(line: string): number {
  const plain = line.includes("\u001b") ? line.replace(STYLE, "") : line;
  return NARROW.test(plain) ? plain.length : stringWidth(line);
}
