import type { Mention } from "../../model/index.js";
import type { AttributedDraft } from "../draft.js";

/** Index of the first mention that begins at an offset or behind it, by halving. */
export function firstMentionFrom({ mentions }: AttributedDraft, offset: number): number {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
