import { exactOf, overlaps, type ReportClaim, type Sentence, type Span, type Token } from "../model/index.js";
import { assemble, type Group } from "./claims/assemble.js";
import { isBareFrame } from "./claims/bareFrame.js";
import { cutSentence } from "./claims/boundaries.js";
import { cutWeights } from "./claims/cuts.js";
import { inFrame, type Telling, tellings } from "./claims/frames.js";
import { modalityOf, polarityOf } from "./claims/shade.js";
import { subjectOf } from "./claims/subject.js";
import { withSureCuts } from "./claims/sureCuts.js";
import type { AttributedDraft } from "./draft.js";
import { isVerb, type Tree, tagIs, treeOf } from "./syntax/tree.js";

/** All that cutting a report into claims looks at. */
interface Reading {
  readonly draft: AttributedDraft;
  readonly tree: Tree;
  /** For each sentence, the attributions that reach into it. */
  readonly near: readonly (readonly Telling[])[];
}

/** Checkable statements, cut at clause boundaries; the headline's own only where the report has nothing else. */
export function cutClaims(draft: AttributedDraft): readonly ReportClaim[] {
  const tree = treeOf(draft);
  const reading: Reading = { draft, tree, near: bySentence(draft.sentences, tellings(draft, tree)) };
  const claimsWhere = (headline: boolean): readonly ReportClaim[] =>
    draft.sentences.flatMap((sentence, i) =>
      sentence.headline === headline && states(draft, tree, sentence) ? claimsOf(reading, sentence, i) : [],
    );
  const claims = claimsWhere(false);
  return claims.length > 0 ? claims : claimsWhere(true);
}

/** Hands each sentence the attributions whose cue or content touches it. */
function bySentence(sentences: readonly Sentence[], all: readonly Telling[]): readonly (readonly Telling[])[] {
  const near: Telling[][] = sentences.map(() => []);
  for (const telling of all)
    for (const span of [...telling.attribution.cue, ...telling.content]) {
      let [low, high] = [0, sentences.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle] as Sentence).end <= span.start) low = middle + 1;
        else high = middle;
      }
      for (let i = low; i < sentences.length && (sentences[i] as Sentence).start < span.end; i++)
        if (!near[i]?.includes(telling)) near[i]?.push(telling);
    }
  return near;
}

