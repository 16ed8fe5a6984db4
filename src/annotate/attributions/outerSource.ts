import { addressed, days, occasions, stopsObject } from "../../lang/en/frameWords.js";
import type { Sentence, Token } from "../../model/index.js";
import { isVerb, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isQuoteMark } from "./quoteMark.js";
import { LONGEST_STRETCH, type Source } from "./source.js";
import { subjectByWords } from "./subjectByWords.js";

/** A relative clause between a speaker and the verb hardly has more words. */
const LONGEST_RELATIVE = 10;

/**
 * The speaker of a frame that stands behind a whole clause, told by the words alone, since the parse is mostly wrong there:
 * "…, police chief Ada Roe said on Saturday.", "…, said Ada Roe, who leads the force." Null when the sentence isn't so.
 */
export function outerSource(tree: Tree, sentence: Sentence, verb: number): Source | null {
  if (!isReporting(tree, verb) || goesOn(tree, sentence, verb + 1)) return null;
  if (tagIs(tree, verb - 1, ",") && subjectByWords(tree, sentence, verb)?.first === sentence.firstToken) return null; // "Ada Roe, a lawyer, said"
  const addresses = addressed.has((tree.tokens[verb] as Token).lemma); // behind "told" stands who heard it
  const source =
    isMark(tree, verb - 1) && !addresses
      ? (behind(tree, sentence, verb) ?? before(tree, sentence, verb))
      : before(tree, sentence, verb);
  if (source === null) return null;
  const end = Math.min(source.first, verb);
  return end > sentence.firstToken + 2 && hasFinite(tree, sentence.firstToken, end - 1) ? source : null;
}

/** "The move, said Ada Roe, a lawyer, would …": the speaker between a verb of saying and the comma behind which the words go on. */
export function insertedSource(tree: Tree, sentence: Sentence, verb: number): Source | null {
  if (!tagIs(tree, verb - 1, ",") || !tagIs(tree, verb, "VBD", "VBZ", "VBP")) return null;
  const source = behind(tree, sentence, verb);
  return source !== null && tagIs(tree, source.last + 1, ",") && isTensed(tree, source.last + 2) ? source : null;
}

/** Tensed, or read as a participle: "three passengers told the radio", but not "figures reported by". */
const isReporting = (tree: Tree, verb: number): boolean =>
  tagIs(tree, verb, "VBD", "VBZ", "VBP") ||
  (tagIs(tree, verb, "VBN") &&
    wordAt(tree, verb + 1) !== "by" &&
    !tagIs(tree, verb - 1, "VBD", "VBZ", "VBP", "VB", "RB"));

const isMark = (tree: Tree, i: number): boolean => tagIs(tree, i, ",") || isQuoteMark(tree, i);

const isTensed = (tree: Tree, i: number): boolean => tagIs(tree, i, "VBD", "VBZ", "VBP", "MD");

function hasFinite(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (isTensed(tree, i) || tagIs(tree, i, "VBN") || (tagIs(tree, i, "VB") && !tagIs(tree, i - 1, "TO"))) return true; // "the ferry lay"
  return false;
}

/** Behind the verb some clause of its own follows, relative and adverbial ones aside: then that is what is said. */
function goesOn(tree: Tree, sentence: Sentence, from: number): boolean {
  let aside = false;
  for (let i = from; i < sentence.lastToken; i++) {
    if (isQuoteMark(tree, i) || (tagIs(tree, i, ":") && i + 1 < sentence.lastToken)) return true;
    if (tagIs(tree, i, "WP", "WDT", "WP$", "WRB")) aside = true;
    else if (isTensed(tree, i) && !aside) return true;
    else if (tagIs(tree, i, ",") && aside && isTensed(tree, i + 1)) return true;
  }
  return false;
}

