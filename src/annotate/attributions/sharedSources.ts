import { participleOpeners, perfectWords } from "../../lang/en/attributionWords.js";
import { occasions } from "../../lang/en/frameWords.js";
import { contains, type Sentence, type Span, type Token } from "../../model/index.js";
import { relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Frame } from "./frame.js";
import { mendedSource } from "./mendedSource.js";
import { rootSubject } from "./rootSubject.js";
import { ownSubject, type Source, sourceSpan } from "./source.js";
import { tidySource } from "./tidySource.js";

/**
 * In the frames of one sentence, a participle or a second verb shares the speaker of the frame before it: "the mayor rejected the plan, saying …",
 * "officials confirmed that the gate is shut but said …". The parse often takes the subject of what is said for it.
 */
export function withSharedSources(tree: Tree, frames: readonly Frame[]): readonly Frame[] {
  const done: Frame[] = [];
  for (const frame of frames) {
    done.push(isFollower(tree, frame) ? { ...frame, source: sharedWith(tree, done, frame) } : frame);
  }
  return done;
}

/** A participle behind a comma or dash, or a verb right behind "and" or "but". */
function isFollower(tree: Tree, { head }: Frame): boolean {
  if (wordAt(tree, head) === "according") return false;
  let before = head - 1;
  while (before > 0 && tagIs(tree, before, "RB")) before--;
  if (tagIs(tree, head, "VBG") && occasions.has((tree.tokens[head - 1] as Token | undefined)?.lemma ?? "")) return true; // "a letter asking"
  if (tagIs(tree, head, "VBG"))
    return tagIs(tree, before, ",", ":", "CC") || participleOpeners.has(wordAt(tree, before));
  if (tagIs(tree, head, "VBN")) before = beforeHelpers(tree, before);
  return tagIs(tree, head, "VBD", "VBZ", "VBP", "VB", "VBN") && tagIs(tree, before, "CC");
}

/** The source of the frame before it; of a participle without one, the subject of the sentence. */
function sharedWith(tree: Tree, done: readonly Frame[], frame: Frame): readonly Span[] {
  const leader = leaderOf(done);
  if (tagIs(tree, frame.head, "VBG")) {
    const nearer = subjectBetween(tree, frame.sentence, done, leader?.head ?? frame.sentence.firstToken, frame.head);
    if (nearer !== null) return [sourceSpan(tree, nearer)];
  }
  if (leader !== undefined) return leader.source;
  const subject = tagIs(tree, frame.head, "VBG") ? rootSubject(tree, frame.sentence, frame.head) : null;
  return subject === null ? frame.source : [sourceSpan(tree, subject)];
}

/** "The mayor praised the plan and the council voted, saying …": the nearest subject behind the frame before it, outside all that is told. */
function subjectBetween(
  tree: Tree,
  sentence: Sentence,
  done: readonly Frame[],
  from: number,
  participle: number,
): Source | null {
  const near = done.slice(-LOOK_BACK);
  for (let at = participle - 1; at > from; at--) {
    if (!tagIs(tree, at, "VBD", "VBZ", "VBP", "MD")) continue;
    const { start } = tree.tokens[at] as Token;
    if (near.some(({ content }) => content.some((piece) => piece.start <= start && start < piece.end))) continue;
    const finite = tagIs(tree, at, "MD") || relationIs(tree, at, "aux", "cop") ? (tree.heads[at] as number) : at;
    const own = finite < 0 ? null : ownSubject(tree, finite, false);
    if (own === null || own.last >= participle || own.first <= from) continue;
    if (!tagIs(tree, own.head, "WDT", "WP", "DT", "EX"))
      return tidySource(tree, sentence, mendedSource(tree, sentence, at, own), true);
  }
  return null;
}

/** Frames looked back over: bounds the cost of hostile text. */
const LOOK_BACK = 12;

/** The last frame before it that isn't itself part of what another one says. */
function leaderOf(done: readonly Frame[]): Frame | undefined {
  const near = done.slice(-LOOK_BACK);
  return near.findLast((one) => one.source.length > 0 && !near.some((other) => holds(other, one)));
}

const holds = (outer: Frame, inner: Frame): boolean =>
  outer !== inner && outer.content.some((piece) => contains(piece, inner.cue[0] as Span));

/** "and has | said". */
function beforeHelpers(tree: Tree, end: number): number {
  let at = end;
  while (at > 0 && perfectWords.has(wordAt(tree, at))) at--;
  return at;
}
