import { auxiliaries, beforeTimes, nominalJoints } from "../../lang/en/attributionWords.js";
import { days } from "../../lang/en/frameWords.js";
import { times } from "../../lang/en/speechless.js";
import type { Sentence, Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isLineEnd } from "./isLineEnd.js";
import { isQuoteMark } from "./quoteMark.js";
import { LONGEST_STRETCH, type Source } from "./source.js";

/** A relative clause without a comma before it hardly has more words before its last noun phrase. */
const LONGEST_RELATIVE = 8;

/**
 * The noun phrase before a finite verb, by the words alone where the parse shows no subject: over adverbs and auxiliaries, with the
 * phrases that hang on it ("critics in both parties") and over what stands beside it between commas or brackets.
 */
export function subjectByWords(tree: Tree, sentence: Sentence, verb: number): Source | null {
  const { firstToken } = sentence;
  const last = beforeHelpers(tree, sentence, verb - 1);
  if (last < firstToken) return null;
  const reduced = reducedRelative(tree, sentence, verb, last);
  if (reduced !== null) return reduced;
  const aside = asideStart(tree, sentence, last);
  const end = aside < 0 ? last : aside - 1;
  const phrase = phraseStart(tree, sentence, end);
  if (phrase < 0) return null;
  const first = beforeRelative(tree, sentence, phrase);
  let head = first;
  while (head < end && !(isNoun(tree, head) && !isPart(tree, head + 1))) head++;
  if (!isNoun(tree, head) && !tagIs(tree, head, "DT", "CD", "JJ")) return null;
  if (times.has((tree.tokens[head] as Token).lemma)) return null;
  return { head, first, last: aside < 0 ? end : tagIs(tree, last, ",", ":") ? last - 1 : last };
}

/** Back over adverbs, auxiliaries, days, times and asides: "the mayor, however, has | this past week". */
function beforeHelpers(tree: Tree, { firstToken }: Sentence, end: number): number {
  let last = end;
  for (let before = last + 1; last < before; ) {
    before = last;
    while (last >= firstToken && isHelper(tree, last)) last--;
    if (last > firstToken && tagIs(tree, last, ",") && isHelper(tree, last - 1) && tagIs(tree, last - 2, ","))
      last -= 3;
    else if (times.has((tree.tokens[last] as Token | undefined)?.lemma ?? "")) last = beforeTime(tree, last);
  }
  return last;
}

/** "this past | week", "earlier this | year": the word before the phrase of time, or the time itself where it opens its noun phrase otherwise. */
function beforeTime(tree: Tree, at: number): number {
  let first = at;
  while (first > at - 4 && beforeTimes.has(wordAt(tree, first - 1))) first--;
  return first === at ? at : first - 1;
}

/**
 * "a document filed on Thursday says", "a source speaking to the radio said": the noun before a participle that nothing helps, with it
 * where something was done to the noun.
 */
function reducedRelative(tree: Tree, sentence: Sentence, verb: number, last: number): Source | null {
  for (let i = last; i > sentence.firstToken && verb - i < LONGEST_RELATIVE; i--) {
    if (tagIs(tree, i, ",", ".", ":", "CC", "VBD", "VBZ", "VBP", "MD", "WP", "WDT")) return null;
    if (!tagIs(tree, i, "VBN", "VBG") || !isNoun(tree, i - 1)) continue;
    const first = phraseStart(tree, sentence, i - 1);
    if (first < 0 || !(first === sentence.firstToken || tagIs(tree, first - 1, ",", ":", "CC", "IN", "Q"))) return null;
    return { head: i - 1, first, last: tagIs(tree, i, "VBN") ? verb - 1 : i - 1 };
  }
  return null;
}

const isHelper = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "RB", "MD") ||
  days.has(wordAt(tree, i)) ||
  (tagIs(tree, i, "VBD", "VBZ", "VBP", "VBN", "VB") && auxiliaries.has((tree.tokens[i] as Token).lemma));

const isNoun = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "NN", "NNS", "NNP", "NNPS", "PRP") || isMisread(tree, i);

