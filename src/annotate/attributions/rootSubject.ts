import { times } from "../../lang/en/speechless.js";
import type { Sentence, Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs } from "../syntax/tree.js";
import { phraseAt, type Source } from "./source.js";
import { subjectByWords } from "./subjectByWords.js";

/** The subject of a sentence's main verb, for a participle that hangs on it: "Asked about it, the mayor …", "The mayor left, saying …". */
export function rootSubject(tree: Tree, sentence: Sentence, participle: number): Source | null {
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    if ((tree.heads[at] as number) >= 0 || at === participle) continue;
    const subject = kidsOf(tree, at).find((k) => k < at && relationIs(tree, k, "nsubj"));
    if (subject !== undefined && subject !== participle && !times.has((tree.tokens[subject] as Token).lemma))
      return phraseAt(tree, subject, -1, at);
  }
  return byWords(tree, sentence, participle);
}

/** The noun phrase before the first tensed verb that has one. */
function byWords(tree: Tree, sentence: Sentence, participle: number): Source | null {
  for (let at = sentence.firstToken + 1; at < sentence.lastToken; at++) {
    if (!tagIs(tree, at, "VBD", "VBZ", "VBP", "MD")) continue;
    const found = subjectByWords(tree, sentence, at);
    if (found !== null && (found.last < participle || found.first > participle)) return found;
  }
  return null;
}
