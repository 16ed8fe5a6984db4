import { clausal, nominatives } from "../../lang/en/clauses.js";
import { sayings, thoughts } from "../../lang/en/cues.js";
import { type Attribution, overlaps, type Span, type Token } from "../../model/index.js";
import { firstTokenAt, isVerb, kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { hasFiniteVerb, hasMainVerb, isTensed, type Stretch, spareVerbs } from "./finite.js";
import { hasVerb } from "./hasVerb.js";
import { range } from "./range.js";

/** Whether what an attribution reports is a clause, and not a thing: "said that it sank", not "praised the plan that it made". */
export function holdsClause(tree: Tree, attribution: Attribution, piece: Span): boolean {
  const words = wordsOf(tree, piece);
  const quoted = tagIs(tree, words.first, "Q");
  if (isNounCue(tree, attribution)) return false;
  const says = isBareSaying(tree, attribution);
  if (isDoneBy(tree, attribution) && !hasMainVerb(tree, range(words.first, words.last))) return false;
  if (isAccording(tree, attribution)) return hasVerb(tree, words); // whatever the parse makes of it, a statement
  if (comesFirst(attribution, piece))
    return (
      hasFiniteVerb(tree, words) ||
      (quoted && words.last - words.first > SHORTEST) ||
      ((quoted || says) && hasVerb(tree, words))
    );
  if (isThatClause(tree, words.first))
    return hasFiniteVerb(tree, words) || (reports(tree, attribution) && hasVerb(tree, words));
  if (isThing(tree, words.first)) return false;
  if (isAskedFor(tree, words.first)) return hasMainVerb(tree, range(words.first, words.last));
  if (isOpened(tree, words.first)) return hasFiniteVerb(tree, words);
  if (says && !/^(?:nothing|little|something|more|so|no)$/.test(wordAt(tree, words.first)))
    return hasVerb(tree, words) || words.last - words.first > SHORTEST;
  if (quoted && isIntroduced(tree, attribution, words)) return true;
  if (!tells(tree, attribution) || isDescribedNoun(tree, words) || isSecondVerb(tree, words)) return false;
  if (quoted) return hasVerb(tree, words);
  if (!reports(tree, attribution) && tagIs(tree, verbIn(tree, words), ",")) return false; // "found a boat, its mast gone"
  const clause = { first: words.first, last: jointOf(tree, words) };
  return hasPredicate(tree, clause) && spareVerbs(tree, range(clause.first, clause.last)) > 0;
}

/** "It reads: “…", "Roe continued, “…": verb, mark, and a quotation with a verb of its own. */
const isIntroduced = (tree: Tree, { cue }: Attribution, { first, last }: Stretch): boolean =>
  tagIs(tree, first - 1, ",", ":") &&
  isVerb(tree, first - 2) &&
  cue.some(({ end }) => end === tree.tokens[first - 2]?.end) &&
  hasMainVerb(tree, range(first, last));

/** More words than these behind "said", or quoted before it, are a clause, whatever the tagger makes of its verb: "said a man faces charges". */
const SHORTEST = 5;

/** "The port, which burned, is opposed by the crew": a thing that somebody takes a stand on. */
const isDoneBy = (tree: Tree, { cue }: Attribution): boolean =>
  cue.some(({ end }) => wordAt(tree, firstTokenAt(tree, end - 1)) === "by");

/** "said", "believe": whatever the parse makes of it, a clause comes behind. */
const isBareSaying = (tree: Tree, { cue }: Attribution): boolean =>
  cue.some(({ end }) => {
    const i = firstTokenAt(tree, end - 1);
    return clausal.has((tree.tokens[i] as Token).lemma) && isTensed(tree, i);
  });

const isAccording = (tree: Tree, { cue }: Attribution): boolean =>
  cue.some(({ start }) => wordAt(tree, firstTokenAt(tree, start)) === "according");

/** "to leave", "about the boats": no clause begins so. */
const isThing = (tree: Tree, first: number): boolean =>
  /^(?:to|about|of|for|against)$/.test(wordAt(tree, first)) && !tagIs(tree, first + 1, "CD");

/** Where a second clause begins that isn't told: "boasts a fine port, and the mayor …". */
function jointOf(tree: Tree, { first, last }: Stretch): number {
  for (let i = first + 1; i < last; i++)
    if (wordAt(tree, i) === ":" || (tagIs(tree, i, "CC") && tagIs(tree, i - 1, ","))) return i;
  return last;
}

function wordsOf(tree: Tree, piece: Span): Stretch {
  const first = firstTokenAt(tree, piece.start);
  let last = first;
  while (last < tree.tokens.length && overlaps(tree.tokens[last] as Token, piece)) last++;
  return { first, last };
}

/** Quoted commands tell something too: "Leave the cattle". */

/** "…, the mayor said": what stands before its frame is a statement, never a verb's object. */
const comesFirst = ({ cue }: Attribution, piece: Span): boolean =>
  cue.length > 0 && cue.every((one) => piece.end <= one.start);

const isNoun = (tree: Tree, i: number): boolean => tagIs(tree, i, "NN", "NNS", "NNP", "NNPS");

/** "fears that …": the statement is that there are fears. */
const isNounCue = (tree: Tree, { cue }: Attribution): boolean =>
  cue.length > 0 && cue.every((one) => isNoun(tree, firstTokenAt(tree, one.end - 1)));

const isThatClause = (tree: Tree, first: number): boolean =>
  (!(
    wordAt(tree, first) === "that" &&
    tagIs(tree, first, "WDT") &&
    tagIs(tree, first - 1, "NN") &&
    isTensed(tree, first + 1)
  ) &&
    wordAt(tree, first) === "that") ||
  wordAt(tree, first - 1) === "that";

/** Opened by a word that only clauses begin with. */
const isOpened = (tree: Tree, first: number): boolean =>
  (tagIs(tree, first, "PRP") && (isTensed(tree, first + 1) || nominatives.has(wordAt(tree, first)))) ||
  tagIs(tree, first, "EX") ||
  /^(?:this|these|those)$/.test(wordAt(tree, first));

/** "whether it sank", "who fired": left open, so nobody states it; "what they did was wrong" is stated. */
const isAskedFor = (tree: Tree, first: number): boolean =>
  tagIs(tree, first, "WP", "WRB", "WDT") || /^(?:whether|if)$/.test(wordAt(tree, first));

/** Verbs that take clauses, and cues without a verb: "according to". */
const tells = (tree: Tree, { cue }: Attribution): boolean =>
  cue.some(({ start, end }) => {
    for (let i = firstTokenAt(tree, start); i < tree.tokens.length && (tree.tokens[i] as Token).start < end; i++) {
      const { lemma } = tree.tokens[i] as Token;
      if (sayings.has(lemma) || thoughts.has(lemma) || !isVerb(tree, i)) return true;
    }
    return false;
  });

/** A verb of saying, and none of finding, seeing or thinking. */
const reports = (tree: Tree, { cue }: Attribution): boolean =>
  cue.some(({ end }) => sayings.has((tree.tokens[firstTokenAt(tree, end - 1)] as Token).lemma));

/** The first tensed verb or comma. */
function verbIn(tree: Tree, { first, last }: Stretch): number {
  let i = first;
  while (i < last - 1 && !isTensed(tree, i) && !tagIs(tree, i, ",")) i++;
  return i;
}

/** The first finite verb has its subject outside the piece, or shares one: "showed restraint on Monday and described". */
function isSecondVerb(tree: Tree, { first, last }: Stretch): boolean {
  let verb = first;
  while (verb < last && !isTensed(tree, verb)) verb++;
  if (verb === first || verb === last) return false;
  if (tagIs(tree, verb - 1, "CC") || (tagIs(tree, verb - 1, "RB") && tagIs(tree, verb - 2, "CC"))) return true;
  const head = relationIs(tree, verb, "aux", "cop") ? (tree.heads[verb] as number) : verb;
  const subject =
    head < 0
      ? undefined
      : kidsOf(tree, head).findLast((k) => k < verb && relationIs(tree, k, "nsubj", "expl", "csubj"));
  return subject !== undefined && subject < first;
}

/** "a rival who is far behind": before the first finite verb stands a relative pronoun. */
function isDescribedNoun(tree: Tree, { first, last }: Stretch): boolean {
  for (let i = first + 1; i < last && !isTensed(tree, i); i++)
    if (tagIs(tree, i, "WDT", "WP", "WP$") || (wordAt(tree, i) === "that" && isNoun(tree, i - 1))) return true;
  return false;
}

/** The word that all of it hangs on is a finite predicate, or some finite verb stands in no clause that only describes a noun. */
function hasPredicate(tree: Tree, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) {
    const head = tree.heads[i] as number;
    if (head >= first && head < last) continue;
    if (isFinitePredicate(tree, i)) return true;
  }
  for (let i = first + 1; i < last; i++) if (isTensed(tree, i) && !isWithin(tree, i, first, last)) return true;
  return false;
}

function isWithin(tree: Tree, i: number, first: number, last: number): boolean {
  for (let at = i; at >= first && at < last; at = tree.heads[at] as number)
    if (relationIs(tree, at, "relcl", "acl", "advcl", "csubj")) return true;
  return false;
}

const isFinitePredicate = (tree: Tree, i: number): boolean =>
  isTensed(tree, i) || kidsOf(tree, i).some((k) => k < i && relationIs(tree, k, "aux", "cop") && isTensed(tree, k));
