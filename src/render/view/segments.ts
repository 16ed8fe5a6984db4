import type { Span } from "../../model/index.js";

/** Something that holds on a stretch of text. */
export interface Mark<T> extends Span {
  readonly is: T;
}

/** A stretch of text with all that holds on it, longest mark first. */
export interface Segment<T> extends Span {
  readonly marks: readonly Mark<T>[];
}

/**
 * Cuts `whole` where a mark begins or ends. Marks may nest and cross; what lies outside `whole` is cut off.
 * The segments cover `whole` without gap or overlap. O(n log n + n × marks that hold at once).
 */
export function segmentsOf<T>(whole: Span, marks: readonly Mark<T>[]): readonly Segment<T>[] {
  const inside = marks.filter(({ start, end }) => start < end && start < whole.end && whole.start < end);
  const cuts = new Set([whole.start, whole.end]);
  for (const { start, end } of inside) cuts.add(Math.max(start, whole.start)).add(Math.min(end, whole.end));
  const places = [...cuts].sort((a, b) => a - b);
  const waiting = [...inside].sort((a, b) => a.start - b.start);
  let open: Mark<T>[] = [];
  let next = 0;
  return places.slice(0, -1).map((start, i) => {
    open = open.filter(({ end }) => end > start);
    while (next < waiting.length && (waiting[next] as Mark<T>).start <= start) open.push(waiting[next++] as Mark<T>);
    return {
      start,
      end: places[i + 1] as number,
      marks: [...open].sort((a, b) => b.end - b.start - (a.end - a.start)),
    };
  });
}
