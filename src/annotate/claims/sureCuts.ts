import { actives, assertingOpeners, clauseOpeners, conditions, nominatives } from "../../lang/en/clauses.js";
import { sayings, thoughts } from "../../lang/en/cues.js";
import { times } from "../../lang/en/speechless.js";
import type { Sentence, Token } from "../../model/index.js";
import { LONGEST_SENTENCE } from "../syntax/state.js";
import { isVerb, kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isInBrackets } from "./brackets.js";
import { hasFiniteVerb, isJoinedPast, isMainVerb, isTensed } from "./finite.js";
import { range } from "./range.js";
import { isRelativeAt, opensTail } from "./shape.js";
import { sharesPassive } from "./sharesPassive.js";
import { isUnbroken } from "./unbroken.js";

/** A subject and its verb stand no further apart than this where no comma parts them. */
const LONGEST_SUBJECT = 14;
/** What is inserted between two commas is no longer than this. */
const LONGEST_INSERTION = 12;

/**
 * Cuts that the words alone tell: a joint or "when" with a clause of its own behind it, a second verb behind "and", ", who",
 * ", marking"; and `told`, where reported words begin and end. Added to `cuts`.
 */
export function withSureCuts(
  tree: Tree,
  sentence: Sentence,
  cuts: readonly number[],
  told: readonly number[],
): readonly number[] {
  const { firstToken, lastToken } = sentence;
  if (lastToken - firstToken > LONGEST_SENTENCE) return cuts;
  const all = new Uint8Array(lastToken - firstToken); // a set, but for the sorting
  for (const i of cuts) all[(isSplitRelative(tree, sentence, i) ? i - 1 : i) - firstToken] = 1;
  const main = mainBehindOpener(tree, sentence);
  if (main > 0) all[main - firstToken] = 1;
  let verbs = 0;
  let whole = -1; // up to the verb of a clause that was found
  for (let i = firstToken + 1; i < lastToken - 2; i++) {
    if (isTensed(tree, i - 1)) verbs++;
    if (opensRelative(tree, sentence, i)) {
      all[i - firstToken] = 1;
      const closed = closesRelative(tree, sentence, i);
      if (closed > 0) all[closed - firstToken] = 1;
    }
    if ((resumes(tree, i) && i !== whole) || opensSentence(tree, sentence, i)) all[i - firstToken] = 1;
    if (tagIs(tree, i, "CC") && isJoinedClause(tree, sentence, i)) all[i - firstToken] = 1;
    if (verbs === 0) continue;
    if (opensSecondVerb(tree, sentence, i) || opensParticiple(tree, sentence, i)) all[i - firstToken] = 1;
    if (!opensClause(tree, sentence, i) && !startsAnew(tree, sentence, i)) continue;
    all[i - firstToken] = 1;
    whole = verbBehind(tree, sentence, i + 1);
    for (let k = i + 1; k <= whole; k++) all[k - firstToken] = 0; // a subject isn't parted from its verb
  }
  for (const i of told) {
    all[i - firstToken] = 1;
    const first = wordAt(tree, i) === "that" ? i + 1 : i;
    const verb = tagIs(tree, first, "IN") ? -1 : verbBehind(tree, sentence, first);
    for (let k = i + 1; k <= verb && !isRelativeAt(tree, k); k++) all[k - firstToken] = 0;
  }
  const kept: number[] = [];
  for (let i = firstToken; i < lastToken; i++)
    if (all[i - firstToken] === 1 && !isInBrackets(tree, sentence, i) && !isUnbroken(tree, i)) kept.push(i);
  return kept;
}

/** "in | which". */
const isSplitRelative = (tree: Tree, { firstToken }: Sentence, i: number): boolean =>
  i - 1 > firstToken && tagIs(tree, i, "WDT", "WP", "WP$") && tagIs(tree, i - 1, "IN");

/** "While the mayor hesitated, | the council voted": where the clause begins that a first one only leads up to; -1 where none does. */
function mainBehindOpener(tree: Tree, sentence: Sentence): number {
  const { firstToken, lastToken } = sentence;
  let opener = firstToken;
  while (tagIs(tree, opener, "Q", "CC", ",")) opener++;
  if (!assertingOpeners.has(wordAt(tree, opener)) && !conditions.has(wordAt(tree, opener))) return -1;
  let verb = opener + 1;
  while (verb < lastToken && !isTensed(tree, verb)) {
    if (tagIs(tree, verb, ",")) return -1; // "After the storm, the port closed"
    verb++;
  }
  for (let i = verb + 1; i < lastToken - 2; i++)
    if (tagIs(tree, i, ",") && !tagIs(tree, i + 1, "CC") && verbBehind(tree, sentence, i + 1) > 0) return i + 1;
  return -1;
}

