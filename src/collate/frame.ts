import type { ClaimRef, Span, Story } from "../model/index.js";
import { wordsOf } from "./fact.js";

/** Whether a claim is nothing but the frame of a speech ("according to the coast guard"): it says who speaks, no more. */
export function isFrame(story: Story, { report, claim }: ClaimRef): boolean {
  const witness = story.reports[report];
  const body = witness?.claims[claim];
  if (witness === undefined || body === undefined) return true;
  const near = (span: Span): boolean => span.start < body.end && body.start < span.end;
  const frames = witness.attributions.flatMap(({ source, cue }) => [...source, ...cue].filter(near));
  if (frames.length === 0) return false;
  const words = wordsOf(witness, body).filter(({ tag }) => tag !== "PUNCT");
  return words.every((word) => frames.some(({ start, end }) => start <= word.start && word.end <= end));
}
