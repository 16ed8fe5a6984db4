/** A half-open range `[start, end)` in UTF-16 code units of a report's `text` (the unit of `String.prototype.slice`). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Names one report within one story: A, B, C … Z, AA, AB …, given by publication time, then by id. */
export type Sigil = string;

/** A span with the words it covers: `exact === text.slice(start, end)`, always. */
export interface Quoted extends Span {
  readonly report: Sigil;
  readonly exact: string;
}

/** Whether the spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Text order: earlier start first, then the longer span. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The words of a span. */
export const exactOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The span without white space at either end; empty spans stay where they are. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] as string)) start++;
  while (end > start && /\s/.test(text[end - 1] as string)) end--;
  return { start, end };
}