/** "…, based in Lund, | has proposed": behind a comma a verb goes on with a subject further back. */
const resumes = (tree: Tree, i: number): boolean => tagIs(tree, i - 1, ",") && isTensed(tree, i);

/** "That's not Lund; | that's the port": a semicolon with a clause behind it. */
const opensSentence = (tree: Tree, { lastToken }: Sentence, i: number): boolean =>
  wordAt(tree, i - 1) === ";" && hasFiniteVerb(tree, { first: i, last: lastToken });

/** "The mayor left and his daughter stayed": the parse sees a verb with a subject of its own behind the joint. */
function isJoinedClause(tree: Tree, sentence: Sentence, i: number): boolean {
  if (wordAt(tree, i + 1) === "that" && verbBehind(tree, sentence, i + 2) > 0) return true; // "and that it could"
  const he = nominatives.has(wordAt(tree, i + 1)) && i > 0;
  if (he && (isTensed(tree, i + 2) || (tagIs(tree, i + 2, "RB") && isTensed(tree, i + 3))))
    return !isTensed(tree, i - 1);
  const verb = tree.heads[i] as number;
  if (verb <= i || !relationIs(tree, verb, "conj") || (tree.heads[verb] as number) > i) return false;
  const kids = kidsOf(tree, verb);
  const subject = kids.find((k) => k > i && k < verb && relationIs(tree, k, "nsubj", "expl"));
  const other = tree.heads[verb] as number;
  return (
    subject !== undefined &&
    (isTensed(tree, verb) || kids.some((k) => k > subject && k < verb && isTensed(tree, k))) &&
    (isTensed(tree, other) || kidsOf(tree, other).some((k) => k < other && isTensed(tree, k)))
  );
}

/** "40 were being treated and three people were missing": behind a verb that takes no clause, a noun with a verb begins one. */
function startsAnew(tree: Tree, sentence: Sentence, i: number): boolean {
  if (!isAndOrBut(tree, i) || tagIs(tree, i - 1, ",", "PRP")) return false;
  const { firstToken } = sentence;
  const verb = verbBehind(tree, sentence, i + 1);
  if (verb < 0 || (verb - i > NEAR_VERB && !isBehindInsertion(tree, i, verb))) return false;
  let before = i - 1;
  while (before > firstToken && !isTensed(tree, before)) before--;
  if (before <= firstToken || tagIs(tree, before - 1, ",") || !isMainVerb(tree, range(firstToken, i), before))
    return false;
  if (tagIs(tree, verb, "VBD") && tagIs(tree, verb + 1, "IN", "RB") && !actives.has((tree.tokens[verb] as Token).lemma))
    return false; // "and papers found in Lund"
  if (wordAt(tree, i - 1) === wordAt(tree, i + 1)) return false; // "thousands and thousands"
  for (let k = before; k < i; k++) {
    if (wordAt(tree, k) === "that" || tagIs(tree, k, ":", ",", "WDT", "WP", "WP$", "WRB", "VB")) return false;
    const { lemma } = tree.tokens[k] as Token;
    if (isVerb(tree, k) && (sayings.has(lemma) || thoughts.has(lemma))) return false;
  }
  return true;
}
/** "three people were": a subject further off is another phrase's. */
const NEAR_VERB = 5;

/** "and Erica Hale, the mayor of Lund, | was": a subject of a few words, then what is inserted. */
function isBehindInsertion(tree: Tree, i: number, verb: number): boolean {
  if (!tagIs(tree, verb - 1, ",")) return false;
  for (let k = i + 1; k <= i + NEAR_VERB; k++) if (tagIs(tree, k, ",")) return k < verb - 1;
  return false;
}

/** Asked of every word: a pattern would be built at each call. */
function isAndOrBut(tree: Tree, i: number): boolean {
  const word = wordAt(tree, i);
  return word === "and" || word === "but";
}

/** ", and a major storm is expected", "when the fire broke out": a joint, a subject, its verb. */
function opensClause(tree: Tree, sentence: Sentence, i: number): boolean {
  const joint = tagIs(tree, i, "CC") && tagIs(tree, i - 1, ",", ":") && !/^(?:or|nor)$/.test(wordAt(tree, i));
  const opener =
    clauseOpeners.has(wordAt(tree, i)) &&
    !relationIs(tree, i, "case") &&
    !times.has((tree.tokens[i - 1] as Token).lemma) &&
    !tagIs(tree, i - 1, "IN", "RB", "CD", "VBD", "VBZ", "VBP");
  if (!joint && !opener) return false;
  const verb = verbBehind(tree, sentence, i + 1);
  return verb >= 0 && verb + 2 < sentence.lastToken && !tagIs(tree, verb + 1, ",", "."); // not "before the alarm did"
}

