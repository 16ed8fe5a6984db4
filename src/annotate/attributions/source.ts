import { days } from "../../lang/en/frameWords.js";
import type { Sentence, Span } from "../../model/index.js";
import { isVerb, kidsOf, relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { isLineEnd } from "./isLineEnd.js";
import { isQuoteMark } from "./quoteMark.js";

/** Where the speaker stands: the head of the phrase and its words. */
export interface Source {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

/** Climbing further than this from a verb to the subject it shares finds the wrong one. */
const CLIMB = 4;

/** The subject of a verb, its own or the one it shares with the verb it hangs on. */
export function sourceOf(tree: Tree, verb: number): Source | null {
  let at = verb;
  for (let step = 0; step < CLIMB; step++) {
    const own = ownSubject(tree, at, at === verb);
    if (own !== null) return at === verb ? own : antecedent(tree, at, verb, own);
    const head = tree.heads[at] as number;
    if (head < 0) return null;
    if (relationIs(tree, at, "acl")) {
      if (!tagIs(tree, at, "VB")) return phraseAt(tree, head, -1, at);
      at = tree.heads[head] as number; // "efforts to persuade": whose efforts they are, the verb above says
      if (at < 0) return null;
      continue;
    }
    if (relationIs(tree, at, "relcl")) return null;
    if (!relationIs(tree, at, "conj", "advcl", "xcomp", "parataxis", "dep", "ccomp")) return null;
    if (relationIs(tree, at, "ccomp", "parataxis", "dep") && !tagIs(tree, at, "VBG", "VB")) return null;
    if (!isVerb(tree, head) && !relationIs(tree, at, "conj", "advcl")) return null;
    at = head;
  }
  return null;
}

/** Where the parse hangs a participle on nothing that has a subject: the nearest finite verb before it that has one. */
export function mainSubject(tree: Tree, sentence: Sentence, verb: number): Source | null {
  for (let at = verb - 1; at > sentence.firstToken; at--) {
    if (!tagIs(tree, at, "VBD", "VBZ", "VBP", "MD")) continue;
    const finite = tagIs(tree, at, "MD") || relationIs(tree, at, "aux", "cop") ? (tree.heads[at] as number) : at;
    const own = finite < 0 ? null : ownSubject(tree, finite, false);
    if (own !== null && !tagIs(tree, own.head, "WDT", "WP")) return own;
  }
  return null;
}

/** A subject "who" that a verb behind the relative clause seems to share: it is the noun before "who". */
function antecedent(tree: Tree, at: number, verb: number, own: Source): Source | null {
  if (!tagIs(tree, own.head, "WP", "WDT") || !relationIs(tree, at, "relcl") || !tagIs(tree, verb - 1, ",")) return own;
  return phraseAt(tree, tree.heads[at] as number, -1, verb);
}

export function ownSubject(tree: Tree, verb: number, itself: boolean): Source | null {
  const kids = kidsOf(tree, verb);
  if (itself && isAfterQuote(tree, verb) && !tagIs(tree, verb, "VBG")) return inverted(tree, verb, kids);
  const left = kids
    .filter((k) => k < verb && relationIs(tree, k, "nsubj") && !tagIs(tree, k, ",", "Q", ".", ":"))
    .at(-1);
  if (left !== undefined)
    return wordAt(tree, left) === "there" ? null : afterPreposition(tree, phraseAt(tree, left, -1, verb));
  if (kids.some((k) => k < verb && relationIs(tree, k, "expl"))) return null;
  return itself && !tagIs(tree, verb, "VBG") ? (inverted(tree, verb, kids) ?? nounBefore(tree, verb)) : null;
}

/** A closing mark stands right before the verb, or but for a comma. */
const isAfterQuote = (tree: Tree, verb: number): boolean =>
  verb > 1 && (isQuoteMark(tree, verb - 1) || (tagIs(tree, verb - 1, ",") && isQuoteMark(tree, verb - 2)));

/** ", said Smith": the verb stands right behind the words, the speaker behind the verb. */
function inverted(tree: Tree, verb: number, kids: readonly number[]): Source | null {
  const right = kids.find((k) => k > verb && relationIs(tree, k, "nsubj") && isNominal(tree, k));
  if (right !== undefined && tagIs(tree, verb, "VBD", "VBZ", "VBP")) return phraseAt(tree, right, verb, UNBOUNDED);
  if (!isAfterQuote(tree, verb)) return null;
  const object = kids.find(
    (k) => k > verb && relationIs(tree, k, "obj", "obl", "dep", "xcomp", "ccomp") && isNominal(tree, k),
  );
  if (object !== undefined && tree.first[object] === verb + 1) return phraseAt(tree, object, verb, UNBOUNDED);
  let last = verb;
  while (last < verb + 12 && tagIs(tree, last + 1, "DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS"))
    last++;
  return last === verb ? null : { head: last, first: verb + 1, last };
}

/** A stretch longer than this is no speaker. */
export const LONGEST_STRETCH = 30;

/** "Jane Doe, the club's president, suggested", where the parse went astray: all from the sentence's (or clause's) beginning, if it holds no other verb. */
function stretchBefore(tree: Tree, at: number): Source | null {
  if (!(tagIs(tree, at, ",") || isQuoteMark(tree, at)) || at < 2) return null;
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST_STRETCH &&
    !tagIs(tree, first - 1, ".", ":") &&
    tree.tokens[first - 1]?.tag !== "SPACE"
  ) {
    if (tagIs(tree, first - 1, "VBD", "VBZ", "VBP", "MD") && !tagIs(tree, first - 2, "WP", "WDT")) return null;
    first--;
  }
  while (first < at && tagIs(tree, first, "CC", "RB", ",")) first++;
  if (at - first >= LONGEST_STRETCH || !tagIs(tree, first, "NNP", "NNPS", "NN", "NNS", "DT", "JJ", "PRP$", "CD"))
    return null;
  return wordAt(tree, at - 1) === "" || first >= at ? null : { head: first, first, last: at - 1 };
}

/** A finite verb whose subject the parser missed: the nouns right before it, over its auxiliaries. */
function nounBefore(tree: Tree, verb: number): Source | null {
  if (!tagIs(tree, verb, "VBD", "VBZ", "VBP", "VB", "VBN")) return null;
  let at = verb - 1;
  while (at > 0 && tagIs(tree, at, "MD", "RB", "VBP", "VBZ", "VBD") && relationIs(tree, at, "aux", "advmod")) at--;
  if (tagIs(tree, verb, "VB", "VBN") && at === verb - 1) return null;
  if (at < 0 || !tagIs(tree, at, "NN", "NNS", "NNP", "NNPS", "PRP", "CD")) return stretchBefore(tree, at);
  let head = at;
  for (
    let up = tree.heads[head] as number;
    up >= 0 && up < verb && (tree.last[up] as number) < verb;
    up = tree.heads[up] as number
  ) {
    if (!isNominal(tree, up)) break;
    head = up;
  }
  const phrase = phraseAt(tree, head, -1, verb);
  if (phrase === null || !tagIs(tree, phrase.first, "IN")) return phrase;
  let { first } = phrase; // "officials cited by the paper said": the phrase begins before its preposition
  while (
    first > 0 &&
    phrase.last - first < LONGEST_STRETCH &&
    tagIs(tree, first - 1, "NN", "NNS", "NNP", "NNPS", "JJ", "DT", "VBN", "VBD", "IN", "CD", "PRP$")
  )
    first--;
  return tagIs(tree, first, "IN", "VBN", "VBD") ? phrase : { ...phrase, first };
}

export const isNominal = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "NN", "NNS", "NNP", "NNPS", "PRP", "WP", "WDT", "DT", "CD", "JJ", "EX");

