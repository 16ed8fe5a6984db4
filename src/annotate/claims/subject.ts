import type { Span } from "../../model/index.js";
import { phraseAt, type Source } from "../attributions/source.js";
import { kidsOf, relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** Further up than this the subject is somebody else's. */
const CLIMB = 5;

/** What a statement is about when its own words don't say: the antecedent of a relative clause, the subject it shares. */
export function subjectOf(tree: Tree, head: number, first: number, last: number): Span | null {
  if (ownSubject(tree, head) !== null && !relationIs(tree, head, "relcl")) return null;
  let at = head;
  for (let step = 0; step < CLIMB; step++) {
    const up = tree.heads[at] as number;
    if (up < 0) return null;
    if (relationIs(tree, at, "relcl", "acl"))
      return outside(tree, phraseAt(tree, up, -1, Math.max(up + 1, Math.min(first, at))), first, last);
    const found = isInfinitive(tree, up) ? null : ownSubject(tree, up);
    if (found !== null)
      return outside(tree, phraseAt(tree, found, -1, up > found ? up : Number.POSITIVE_INFINITY), first, last);
    at = up;
  }
  return null;
}

/** "to use": its subject is not what a tail behind it is about. */
const isInfinitive = (tree: Tree, verb: number): boolean =>
  tagIs(tree, verb, "VB") && kidsOf(tree, verb).some((k) => k < verb && wordAt(tree, k) === "to");

function ownSubject(tree: Tree, verb: number): number | null {
  return (
    kidsOf(tree, verb).find(
      (k) => k < verb && relationIs(tree, k, "nsubj", "expl", "csubj") && !tagIs(tree, k, ",", "Q", "."),
    ) ?? null
  );
}

function outside(tree: Tree, source: Source | null, first: number, last: number): Span | null {
  if (source === null || (source.first >= first && source.last < last)) return null;
  return spanOf(
    tree,
    source.first,
    source.last < first || source.first >= last ? source.last : Math.max(source.first, first - 1),
  );
}