/** "…, said Ada Roe, the mayor and a former judge who …": all that follows, but for phrases of time and place. */
function behind(tree: Tree, sentence: Sentence, verb: number): Source | null {
  if (!opensNominal(tree, verb + 1)) return null;
  let head = verb + 1;
  while (isNominalPart(tree, head + 1)) head++;
  if (!tagIs(tree, head, "NN", "NNS", "NNP", "NNPS", "PRP", "CD", "DT")) return null;
  let last = head;
  for (let relative = false; last + 1 < sentence.lastToken; last++) {
    relative ||= tagIs(tree, last + 1, "WP", "WP$");
    if (
      relative ? tagIs(tree, last + 1, ".", ":") || isQuoteMark(tree, last + 1) : endsSpeaker(tree, sentence, last + 1)
    )
      break;
  }
  while (last > head && tagIs(tree, last, ",", ".", ":", "IN", "CC")) last--;
  return { head, first: verb + 1, last };
}

/** Where what is told of a speaker behind the verb ends: at a stop, at when, where and how it was said, at a clause of its own. */
function endsSpeaker(tree: Tree, { lastToken }: Sentence, i: number): boolean {
  if (tagIs(tree, i, ".", ":", "Q")) return !/^[()[\]-]$/.test(wordAt(tree, i));
  if (stopsObject.has(wordAt(tree, i)) || days.has(wordAt(tree, i))) return true;
  if (tagIs(tree, i, "IN") && isOccasion(tree, i + 1, lastToken)) return true;
  return tagIs(tree, i, ",") && (tagIs(tree, i + 1, "VBG", "IN", "CC", "WRB", "RB") || isTensed(tree, i + 1));
}

/** "in an interview", "on Monday", "in a statement to": the occasion, within a few words. */
function isOccasion(tree: Tree, from: number, lastToken: number): boolean {
  for (let i = from; i < Math.min(lastToken, from + 6) && !tagIs(tree, i, ",", ".", "IN"); i++)
    if (occasions.has((tree.tokens[i] as Token).lemma) || days.has(wordAt(tree, i))) return true;
  return false;
}

/** "…, its chief executive, Ada Roe, said": the nouns before the verb back to a comma, and over one more where a comma stands before the verb. */
function before(tree: Tree, sentence: Sentence, verb: number): Source | null {
  let last = verb - 1;
  while (last > sentence.firstToken && tagIs(tree, last, "RB", "VBD", "VBZ", "VBP", "MD") && !tagIs(tree, last, ","))
    last--;
  const apposed = tagIs(tree, last, ",");
  if (apposed) last--;
  let first = nominalBack(tree, sentence, last);
  if (first < 0) return null;
  if (apposed) first = tagIs(tree, first - 1, ",") ? nominalBack(tree, sentence, first - 2) : -1;
  if (first < 0 || !isMark(tree, first - 1) || !opensNominal(tree, first)) return null;
  let head = first;
  while (head < last && !(tagIs(tree, head, "NN", "NNS", "NNP", "NNPS", "PRP") && !isNominalPart(tree, head + 1)))
    head++;
  return { head, first, last };
}

/** First of the nominal words that end at `end`, what is told of them in a relative clause too; -1 where there are none. */
function nominalBack(tree: Tree, sentence: Sentence, end: number): number {
  const last = beforeRelative(tree, sentence, end);
  let first = last + 1;
  let noun = false;
  while (
    first > sentence.firstToken &&
    last - first < LONGEST_STRETCH &&
    (isNominalPart(tree, first - 1) || tagIs(tree, first - 1, "IN", "CC"))
  ) {
    first--;
    noun ||= tagIs(tree, first, "NN", "NNS", "NNP", "NNPS", "PRP", "PRP$", "DT");
  }
  if (!noun || last - first >= LONGEST_STRETCH || isVerb(tree, first)) return -1;
  return first;
}

/** "fishermen who helped in the rescue": the last word before "who", or `end` itself. */
function beforeRelative(tree: Tree, { firstToken }: Sentence, end: number): number {
  for (let i = end; i > firstToken + 1 && end - i < LONGEST_RELATIVE && !tagIs(tree, i, ",", "Q"); i--)
    if (tagIs(tree, i, "WP")) return i - 1;
  return end;
}

const opensNominal = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD");

const isNominalPart = (tree: Tree, i: number): boolean => opensNominal(tree, i) || tagIs(tree, i, "POS");
