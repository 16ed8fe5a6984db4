import type { Span } from "../../model/index.js";
import { relationIs, spanOf, type Tree, tagIs } from "../syntax/tree.js";

/** The cue a verb makes: its auxiliaries and adverbs right before it, and itself. */
export function cueSpan(tree: Tree, verb: number, kids: readonly number[]): Span {
  let first = verb;
  for (
    let at = verb - 1;
    at >= 0 && kids.includes(at) && relationIs(tree, at, "aux", "advmod") && !tagIs(tree, at, ",", "Q");
    at--
  )
    first = at;
  return spanOf(tree, first, verb);
}
