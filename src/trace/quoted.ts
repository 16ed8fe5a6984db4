import type { Body, Passage } from "./body.js";

/** How many words of a passage stand in a direct quotation. */
export function quotedWords({ quoted }: Body, { from, to }: Passage): number {
  let count = 0;
  for (let i = from; i < to; i++) count += quoted[i]!;
  return count;
}

/** Whether a passage is a quotation with little around it. */
export const isMostlyQuoted = (body: Body, passage: Passage): boolean =>
  2 * quotedWords(body, passage) > passage.to - passage.from;
