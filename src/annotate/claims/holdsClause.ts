import { nominatives } from "../../lang/en/clauses.js";
import { sayings, thoughts } from "../../lang/en/cues.js";
import { type Attribution, overlaps, type Span, type Token } from "../../model/index.js";
import { firstTokenAt, isVerb, kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { hasFiniteVerb, isTensed, type Stretch } from "./finite.js";

/** Whether what an attribution reports is a clause, and not a thing: "said that it sank", not "praised the plan that it made". */
export function holdsClause(tree: Tree, attribution: Attribution, piece: Span): boolean {
  const words = wordsOf(tree, piece);
  const quoted = tagIs(tree, words.first, "Q");
  if (isNounCue(tree, attribution)) return quoted || isThatClause(tree, words.first);
  if (comesFirst(attribution, piece)) return hasFiniteVerb(tree, words) || (quoted && hasVerb(tree, words));
  if (isThatClause(tree, words.first)) return hasFiniteVerb(tree, words);
  if (wordAt(tree, words.first) === "to") return false;
  if (isOpened(tree, words.first)) return hasFiniteVerb(tree, words);
  if (!tells(tree, attribution) || isDescribedNoun(tree, words) || isSecondVerb(tree, words)) return false;
  return quoted ? hasVerb(tree, words) : hasPredicate(tree, words);
}

function wordsOf(tree: Tree, piece: Span): Stretch {
  const first = firstTokenAt(tree, piece.start);
  let last = first;
  while (last < tree.tokens.length && overlaps(tree.tokens[last] as Token, piece)) last++;
  return { first, last };
}

/** Quoted commands tell something too: "Leave the cattle". */
function hasVerb(tree: Tree, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (isVerb(tree, i)) return true;
  return false;
}

/** "…, the mayor said": what stands before its frame is a statement, never a verb's object. */
const comesFirst = ({ cue }: Attribution, piece: Span): boolean =>
  cue.length > 0 && cue.every((one) => piece.end <= one.start);

const isNoun = (tree: Tree, i: number): boolean => tagIs(tree, i, "NN", "NNS", "NNP", "NNPS");

/** "fears that …": a noun's content is a clause if "that" or a quotation mark opens it. */
const isNounCue = (tree: Tree, { cue }: Attribution): boolean =>
  cue.length > 0 && cue.every((one) => isNoun(tree, firstTokenAt(tree, one.end - 1)));

const isThatClause = (tree: Tree, first: number): boolean =>
  wordAt(tree, first) === "that" || wordAt(tree, first - 1) === "that";

/** Opened by a word that only clauses begin with. */
const isOpened = (tree: Tree, first: number): boolean =>
  (tagIs(tree, first, "PRP") && (isTensed(tree, first + 1) || nominatives.has(wordAt(tree, first)))) ||
  tagIs(tree, first, "EX", "WP", "WRB", "WDT") ||
  /^(?:whether|if|this|these|those)$/.test(wordAt(tree, first));

/** Verbs that take clauses, and cues without a verb: "according to". */
const tells = (tree: Tree, { cue }: Attribution): boolean =>
  cue.some(({ start, end }) => {
    for (let i = firstTokenAt(tree, start); i < tree.tokens.length && (tree.tokens[i] as Token).start < end; i++) {
      const { lemma } = tree.tokens[i] as Token;
      if (sayings.has(lemma) || thoughts.has(lemma) || !isVerb(tree, i)) return true;
    }
    return false;
  });

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
