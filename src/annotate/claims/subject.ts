import { clauseOpeners } from "../../lang/en/clauses.js";
import { sayings } from "../../lang/en/cues.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { firstTokenAt, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { hasMainVerb, isFiniteVerb, isTensed, opensClause } from "./finite.js";
import type { Telling } from "./frames.js";
import { isRelativeAt } from "./shape.js";
import type { Statement } from "./statements.js";

/** Token indices, both inclusive. */
interface Phrase {
  readonly first: number;
  readonly last: number;
}

/**
 * What each statement of a sentence is about where its own words don't say: the antecedent of ", who …", the subject of the
 * statement before for ", marking …" and "and has passed". Null for one that has a subject of its own. Told by the words: a parse
 * errs most where clauses meet (of 145 subjects judged by hand 61 % were right by the parse).
 */
export function subjectsOf(
  tree: Tree,
  sentence: Sentence,
  statements: readonly Statement[],
  near: readonly Telling[],
): readonly (Span | null)[] {
  const found: (Phrase | null)[] = [];
  for (let k = 0; k < statements.length; k++) found.push(lacking({ tree, sentence, statements, near, found }, k));
  return found.map((phrase) => (phrase === null ? null : spanOf(tree, phrase.first, phrase.last)));
}

interface Sight {
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly statements: readonly Statement[];
  readonly near: readonly Telling[];
  /** Those of the statements before. */
  readonly found: readonly (Phrase | null)[];
}

function lacking(sight: Sight, k: number): Phrase | null {
  const { tree, sentence, statements, found } = sight;
  const { words } = statements[k] as Statement;
  const lead = leadOf(tree, words);
  if (isRelativeAt(tree, lead) && !/^(?:what|that)/.test(wordAt(tree, lead))) return antecedent(tree, sentence, lead);
  if (!isTensed(tree, lead) && !isTail(tree, words, lead)) return null;
  const speaker = speakerBefore(sight, words[0] as number, lead);
  if (speaker !== null) return speaker;
  const before = sharedWith(tree, statements, k);
  if (before < 0) return null;
  const other = statements[before] as Statement;
  const tail = tagIs(tree, lead, "VBG");
  if (tail && isListed(tree, other.words, lead)) return null;
  if (tail && isBesideSubject(tree, sentence, lead)) return antecedent(tree, sentence, lead);
  return found[before] ?? ownSubject(tree, tail ? innerClause(tree, other.words) : other.words);
}

/** The first word that is no joint, mark or adverb: "and then | told", "but, for want of wind, | stayed". */
function leadOf(tree: Tree, words: readonly number[]): number {
  let k = afterAside(tree, words);
  while (
    k < words.length - 1 &&
    tagIs(tree, words[k] as number, "CC", "RB", ",", "Q", ":") &&
    wordAt(tree, words[k] as number) !== "there"
  )
    k++;
  return words[k] as number;
}

/** Behind a phrase and its comma, if a verb follows; else the beginning. */
function afterAside(tree: Tree, words: readonly number[]): number {
  if (!tagIs(tree, words[0] as number, "IN", "JJ", "TO", "VBN")) return 0;
  const comma = words.findIndex((i) => tagIs(tree, i, ",") || isTensed(tree, i));
  return comma >= 0 && tagIs(tree, words[comma] as number, ",") && isTensed(tree, words[comma + 1] ?? -1)
    ? comma + 1
    : 0;
}

/** "The aims are clear: raising boats, | selling them": each of a list, told of nobody. */
function isListed(tree: Tree, words: readonly number[], lead: number): boolean {
  if (wordAt(tree, lead - 1) === ";") return true;
  return words.some(
    (i, k) =>
      k > 0 && tagIs(tree, i, "VBG") && (tagIs(tree, i - 1, ":") || (tree.tokens[i - 1] as Token).lemma === "include"),
  );
}

/** "when the aides, | playing the mayor and her rival, | left": between the opener of the clause and the participle stands no verb. */
function isBesideSubject(tree: Tree, { firstToken }: Sentence, lead: number): boolean {
  for (let i = lead - 2; i > firstToken && !isFiniteVerb(tree, i); i--)
    if (tagIs(tree, i, "WRB", "IN") && (clauseOpeners.has(wordAt(tree, i)) || wordAt(tree, i) === "that"))
      return !tagIs(tree, i + 1, "VBG", "VBN"); // "after selling its boats"
  return false;
}

/** "The fear is that | the port closes": a participle behind it is about the port. */
function innerClause(tree: Tree, words: readonly number[]): readonly number[] {
  const opener = words.findLastIndex((i) => wordAt(tree, i) === "that" && tagIs(tree, i, "IN") && opensClause(tree, i));
  return words.slice(opener + 1);
}

/**
 * "“…,” the mayor said, | pointing at the port", "Roe said it sank | and denied that it burned": what isn't told any more is about who
 * told, where the words stand before their frame, or a verb of saying goes on. "Roe said it burned | and sank" is about the boat.
 */
function speakerBefore({ tree, sentence, near }: Sight, first: number, lead: number): Phrase | null {
  const { start } = tree.tokens[first] as Token;
  const last = near.findLast(({ attribution: { cue } }) => {
    const said = cue[cue.length - 1];
    return said !== undefined && said.end <= start && said.start >= sentence.start;
  });
  const speaker = last?.source[0];
  if (last === undefined || speaker === undefined || last.content.some((piece) => piece.end > start)) return null;
  const joined = tagIs(tree, first, "CC");
  const before = last.content.every((piece) => piece.end <= speaker.start && (!joined || isQuoted(tree, piece)));
  if (!before && !sayings.has((tree.tokens[lead] as Token).lemma)) return null;
  return { first: firstTokenAt(tree, speaker.start), last: firstTokenAt(tree, speaker.end - 1) };
}