/** A noun or name that was read as a verb: "campaign aides | said", "Hoover | estimated". */
const isMisread = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VB", "VBZ", "VBP") &&
  tagIs(tree, i + 1, "VBD", "VBN", "VBZ", "VBP") &&
  !auxiliaries.has((tree.tokens[i] as Token).lemma) &&
  (tagIs(tree, i - 1, "NNP", "NN", "NNPS", "JJ", "DT", "CD", "PRP$") || startsCapital(tree, i));

const startsCapital = (tree: Tree, i: number): boolean => /^\p{Lu}/u.test(tree.text[tree.tokens[i]?.start ?? 0] ?? "");

const isPart = (tree: Tree, i: number): boolean =>
  isNoun(tree, i) || tagIs(tree, i, "DT", "PRP$", "JJ", "JJR", "JJS", "CD", "POS", "PDT");

/** Where an apposition between commas or a note in brackets that ends at `last` begins; -1 where none does. */
function asideStart(tree: Tree, { firstToken }: Sentence, last: number): number {
  const closing = wordAt(tree, last);
  if (!/^(?:[,)—–]|--)$/.test(closing)) return -1;
  const opening = closing === ")" ? "(" : closing;
  for (let i = last - 1; i > firstToken && last - i < LONGEST_STRETCH; i--)
    if (wordAt(tree, i) === opening) return isNoun(tree, i - 1) || wordAt(tree, i - 1) === ")" ? i : -1;
  return -1;
}

/** First word of the phrase that ends at `end`, over "and" where the whole opens its clause; -1 where that is no noun phrase. */
function phraseStart(tree: Tree, sentence: Sentence, end: number): number {
  if (!isPart(tree, end)) return -1;
  const first = stretchStart(tree, sentence, end);
  if (end - first >= LONGEST_STRETCH) return -1;
  if (!tagIs(tree, first - 1, "CC") || first - 2 <= sentence.firstToken || !isNoun(tree, first - 2)) return first;
  const joined = stretchStart(tree, sentence, first - 2);
  const opens = joined === sentence.firstToken || tagIs(tree, joined - 1, ",", ":") || isQuoteMark(tree, joined - 1);
  return opens && end - joined < LONGEST_STRETCH ? joined : first;
}

/** "an official who has seen the plan said": the phrase ends a relative clause, and the speaker stands before that. */
function beforeRelative(tree: Tree, sentence: Sentence, first: number): number {
  if (!tagIs(tree, first - 1, "VBD", "VBZ", "VBP", "VBN", "VB", "IN")) return first;
  for (
    let i = first - 1;
    i > sentence.firstToken && first - i < LONGEST_RELATIVE && !tagIs(tree, i, ",", ":") && !isQuoteMark(tree, i);
    i--
  )
    if (tagIs(tree, i, "WP")) return isNoun(tree, i - 1) ? stretchStart(tree, sentence, i - 1) : first;
  return first;
}

/** Back over nominal words, hyphens and the prepositions between them. */
function stretchStart(tree: Tree, { firstToken }: Sentence, end: number): number {
  let first = end;
  while (first > firstToken && end - first < LONGEST_STRETCH) {
    if (isLineEnd(tree, first - 1)) break;
    if (isPart(tree, first - 1) && !(tagIs(tree, first, "DT", "PRP$", "PRP") && !tagIs(tree, first - 1, "PDT")))
      first--;
    else if (isHyphen(tree, first - 1) && first - 2 >= firstToken) first -= 2;
    else if (
      tagIs(tree, first - 1, "IN") &&
      isJoining(tree, first - 1) &&
      first - 2 >= firstToken &&
      isNoun(tree, first - 2)
    )
      first -= 2;
    else if (wordAt(tree, first - 1) === "by" && tagIs(tree, first - 2, "VBN", "VBD") && isNoun(tree, first - 3))
      first -= 3;
    else break;
  }
  return first;
}

/** A hyphen or slash within a word: "sixty-six", "warm-up". */
const isHyphen = (tree: Tree, i: number): boolean =>
  /^[-/]$/.test(wordAt(tree, i)) &&
  tree.tokens[i - 1]?.end === tree.tokens[i]?.start &&
  tree.tokens[i]?.end === tree.tokens[i + 1]?.start;

const isJoining = (tree: Tree, i: number): boolean => nominalJoints.has(wordAt(tree, i));
