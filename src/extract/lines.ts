import { type Span, trimSpan } from "../model/index.js";

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
    if (span.start < span.end) lines.push({ ...span, text: readable(text.slice(span.start, span.end)) });
    start = end + 1;
  }
  return lines;
}

/** Windows-1252 for the C1 controls that stand where its punctuation was. */
const C1 = new TextDecoder("windows-1252").decode(Uint8Array.from({ length: 32 }, (_, at) => 128 + at));

const readable = (line: string): string =>
  line.replace(/[\u0080-\u009F]/g, (control) => C1[control.charCodeAt(0) - 128] as string);