/** Furniture, questions and commands state nothing. */
function states(draft: AttributedDraft, tree: Tree, sentence: Sentence): boolean {
  const { text, furniture } = draft.report;
  if (furniture.some((f) => overlaps(f, sentence))) return false;
  if (/\?["”'’)\]]*$/.test(text.slice(Math.max(sentence.start, sentence.end - 4), sentence.end))) return false;
  const first = sentence.firstToken;
  return !(tagIs(tree, first, "VB") && (tree.heads[first] as number) < 0);
}

function claimsOf(reading: Reading, sentence: Sentence, index: number): readonly ReportClaim[] {
  const { tree } = reading;
  const near = reading.near[index] ?? [];
  const told = (first: number): boolean => {
    const [from, to] = [
      (tree.tokens[first] as Token).start,
      (tree.tokens[Math.min(first + 1, tree.tokens.length - 1)] as Token).start,
    ];
    return near.some(({ content }) => content.some((piece) => piece.start >= from && piece.start <= to));
  };
  const groups = assemble(tree, sentence, withSureCuts(tree, sentence, cutSentence(tree, sentence, cutWeights)), told);
  return groups.flatMap((group) => claimOf(reading, group, near, index, groups.length === 1));
}

function claimOf(
  reading: Reading,
  group: Group,
  near: readonly Telling[],
  sentence: number,
  alone: boolean,
): readonly ReportClaim[] {
  const { draft, tree } = reading;
  const kept = trimmed(tree, draft.report.text, wordsOf(tree, group, near));
  if (kept.length < 2 || (!kept.some((i) => isVerb(tree, i)) && !(alone && kept.length >= FRAGMENT))) return [];
  if (isBareFrame(tree, kept)) return [];
  const [first, last] = [kept[0] as number, kept[kept.length - 1] as number];
  const span = { start: (tree.tokens[first] as Token).start, end: (tree.tokens[last] as Token).end };
  const except = gaps(tree, kept);
  const within = (spans: readonly Span[]): number[] => inside(spans, span, except);
  const telling = innermost(near, span);
  const head = kept.includes(group.head) ? group.head : predicate(tree, kept);
  const frame = telling?.attribution ?? null;
  return [
    {
      ...span,
      exact: exactOf(draft.report.text, span),
      sentence,
      attribution: telling?.index ?? null,
      polarity: polarityOf(tree, head, kept, frame),
      modality: modalityOf(tree, head, kept, frame),
      mentions: within(draft.mentions),
      quantities: within(draft.quantities),
      timexes: within(draft.timexes),
      subject: subjectOf(tree, draft.sentences[sentence] as Sentence, head, first, last + 1),
      except,
    },
  ];
}

/** A sentence without a verb says something from this many words on: "Twelve dead and forty hurt in the north". */
const FRAGMENT = 5;

/** The group's words without speech frames. */
function wordsOf(tree: Tree, group: Group, near: readonly Telling[]): readonly number[] {
  const words: number[] = [];
  for (const unit of group.units) {
    const stretch = { start: (tree.tokens[unit.first] as Token).start, end: (tree.tokens[unit.last - 1] as Token).end };
    const frames = near.filter(({ attribution }) =>
      [...attribution.cue, ...attribution.source].some((part) => overlaps(part, stretch)),
    );
    for (let i = unit.first; i < unit.last; i++)
      if (frames.length === 0 || !frames.some((frame) => inFrame(frame, tree.tokens[i] as Token, stretch)))
        words.push(i);
  }
  return words;
}

/** Without marks, joints and "that" at either end; a bracket stays that closes one inside. */
function trimmed(tree: Tree, text: string, words: readonly number[]): readonly number[] {
  let [from, to] = [0, words.length];
  const word = (k: number): string => exactOf(text, tree.tokens[words[k] as number] as Token);
  const loose = (k: number): boolean => tagIs(tree, words[k] as number, ",", ".", ":", "CC") || MARK.test(word(k));
  while (from < to && (loose(from) || word(from) === "that")) from++;
  while (to > from && loose(to - 1) && !(word(to - 1) === ")" && opensBracket(text, tree, words, from, to))) to--;
  return words.slice(from, to);
}
function opensBracket(text: string, tree: Tree, words: readonly number[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (text[(tree.tokens[words[k] as number] as Token).start] === "(") return true;
  return false;
}
const MARK = /^[^\p{L}\p{N}%$€£]+$/u;

/** What lies between the claim's words and isn't part of it. */
function gaps(tree: Tree, words: readonly number[]): readonly Span[] {
  const found: Span[] = [];
  for (let k = 1; k < words.length; k++) {
    const [before, after] = [words[k - 1] as number, words[k] as number];
    if (after > before + 1)
      found.push({ start: (tree.tokens[before + 1] as Token).start, end: (tree.tokens[after - 1] as Token).end });
  }
  return found;
}

/** Indices of the spans inside the claim and in none of its gaps; `spans` are in text order, so the search can start near. */
function inside(spans: readonly Span[], claim: Span, except: readonly Span[]): number[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).start < claim.start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let i = low; i < spans.length && (spans[i] as Span).start < claim.end; i++)
    if ((spans[i] as Span).end <= claim.end && !except.some((gap) => overlaps(gap, spans[i] as Span))) found.push(i);
  return found;
}

/** The shortest content that the claim stands in. */
function innermost(near: readonly Telling[], claim: Span): Telling | null {
  let best: Telling | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const telling of near)
    for (const piece of telling.content) {
      const shared = Math.min(piece.end, claim.end) - Math.max(piece.start, claim.start);
      if (shared * 2 <= claim.end - claim.start || piece.end - piece.start >= least) continue;
      [best, least] = [telling, piece.end - piece.start];
    }
  return best;
}

/** The word of the claim that hangs outside it. */
function predicate(tree: Tree, words: readonly number[]): number {
  return (
    words.find((i) => isVerb(tree, i) && !words.includes(tree.heads[i] as number)) ??
    words.find((i) => !words.includes(tree.heads[i] as number)) ??
    (words[0] as number)
  );
}
