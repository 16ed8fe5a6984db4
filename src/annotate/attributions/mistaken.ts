import { intentions, leanings, sayings, thoughts } from "../../lang/en/cues.js";
import { mostlyNouns, somebody } from "../../lang/en/frameWords.js";
import type { Sentence, Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";

/**
 * A verb that was read as a noun: "polls show that", "the mayor plans to", "critics fear the dam", and every verb of a headline whose
 * words have capitals. A noun before it, what its kind of verb takes behind it, and no other verb in its clause tell.
 */
export function isMistakenVerb(tree: Tree, { firstToken, lastToken }: Sentence, at: number): boolean {
  if (at <= firstToken || at + 1 >= lastToken || !mayBeMistaken(tree, at)) return false;
  const { lemma } = tree.tokens[at] as Token;
  if (mostlyNouns.has(wordAt(tree, at))) return false;
  if (!tagIs(tree, at - 1, "NN", "NNS", "NNP", "NNPS", "PRP", "RB", "CD") && !somebody.has(wordAt(tree, at - 1)))
    return false;
  const says = sayings.has(lemma) || thoughts.has(lemma);
  if (!says && !leanings.has(lemma) && !intentions.has(lemma)) return false;
  const next = wordAt(tree, at + 1);
  const opens =
    (says && (next === "that" || tagIs(tree, at + 1, "PRP", "DT", "EX"))) ||
    (intentions.has(lemma) && next === "to") ||
    (tagIs(tree, at, "NNP", "NNPS") && says) ||
    (leanings.has(lemma) && tagIs(tree, at + 1, "DT", "PRP", "PRP$", "VBG", "NNP"));
  return opens && isVerbless(tree, firstToken, at, lastToken);
}

/** No tensed verb before it back to the last mark, and none right behind it. */
function isVerbless(tree: Tree, first: number, at: number, last: number): boolean {
  for (let i = at - 1; i >= first && !tagIs(tree, i, ",", ":", "Q"); i--)
    if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD", "TO")) return false;
  return !tagIs(tree, at + 1, "VBD", "VBZ", "VBP", "MD") && at + 1 < last;
}

/** Verbs are mistaken for nouns only. */
export const mayBeMistaken = (tree: Tree, i: number): boolean => tagIs(tree, i, "NN", "NNS", "NNP", "NNPS");
