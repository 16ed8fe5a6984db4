import { type Span, trimSpan } from "../model/index.js";
import { withoutC1 } from "./c1.js";

/**
 * A line of a text that holds more than white space. Span and `text` are without white space at either end; `text` is for
 * matching: dashes and quotation marks that a wrong decoding left as control characters are put right in it, one for one.
 */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text, in order. Paragraphs of articles come one a line, with or without empty lines between. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const span = trimSpan(text, { start, end });
    if (span.start < span.end) lines.push({ ...span, text: withoutC1(text.slice(span.start, span.end)) });
    start = end + 1;
  }
  return lines;
}
