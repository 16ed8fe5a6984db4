import { contains, type Sentence, type Span, type Token } from "../../model/index.js";
import { firstTokenAt, isVerb, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Frame } from "./frame.js";
import type { Quotation } from "./quotations.js";
import { isQuoteMark } from "./quoteMark.js";
import { type Source, sourceOf, sourceSpan } from "./source.js";
import { touching } from "./touching.js";

/** Shorter quotations are words held at a distance, not somebody's statement. */
const SHORTEST = 20;

/** A verb further from the quotation than this has nothing to do with it. */
const REACH = 14;

/** Quotations that no known verb claims: whatever verb stands before their colon or behind them, or a name behind a dash. */
export function quotedFrames(
  tree: Tree,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  frames: readonly Frame[],
): readonly Frame[] {
  const found: Frame[] = [];
  let at = 0;
  const claimed = claimedBy(frames, quotations);
  for (const [q, quotation] of quotations.entries()) {
    while (at < sentences.length && (sentences[at] as Sentence).end <= quotation.start) at++;
    const sentence = sentences[at];
    if (sentence === undefined || quotation.end - quotation.start < SHORTEST || claimed.has(q)) continue;
    const frame =
      before(tree, openedBy(tree, sentences, at, quotation), quotation) ??
      behind(tree, sentence, sentences, at, quotation) ??
      signed(tree, sentence, quotation);
    if (frame !== null) found.push(frame);
  }
  return found;
}

/** Indices of the quotations that stand in the content of a frame outside them. */
export function claimedBy(frames: readonly Frame[], quotations: readonly Quotation[]): ReadonlySet<number> {
  const claimed = new Set<number>();
  for (const { cue, content } of frames)
    for (const piece of content) {
      const { from, to } = touching(quotations, piece);
      for (let q = from; q < to; q++)
        if (!cue.some((span) => contains(quotations[q] as Quotation, span))) claimed.add(q);
    }
  return claimed;
}

/** The sentence of a quotation, or the one before it where that ends with a colon: "He told them:" and a paragraph of quotation. */
function openedBy(tree: Tree, sentences: readonly Sentence[], at: number, { start }: Quotation): Sentence {
  const [sentence, last] = [sentences[at] as Sentence, sentences[at - 1]];
  const opens = firstTokenAt(tree, start) === sentence.firstToken;
  return opens && last !== undefined && wordAt(tree, last.lastToken - 1) === ":" ? last : sentence;
}

/** "She had a question: “…": the verb before the colon. */
function before(tree: Tree, sentence: Sentence, quotation: Quotation): Frame | null {
  const first = firstTokenAt(tree, quotation.start);
  if (first <= sentence.firstToken || !/^[:,]$/.test(wordAt(tree, first - 1))) return null;
  for (let i = first - 2; i >= sentence.firstToken && first - i < REACH; i--) {
    if (!tagIs(tree, i, "VBD", "VBZ", "VBP", "VBG")) continue;
    const source = sourceOf(tree, i);
    return source === null || source.first >= first ? null : frameOf(tree, sentence, i, source, quotation);
  }
  return wordAt(tree, first - 1) === ":" ? speakerLine(tree, sentence, first, quotation) : null;
}

/** "Dr. Jones: “…": a line that opens with its speaker. */
function speakerLine(tree: Tree, sentence: Sentence, first: number, quotation: Quotation): Frame | null {
  if (first - 1 - sentence.firstToken > 6) return null;
  for (let i = sentence.firstToken; i < first - 1; i++) if (isVerb(tree, i)) return null;
  const source = { head: first - 2, first: sentence.firstToken, last: first - 2 };
  return source.last < source.first ? null : frameOf(tree, sentence, first - 1, source, quotation);
}

/** "“…,” the mayor quipped": the first verb behind it, in the same sentence. */
function behind(
  tree: Tree,
  sentence: Sentence,
  sentences: readonly Sentence[],
  at: number,
  quotation: Quotation,
): Frame | null {
  let last = sentence;
  const after = firstTokenAt(tree, quotation.end); // behind a question or an exclamation it opens a sentence of its own
  for (let k = at; k < sentences.length && (sentences[k] as Sentence).firstToken <= after; k++)
    last = sentences[k] as Sentence;
  if (!/[,!?—–-]["”'’]{0,3}$/.test(tree.text.slice(quotation.end - 3, quotation.end))) return null;
  for (let i = after; i < last.lastToken && i - after < REACH; i++) {
    if (isQuoteMark(tree, i)) return null;
    if (!tagIs(tree, i, "VBD", "VBZ", "VBP")) continue;
    const source = sourceOf(tree, i);
    return source === null || source.first < after ? null : frameOf(tree, last, i, source, quotation);
  }
  return null;
}

/** "“…” — Jane Doe": a name behind a dash, to the end of the line. */
function signed(tree: Tree, sentence: Sentence, quotation: Quotation): Frame | null {
  const dash = firstTokenAt(tree, quotation.end);
  if (!/^[—–―-]+$/.test(wordAt(tree, dash)) || !tagIs(tree, dash + 1, "NNP", "NNPS", "DT", "NN", "JJ")) return null;
  const stop = tree.text.indexOf("\n", quotation.end);
  let last = dash;
  while (
    last + 1 < tree.tokens.length &&
    last - dash < REACH &&
    (stop < 0 || (tree.tokens[last + 1] as Token).start < stop) &&
    !tagIs(tree, last + 1, ".")
  ) {
    if (isVerb(tree, ++last)) return null;
  }
  return last === dash ? null : frameOf(tree, sentence, dash, { head: dash + 1, first: dash + 1, last }, quotation);
}

function frameOf(tree: Tree, sentence: Sentence, head: number, source: Source, { start, end }: Span): Frame {
  return {
    sentence,
    head,
    cue: [spanOf(tree, head, head)],
    source: [sourceSpan(tree, source)],
    content: [{ start, end }],
    speech: true,
  };
}
