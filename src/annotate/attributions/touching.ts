import type { Span } from "../../model/index.js";

/** Indices `[from, to)` of the spans that share a character with `span`; the list is in text order and its spans are apart. */
export function touching(spans: readonly Span[], span: Span): { readonly from: number; readonly to: number } {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < spans.length && (spans[to] as Span).start < span.end) to++;
  return { from: low, to };
}

/** Those spans themselves. */
export function touched<T extends Span>(spans: readonly T[], span: Span): readonly T[] {
  const { from, to } = touching(spans, span);
  return spans.slice(from, to);
}
