import { contains, type Span } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Frame } from "./frame.js";

/**
 * A participle or a second verb shares the speaker of the frame before it in its sentence: "the mayor rejected the plan, saying …",
 * "officials confirmed that the gate is shut but said …". The parse often takes the subject of what is said for it.
 */
export function withSharedSources(tree: Tree, frames: readonly Frame[]): readonly Frame[] {
  const done: Frame[] = [];
  for (const frame of frames) {
    const leader = isFollower(tree, frame) ? leaderOf(done, frame) : undefined;
    done.push(leader === undefined ? frame : { ...frame, source: leader.source });
  }
  return done;
}

/** A participle behind a comma or dash, or a verb right behind "and" or "but". */
function isFollower(tree: Tree, { head, source }: Frame): boolean {
  if (wordAt(tree, head) === "according") return false;
  let before = head - 1;
  while (before > 0 && tagIs(tree, before, "RB")) before--;
  if (tagIs(tree, head, "VBG"))
    return (
      tagIs(tree, before, ",", ":", "CC") || /^(?:while|when|by|in|after|before|without)$/.test(wordAt(tree, before))
    );
  return tagIs(tree, head, "VBD", "VBZ", "VBP") && tagIs(tree, before, "CC") && source.length > 0;
}

/** The last frame before it that isn't itself part of what another one says. */
function leaderOf(done: readonly Frame[], frame: Frame): Frame | undefined {
  const outer = done.filter(
    (one) => one.sentence === frame.sentence && one.source.length > 0 && !done.some((other) => holds(other, one)),
  );
  return outer.at(-1);
}

const holds = (outer: Frame, inner: Frame): boolean =>
  outer !== inner && outer.content.some((piece) => contains(piece, inner.cue[0] as Span));
