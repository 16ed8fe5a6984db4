import type { Span, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { treeOf } from "../syntax/tree.js";
import { cutSentence } from "./boundaries.js";
import { learnedCuts } from "./cuts.js";

/** The clauses of a report as GUM's elementary discourse units cut them: finer than claims, which are put together from them. */
export function clausesOf(draft: Draft): readonly Span[] {
  const tree = treeOf(draft);
  return draft.sentences.flatMap((sentence) => {
    const cuts = cutSentence(tree, sentence, learnedCuts);
    return cuts.map((first, i) => ({
      start: (draft.tokens[first] as Token).start,
      end: (draft.tokens[(cuts[i + 1] ?? sentence.lastToken) - 1] as Token).end,
    }));
  });
}