const isQuoted = (tree: Tree, { end }: Span): boolean => /["”’'»]/.test(tree.text.slice(end - 1, end + 2));

/** A participle that says what somebody does; "having a gun was no answer" has its own subject. */
const isTail = (tree: Tree, words: readonly number[], lead: number): boolean =>
  tagIs(tree, lead, "VBN") ||
  (tagIs(tree, lead, "VBG") && (tagIs(tree, lead - 1, ",", ":") || !hasMainVerb(tree, words)));

/** The statement before; behind a comma and a joint not ", who …", which is closed by then. */
function sharedWith(tree: Tree, statements: readonly Statement[], k: number): number {
  const first = (statements[k] as Statement).words[0] as number;
  const closed = tagIs(tree, first, "VBG", "VBN")
    ? tagIs(tree, first - 1, "CC")
    : tagIs(tree, first - 2, ",") || tagIs(tree, first - 1, ",");
  for (let j = k - 1; j >= 0; j--) {
    const { words } = statements[j] as Statement;
    if (closed && isRelativeAt(tree, words[0] as number)) continue;
    return j;
  }
  return -1;
}

/** From the first word behind what is fronted to the first finite verb. */
function ownSubject(tree: Tree, words: readonly number[]): Phrase | null {
  const verb = words.findIndex(
    (i) => isFiniteVerb(tree, i) || (tagIs(tree, i, "VBN") && tagIs(tree, i + 1, "DT", "PRP")),
  ); // a past with its object
  let from = 0;
  while (from < verb && tagIs(tree, words[from] as number, "CC", "RB", "WRB", ",", "Q", ":")) from++;
  while (from < verb && isFronted(tree, words, from)) {
    const comma = words.findIndex((i, k) => k > from && k < verb && tagIs(tree, i, ","));
    from = comma > 0 ? comma + 1 : from + 1;
  }
  let to = verb - 1;
  while (to >= from && tagIs(tree, words[to] as number, "RB", ",", "Q", "RBR", ":")) to--;
  const gap = words.findIndex((i, k) => k >= from && k < to && (words[k + 1] as number) > i + 1);
  if (gap > 0) to = gap; // "Roe, | who led the port, | resigned"
  while (to > from && tagIs(tree, words[to] as number, ",")) to--;
  if (to < from || tagIs(tree, words[from] as number, "EX")) return null;
  return { first: words[from] as number, last: words[to] as number };
}

/** "In Lund, the mayor …", "based in Lund, the club …". */
const isFronted = (tree: Tree, words: readonly number[], from: number): boolean =>
  tagIs(tree, words[from] as number, "IN", "VBG", "VBN", "TO") &&
  !/^(?:least|most)$/.test(wordAt(tree, (words[from] as number) + 1)); // "at least two boats"

/** The noun phrase before "which", with what "of" adds and with its bracket; before "who", not the place somebody comes from. */
function antecedent(tree: Tree, sentence: Sentence, lead: number): Phrase | null {
  const { firstToken } = sentence;
  let last = lead - 1;
  while (last > firstToken && (tagIs(tree, last, ",", "CC", ":") || REFLEXIVE.test(wordAt(tree, last)))) last--;
  if (tagIs(tree, last, "CD") && tagIs(tree, last - 1, ",") && tagIs(tree, last - 2, ...NOMINAL)) last -= 2; // "Roe, 44, who"
  let at = last;
  if (wordAt(tree, at) === ")") {
    while (at > firstToken && wordAt(tree, at) !== "(") at--;
    at--;
  }
  if (!tagIs(tree, at, ...NOMINAL) && !(tagIs(tree, at, "VBG") && tagIs(tree, at - 1, "DT"))) {
    while (at > firstToken && !isRelativeAt(tree, at)) at--;
    return at > firstToken ? antecedent(tree, sentence, at) : null; // "a woman who is well known, | whose husband"
  }
  let first = beginningOf(tree, firstToken, at);
  const person = /^who/.test(wordAt(tree, lead));
  if (
    person &&
    tagIs(tree, first, "NNP") &&
    /^(?:of|in|from|at|near)$/.test(wordAt(tree, first - 1)) &&
    tagIs(tree, first - 2, ...NOMINAL)
  ) {
    last = first - 2;
    first = beginningOf(tree, firstToken, last);
  } else if (wordAt(tree, first - 1) === "of" && tagIs(tree, first - 2, ...NOMINAL))
    first = beginningOf(tree, firstToken, first - 2);
  return { first, last };
}
const REFLEXIVE = /^(?:it|him|her|them)sel(?:f|ves)$/;
const NOMINAL = ["NN", "NNS", "NNP", "NNPS", "PRP", "CD"] as const;

function beginningOf(tree: Tree, firstToken: number, last: number): number {
  let at = last;
  while (at > firstToken && isOfPhrase(tree, at - 1)) at--;
  return at;
}

const isOfPhrase = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "NN", "NNS", "NNP", "NNPS", "JJ", "JJS", "POS", "CD", "DT", "PRP$", "SYM") ||
  /^[-’'$]$/.test(wordAt(tree, i));
