import type { Span } from "../model/index.js";

/** The numbers of the sentences that a stretch of text touches, in rising order. */
export function sentencesIn(sentences: readonly Span[], start: number, end: number): readonly number[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (; low < sentences.length && sentences[low]!.start < end; low++) found.push(low);
  return found;
}
