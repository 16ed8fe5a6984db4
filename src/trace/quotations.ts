import type { Span } from "../model/index.js";

/** Direct quotations of at least three or so words, marks included. Bounded on both sides, so that a stray mark costs little. */
const QUOTATION = /[“"][^“”"\n]{12,800}[”"]/g;

/** Where a text quotes directly. */
export function quotationsOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(QUOTATION), ({ index, 0: exact }) => ({ start: index, end: index + exact.length }));
}
