import { heardInside } from "../../lang/en/cues.js";
import { contains, type Span, type Token } from "../../model/index.js";
import { type Tree, wordAt } from "../syntax/tree.js";
import type { Frame } from "./frame.js";

/**
 * Frames without those that are part of what another one says: "officials said they expect …" is the officials' word, and what they
 * expect is its content. Kept is who is reported to have spoken: "officials said the mayor told them …".
 * On PolNeAR three in four of the others are marked as one attribution; keeping them all costs two points of overlap.
 */
export function withoutNested(tree: Tree, frames: readonly Frame[]): readonly Frame[] {
  const heard = frames.filter((frame) => isHeard(tree, frame));
  const outer = frames.filter((frame) => isHeard(tree, frame) || !heard.some((inner) => holds(frame, inner)));
  return outer.filter(
    (frame) => isHeard(tree, frame) || !outer.some((other) => other !== frame && holds(other, frame)),
  );
}

const isHeard = (tree: Tree, { head }: Frame): boolean =>
  heardInside.has((tree.tokens[head] as Token).lemma) || wordAt(tree, head) === "according";

const holds = (outer: Frame, inner: Frame): boolean =>
  outer.content.some((piece) => contains(piece, inner.cue[0] as Span));
