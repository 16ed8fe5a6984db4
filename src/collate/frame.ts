import type { ClaimRef, Span, Story } from "../model/index.js";

/** Whether a claim is nothing but the frame of a speech ("according to the coast guard"): it says who speaks, no more. */
export function isFrame(story: Story, { report, claim }: ClaimRef): boolean {
  const witness = story.reports[report];
  const body = witness?.claims[claim];
  if (witness === undefined || body === undefined) return true;
  const frames: readonly Span[] = witness.attributions.flatMap(({ source, cue }) => [...source, ...cue]);
  const words = witness.tokens.filter(
    ({ start, end, tag }) => body.start <= start && end <= body.end && tag !== "PUNCT",
  );
  return words.every((word) => frames.some(({ start, end }) => start <= word.start && word.end <= end));
}