/** No bound, as a number of words: infinity would make fractions of all places that are compared with it, for the engine, and every look-up by them slow. */
export const UNBOUNDED: number = 2 ** 29;

/** The phrase of `head`, kept between two words, without marks at its ends. */
export function phraseAt(tree: Tree, head: number, after: number, before: number): Source | null {
  let first = Math.max(tree.first[head] as number, after + 1);
  let last = Math.min(tree.last[head] as number, before - 1);
  if (head < first || head > last) return null;
  while (first < head && (tagIs(tree, first, ",", ":", ".", "Q", "CC", "RB") || tree.relations[first] === 9)) first++;
  while (last > head && tagIs(tree, last, ",", ":", ".", "CC")) last--;
  for (let at = first - 1; at > after && !tagIs(tree, head, "PRP", "WP", "WDT"); at--) {
    if (!tagIs(tree, at, "NNP", "NNPS", "NN", "JJ", "POS", "DT", "PRP$", "CD") || (tree.last[at] as number) > last)
      break;
    if (isLineEnd(tree, at)) break;
    first = at;
  }
  return { head, first, last: withoutDay(tree, head, withRelative(tree, last, before)) };
}

/** "after a lunch, the mayor said", hung together wrongly: the words of the noun phrase alone. */
function afterPreposition(tree: Tree, source: Source | null): Source | null {
  if (source === null || !tagIs(tree, source.first, "IN") || source.first === source.head) return source;
  let first = source.head;
  while (
    first - 1 > source.first &&
    tagIs(tree, first - 1, "NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "CD", "POS")
  )
    first--;
  return { ...source, first };
}

/** "the mayor, who resigned in May, said": what is told of the speaker belongs to the speaker. */
function withRelative(tree: Tree, last: number, before: number): number {
  if (!tagIs(tree, last + 1, ",") || !tagIs(tree, last + 2, "WP", "WP$") || last + 3 >= before) return last;
  if (before < UNBOUNDED) return tagIs(tree, before - 1, ",") ? before - 2 : last;
  let end = last + 2;
  while (
    end + 1 < tree.tokens.length &&
    end < last + 40 &&
    !tagIs(tree, end + 1, ".", ":") &&
    !isQuoteMark(tree, end + 1) &&
    (tree.heads[end + 1] as number) >= 0
  )
    end++;
  return end;
}

/** "the mayor on Tuesday": the day belongs to the saying. */
function withoutDay(tree: Tree, head: number, last: number): number {
  if (last - 1 > head && days.has(wordAt(tree, last)) && wordAt(tree, last - 1) === "on") return last - 2;
  return last > head && days.has(wordAt(tree, last)) ? last - 1 : last;
}

export const sourceSpan = (tree: Tree, { first, last }: Source): Span => spanOf(tree, first, last);