/** The tensed verb behind a subject that begins at `from`; -1 where something else stands there. */
function verbBehind(tree: Tree, { lastToken }: Sentence, from: number): number {
  let noun = false;
  const end = Math.min(lastToken - 1, from + LONGEST_SUBJECT);
  for (let i = from; i < end; i++) {
    if (isTensed(tree, i)) return noun ? i : -1;
    if (noun && tagIs(tree, i, ",")) return verbBehindInsertion(tree, lastToken, i);
    if (
      tagIs(tree, i, "NN", "NNS", "NNP", "NNPS", "PRP", "EX") ||
      (tagIs(tree, i, "CD") && (isTensed(tree, i + 1) || wordAt(tree, i + 1) === "of"))
    )
      noun = true;
    else if (noun && wordAt(tree, i) === "and" && !isTensed(tree, i + 1) && !tagIs(tree, i + 1, "PRP")) noun = false;
    else if (
      !tagIs(tree, i, "DT", "JJ", "JJR", "JJS", "CD", "PRP$", "POS", "IN", "RB", "RBR", "VBG") &&
      wordAt(tree, i) !== "-"
    )
      return -1;
  }
  return -1;
}

/** ", the mayor of Lund, | has proposed". */
function verbBehindInsertion(tree: Tree, lastToken: number, comma: number): number {
  for (let i = comma + 1; i < Math.min(lastToken - 1, comma + LONGEST_INSERTION); i++) {
    if (tagIs(tree, i, ",")) return isTensed(tree, i + 1) ? i + 1 : -1;
    if (isTensed(tree, i) && i > comma + 1) return -1; // ", concerned about the port,": taken for a past
  }
  return -1;
}

/** "was built in 1998 | and had passed an inspection": a tensed verb behind "and" or "but", with more behind it. */
function opensSecondVerb(tree: Tree, { firstToken, lastToken }: Sentence, i: number): boolean {
  if (!isAndOrBut(tree, i) || tagIs(tree, i - 1, "VB", "VBD", "VBZ", "VBP", "MD")) return false;
  if (tagIs(tree, i - 1, "RB") && !tagIs(tree, i + 1, "VBD", "VBZ", "VBP")) return false;
  const verb = tagIs(tree, i + 1, "RB") ? i + 2 : i + 1;
  if (tagIs(tree, i - 1, "JJ") && tagIs(tree, verb + 1, "NN", "NNS")) return false; // "weak and untrusted candidates"
  if (isInRestriction(tree, firstToken, i)) return false;
  return (
    (isTensed(tree, verb) || isJoinedPast(tree, verb)) &&
    verb + 2 < lastToken &&
    !tagIs(tree, verb + 1, ",", ".", "CC") &&
    !sharesPassive(tree, verb)
  );
}

/** "Guests who are not hosts | and are asked": the verb before is one of a clause that says which. */
function isInRestriction(tree: Tree, firstToken: number, i: number): boolean {
  let verb = i - 1;
  while (verb > firstToken && !isTensed(tree, verb)) {
    if (tagIs(tree, verb, ",")) return false;
    verb--;
  }
  const opener = tagIs(tree, verb - 1, "RB") ? verb - 2 : verb - 1;
  return opener > firstToken + 1 && tagIs(tree, opener, "WP", "WDT") && !tagIs(tree, opener - 1, ",", ":");
}

/** ", who left the ship", ", most of which burned": behind a comma it says more of a thing that is known already. */
function opensRelative(tree: Tree, { lastToken }: Sentence, i: number): boolean {
  if (!tagIs(tree, i - 1, ",") || !isRelativeAt(tree, i) || /^(?:what|that|whatever)/.test(wordAt(tree, i)))
    return false;
  for (let k = i + 1; k < Math.min(lastToken, i + LONGEST_SUBJECT) && !tagIs(tree, k, ",", ":"); k++)
    if (isTensed(tree, k)) return true;
  return false;
}

/** Behind "…, who led the port," the main clause goes on with its verb; -1 where it doesn't. */
function closesRelative(tree: Tree, { lastToken }: Sentence, opened: number): number {
  for (let i = opened + 3; i < lastToken - 1; i++) {
    if (tagIs(tree, i, ":")) return -1;
    if (tagIs(tree, i - 1, ",") && isTensed(tree, i)) return i;
    if (tagIs(tree, i - 1, ",") && tagIs(tree, i, "CC")) return -1;
  }
  return -1;
}

/** ", marking a shift". */
function opensParticiple(tree: Tree, { lastToken }: Sentence, i: number): boolean {
  return (
    tagIs(tree, i, "VBG") &&
    tagIs(tree, i - 1, ",") &&
    i + 2 < lastToken &&
    opensTail(tree, i) &&
    !tagIs(tree, i + 1, ",", "CC", ".", ":")
  );
}
