import { bounds, quantifiers } from "../../lang/en/frameWords.js";
import type { Sentence } from "../../model/index.js";
import { relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { LONGEST_STRETCH, type Source } from "./source.js";
import { subjectByWords } from "./subjectByWords.js";

/** A subject as the parse gives it, made whole by the words where the parse cut it short or took in another clause. */
export function mendedSource(tree: Tree, sentence: Sentence, verb: number, source: Source): Source {
  if (source.first > verb) return source;
  if (wordAt(tree, source.first) === "that" && source.first === source.last)
    return subjectByWords(tree, sentence, source.first) ?? source;
  const words = subjectByWords(tree, sentence, verb);
  const strays = holdsClause(tree, source) || tagIs(tree, source.first, "WRB", "IN");
  const longer =
    words !== null &&
    !relationIs(tree, verb, "relcl") &&
    ((words.last === source.last && words.first < source.first) ||
      (words.first === source.first && words.last > source.last));
  const inserted = words !== null && isInserted(tree, source, words, verb);
  const chosen = trimmed(tree, words !== null && (strays || longer || inserted) ? words : source);
  return { ...chosen, first: withQuantifier(tree, sentence, chosen.first) };
}

/** "The ferry, officials said, was …": the parse takes the words before the comma for part of the speaker. */
function isInserted(tree: Tree, source: Source, words: Source, verb: number): boolean {
  if (words.last !== source.last || words.first <= source.first || words.last !== verb - 1) return false;
  if (!tagIs(tree, words.first - 1, ",") || !tagIs(tree, verb + 1, ",")) return false;
  for (let i = source.first; i < words.first; i++) if (tagIs(tree, i, "CC")) return false;
  return true;
}

/** "with officials again": neither the preposition before nor the adverb behind is anybody. */
function trimmed(tree: Tree, { head, first, last }: Source): Source {
  let [from, to] = [first, last];
  while (from < head && tagIs(tree, from, "IN")) from++;
  while (to > head && tagIs(tree, to, "RB")) to--;
  return { head, first: from, last: to };
}

/** A tensed verb in it that no relative pronoun opens: "a month passed before the judge". */
function holdsClause(tree: Tree, { first, last }: Source): boolean {
  for (let i = first; i <= last && i - first < LONGEST_STRETCH; i++) {
    if (tagIs(tree, i, "WP", "WDT", "WP$", "WRB")) return false;
    if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD"))
      return !tagIs(tree, i - 1, "NN", "NNS", "NNP", "PRP") || i - first > 4;
  }
  return false;
}

/** "nearly half", "not everyone", "both the paper and its rival". */
function withQuantifier(tree: Tree, { firstToken }: Sentence, first: number): number {
  let at = first;
  while (at > firstToken && quantifiers.has(wordAt(tree, at - 1))) at--;
  if (wordAt(tree, first) === "least" && wordAt(tree, first - 1) === "at") return first - 1;
  if (!tagIs(tree, first, "CD") && wordAt(tree, first) !== "half") return at;
  for (const words of bounds) {
    const from = at - words.length;
    if (from >= firstToken && words.every((word, k) => wordAt(tree, from + k) === word)) return from;
  }
  return at;
}
