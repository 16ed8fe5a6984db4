import { aboutCounts, contentOpeners, focusing, leastMost, whenLeads } from "../../lang/en/attributionWords.js";
import { addressed, days } from "../../lang/en/frameWords.js";
import { outlets } from "../../lang/en/outlets.js";
import { outletEndings } from "../../lang/en/outletWords.js";
import type { Sentence, Token } from "../../model/index.js";
import { type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isQuoteMark } from "./quoteMark.js";

/** Phrases of when, where and to whom that may stand between a verb of saying and what was said. */
const MOST_PHRASES = 4;

/**
 * The word at which what is told begins behind a verb of saying, by the words alone: over whom it is told to and over phrases of
 * time and place to "that", a quotation or a clause of its own. -1 where nothing is told behind the verb.
 */
export function toldBehind(tree: Tree, sentence: Sentence, verb: number): number {
  const { lastToken } = sentence;
  let at = afterAdverbs(tree, verb + 1);
  const told = addressed.has((tree.tokens[verb] as Token).lemma);
  if (told && !isOpener(tree, at)) at = afterNominal(tree, sentence, at);
  for (let phrases = 0; phrases <= MOST_PHRASES && at < lastToken; phrases++) {
    if (isOpener(tree, at)) return hasTensed(tree, sentence, at + 1) && (told || !isRelative(tree, verb, at)) ? at : -1;
    const title = afterTitle(tree, at);
    if (title > at) {
      at = title;
      continue;
    }
    if (tagIs(tree, at, "Q", ":", ",") && opensQuotation(tree, sentence, at)) return at;
    if (tagIs(tree, at, ",")) return thatBehindAside(tree, sentence, at);
    const next = afterPhrase(tree, sentence, at);
    if (next === at) return opensClause(tree, sentence, at) ? at : -1;
    at = next;
  }
  return -1;
}

/** "that", "whether", "how": the words that open what is said. */
const isOpener = (tree: Tree, i: number): boolean => wordAt(tree, i) === "that" || contentOpeners.has(wordAt(tree, i));

/** "testified before a committee that is looking into it". */
const isRelative = (tree: Tree, verb: number, at: number): boolean =>
  at > verb + 1 &&
  tagIs(tree, at - 1, "NN", "NNS") &&
  tagIs(tree, at, "WDT", "DT") &&
  tagIs(tree, at + 1, "VBZ", "VBD", "VBP");

/** "on the radio's “Good Morning” | that": behind a few words in quotation marks that belong to a noun before them; `from` where none are. */
function afterTitle(tree: Tree, from: number): number {
  if (!isQuoteMark(tree, from) || !tagIs(tree, from - 1, "POS", "NN", "NNP", "DT")) return from;
  for (let i = from + 2; i < from + LONGEST_TITLE; i++)
    if (isQuoteMark(tree, i)) return wordAt(tree, i + 1) === "that" ? i + 1 : from;
  return from;
}
const LONGEST_TITLE = 7;

function afterAdverbs(tree: Tree, from: number): number {
  let at = from;
  while (tagIs(tree, at, "RB", "RP", "RBR") && !focusing.has(wordAt(tree, at))) at++;
  return at;
}

const isPart = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "DT", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "CD", "POS");

/** Behind a noun phrase, or a pronoun, that begins at `from`; `from` itself where none does. */
function afterNominal(tree: Tree, { lastToken }: Sentence, from: number): number {
  if (tagIs(tree, from, "PRP") || isWholeOutlet(tree, from)) return from + 1;
  let at = from;
  while (at < lastToken && (isPart(tree, at) || isHyphen(tree, at)) && !(at > from && tagIs(tree, at, "DT", "PRP$")))
    at++;
  return at;
}

const isHyphen = (tree: Tree, i: number): boolean =>
  wordAt(tree, i) === "-" && tree.tokens[i - 1]?.end === tree.tokens[i]?.start;

/** "told NPA | Roe's rivals", but "told Skarn | News". */
const isWholeOutlet = (tree: Tree, i: number): boolean =>
  outlets.has(wordAt(tree, i)) && !outletEndings.has(wordAt(tree, i + 1));

/** Behind a phrase of time or place: "on Monday", "in a statement to the paper", "last week", "Tuesday". */
function afterPhrase(tree: Tree, sentence: Sentence, from: number): number {
  if (days.has(wordAt(tree, from))) return from + 1;
  if (whenLeads.has(wordAt(tree, from)) && tagIs(tree, from + 1, "NN", "NNP", "DT")) {
    const end = afterNominal(tree, sentence, from + 1);
    return end - from <= 4 ? end : from;
  }
  if (!tagIs(tree, from, "IN", "TO") || wordAt(tree, from) === "as" || isName(tree, from) || isCount(tree, from))
    return from;
  const end = afterNominal(tree, sentence, tagIs(tree, from + 1, "VBG") ? from + 2 : from + 1);
  return end > from + 1 ? end : from;
}

/** "said | at least five boats sank", "about 40". */
const isCount = (tree: Tree, i: number): boolean =>
  leastMost.has(wordAt(tree, i + 1)) || (tagIs(tree, i + 1, "CD") && aboutCounts.has(wordAt(tree, i)));

/** "said Per Moen", "say both": a name or number that was read as a joint. */
const isName = (tree: Tree, i: number): boolean =>
  wordAt(tree, i) === "both" || /^\p{Lu}/u.test(tree.text[(tree.tokens[i] as Token).start] as string);

/** ", in a speech on Monday, that …": what is said goes on with "that" behind the second comma. */
function thatBehindAside(tree: Tree, { lastToken }: Sentence, comma: number): number {
  for (let at = comma + 1; at < Math.min(lastToken, comma + 20); at++)
    if (tagIs(tree, at, ",") && wordAt(tree, at + 1) === "that") return at + 1;
    else if (tagIs(tree, at, "VBD", "VBZ", "VBP", "MD", ".") || isQuoteMark(tree, at)) return -1;
  return -1;
}

/** A quotation opens at a mark, or behind a comma or colon. */
function opensQuotation(tree: Tree, { lastToken }: Sentence, at: number): boolean {
  const mark = tagIs(tree, at, "Q") ? at : at + 1;
  return mark + 1 < lastToken && tagIs(tree, mark, "Q") && /^(?:["“‘'`«]|''|``)/.test(wordAt(tree, mark));
}

function hasTensed(tree: Tree, { lastToken }: Sentence, from: number): boolean {
  for (let i = from; i < lastToken; i++) if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD")) return true;
  return false;
}

/** A subject with a tensed verb of its own, before the next comma that isn't inside it. */
function opensClause(tree: Tree, { lastToken }: Sentence, from: number): boolean {
  let noun = false;
  for (let i = from; i < lastToken && i < from + 30; i++) {
    if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD")) return noun && !tagIs(tree, i - 1, "CC"); // "confirmed it but denied"
    if (tagIs(tree, i, "NN", "NNS", "NNP", "NNPS", "PRP", "EX", "VBG", "DT", "CD", "WP")) noun = true;
    const opens = i === from || (i === from + 1 && tagIs(tree, from, "RB"));
    if (tagIs(tree, i, ":", ".") || (opens && tagIs(tree, i, "IN", "CC", ",") && !isName(tree, i) && !isCount(tree, i)))
      return false;
  }
  return false;
}
