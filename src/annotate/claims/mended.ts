import { times } from "../../lang/en/speechless.js";
import type { Attribution, Sentence, Span, Token } from "../../model/index.js";
import { firstTokenAt, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { hasFiniteVerb, isTensed } from "./finite.js";

/** A subject with what is said of it ("Ada Roe, 44, of Lund,") is no longer than this. */
const LONGEST_SUBJECT = 24;

interface Frame {
  readonly source: readonly Span[];
  readonly content: readonly Span[];
}

/**
 * Whether a frame stands in a clause that says which one is meant: "voters who said they would come", "provisions he said would
 * help", "what she said was a mistake". The noun makes no sense without it, so it's no frame to be told apart.
 */
export function isRestrictive(tree: Tree, { source, cue, content }: Attribution): boolean {
  const [speaker, told, piece] = [source[0], cue[0], content[0]];
  if (speaker === undefined || told === undefined || piece === undefined || speaker.start > told.start) return false;
  const first = firstTokenAt(tree, speaker.start);
  if (tagIs(tree, first, "WP", "WDT") || (wordAt(tree, first) === "that" && told.start - speaker.end < 2))
    return tagIs(tree, first - 1, ...NOUNS);
  if (!isTensed(tree, firstTokenAt(tree, piece.start)) || piece.start - told.end > 1) return false;
  return !tagIs(tree, first - 1, "WDT", "WP") || !tagIs(tree, first - 2, ",");
}
const NOUNS = ["NN", "NNS", "NNP", "NNPS", "DT", "PRP", "CD", "JJ"] as const;

/** Source and content with what the frame parted given back: a subject left before the content, the half of a sentence before an inserted frame. */
export function mended(tree: Tree, sentences: readonly Sentence[], { source, cue, content }: Attribution): Frame {
  const [told, piece, speaker] = [cue.at(-1), content[0], source[0]];
  if (told === undefined || piece === undefined || piece.start < told.end) return { source, content };
  const framed = speaker !== undefined && speaker.end <= piece.start ? Math.max(told.end, speaker.end) : told.end;
  const behind = firstTokenAt(tree, framed);
  const that = thatBehind(tree, firstTokenAt(tree, piece.start));
  if (that > 0) return { source, content: [{ start: startOf(tree, that), end: piece.end }, ...content.slice(1)] };
  const verb = verbOf(tree, firstTokenAt(tree, piece.start));
  if (verb < 0) return { source, content };
  const from = wordAt(tree, behind) === "that" ? behind + 1 : behind;
  if (from < verb && tagIs(tree, from, ...SUBJECTS) && isSubject(tree, from, verb))
    return { source, content: [{ start: startOf(tree, from), end: piece.end }, ...content.slice(1)] };
  if (speaker === undefined || speaker.start > told.start) return { source, content };
  const relative = firstTokenAt(tree, speaker.start) - 1;
  if (verb === behind && tagIs(tree, relative, "WDT", "WP"))
    return { source, content: [tree.tokens[relative] as Token, ...content] }; // ", which he said would help"
  if (!tagIs(tree, verb - 1, ",", "Q") && !tagIs(tree, verb - 2, ",")) return { source, content };
  return withHalf(tree, sentences, source, content, speaker);
}
const SUBJECTS = ["DT", "NNP", "NNPS", "NN", "NNS", "PRP$", "PRP", "JJ", "CD", "VBG", "EX"] as const;

/** "said | at a fair in spring that it will": behind when and where it was said, "that"; -1 where there is none. */
function thatBehind(tree: Tree, first: number): number {
  if (!tagIs(tree, first, "IN", "DT", "JJ", "NNP", "RB") || wordAt(tree, first) === "that") return -1;
  let i = first + 1;
  while (i < first + WIDEST_GAP && tagIs(tree, i, ...ADJUNCT) && wordAt(tree, i) !== "that") i++;
  if (wordAt(tree, i) !== "that" || !tagIs(tree, i, "IN")) return -1;
  const told = tagIs(tree, first, "IN", "RB") || tagIs(tree, i - 1, ",", "NNP", "CD") || times.has(wordAt(tree, i - 1));
  return told ? i : -1; // not "the fact that"
}
const ADJUNCT = ["IN", "DT", "JJ", "NN", "NNP", "CD", "PRP$", ","] as const;
const WIDEST_GAP = 10;

const startOf = (tree: Tree, i: number): number => (tree.tokens[i] as Token).start;

/** The verb that a content without a subject begins with: "had just returned", "in Lund, had just returned"; -1 where it doesn't. */
function verbOf(tree: Tree, begins: number): number {
  const first = tagIs(tree, begins, "Q") ? begins + 1 : begins;
  if (isTensed(tree, first)) return first;
  if (!tagIs(tree, first, "IN", ",", "CD")) return -1;
  for (let i = first + 1; i < first + LONGEST_SUBJECT; i++)
    if (isTensed(tree, i)) return tagIs(tree, i - 1, ",") ? i : -1;
  return -1;
}

const isSubject = (tree: Tree, first: number, last: number): boolean =>
  last - first <= LONGEST_SUBJECT && !hasFiniteVerb(tree, { first, last });

/** "The trouble, Roe says, is that …": what stands before the frame since the sentence's beginning, or the comma before "which". */
function withHalf(
  tree: Tree,
  sentences: readonly Sentence[],
  source: readonly Span[],
  content: readonly Span[],
  speaker: Span,
): Frame {
  const { firstToken } = sentenceAt(sentences, speaker.start);
  let begins = firstTokenAt(tree, speaker.start);
  const ends = firstTokenAt(tree, speaker.end - 1);
  for (let i = ends; i > begins; i--) if (tagIs(tree, i, ",")) begins = i + 1; // "Roe, analysts said, has"
  let first = firstToken;
  while (first < begins && tagIs(tree, first, "CC", "Q", ",")) first++;
  let last = begins - 1;
  while (last > first && tagIs(tree, last, ",", "Q", ":")) last--;
  if (last === begins - 1 || last < first || hasFiniteVerb(tree, { first, last: last + 1 })) return { source, content };
  const half = { start: startOf(tree, first), end: (tree.tokens[last] as Token).end };
  return {
    source: [{ start: startOf(tree, begins), end: speaker.end }, ...source.slice(1)],
    content: [half, ...content],
  };
}

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Sentence).end <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low] as Sentence;
}
