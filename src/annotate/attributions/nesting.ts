import { heardInside } from "../../lang/en/cues.js";
import { contains, type Span, type Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, wordAt } from "../syntax/tree.js";
import type { Frame } from "./frame.js";

/**
 * Frames without those that are part of what another one says: "officials said they expect …" is the officials' word, and what they
 * expect is its content. Kept is who is reported to have spoken: "officials said the mayor told them …".
 * On PolNeAR three in four of the others are marked as one attribution; keeping them all costs two points of overlap.
 */
export function withoutNested(tree: Tree, frames: readonly Frame[]): readonly Frame[] {
  return frames.filter(
    (frame) => isHeard(tree, frame) || !frames.some((other) => other !== frame && holds(other, frame)),
  );
}

/** Words of somebody's own: "anything" in "they didn't say anything" is none. */
function isHeard(tree: Tree, { head, content }: Frame): boolean {
  if (wordAt(tree, head) === "according") return true;
  if (!heardInside.has((tree.tokens[head] as Token).lemma)) return false;
  const kids = kidsOf(tree, head);
  if (!kids.some((k) => k < head && /^n(?:ot|['’]t)$/.test(wordAt(tree, k)))) return true;
  const start = content[0]?.start;
  return !kids.some((k) => relationIs(tree, k, "obj") && tree.tokens[tree.first[k] as number]?.start === start);
}

const holds = (outer: Frame, inner: Frame): boolean =>
  outer.content.some((piece) => contains(piece, inner.cue[0] as Span));
