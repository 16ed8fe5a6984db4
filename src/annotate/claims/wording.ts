import { dangling } from "../../lang/en/clauses.js";
import { overlaps, type Span, type Token } from "../../model/index.js";
import { spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Group } from "./assemble.js";
import { isTensed, type Stretch } from "./finite.js";
import { inFrame, type Telling } from "./frames.js";
import { isSmall } from "./isSmall.js";
import { wordsIn } from "./units.js";

/** The group's words without speech frames. A speaker stays who does something else besides: "Roe has long asked for boats, | arguing that". */
export function wordsOf(tree: Tree, group: Group, near: readonly Telling[]): readonly number[] {
  if (near.length === 0) return wordsIn(group.units);
  const words: number[] = [];
  for (const stretch of stretchesOf(tree, group, near)) {
    const span = spanOf(tree, stretch.first, stretch.last - 1);
    const frames = near.filter(
      ({ attribution: { cue }, source, between }) =>
        touches(cue, span) || touches(source, span) || (between !== null && overlaps(between, span)),
    );
    const acts = frames.length > 0 && group.units.some((unit) => saysOtherwise(tree, unit, frames));
    for (let i = stretch.first | 0; i < stretch.last; i++)
      if (frames.length === 0 || !frames.some((frame) => inFrame(frame, tree.tokens[i] as Token, span, acts)))
        words.push(i);
  }
  return words;
}

const touches = (parts: readonly Span[], span: Span): boolean => parts.some((part) => overlaps(part, span));

/** The group's units, those joined that follow each other and make one frame: "Roe, in a brief talk on Monday, | said". */
function stretchesOf(tree: Tree, { units }: Group, near: readonly Telling[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const unit of units) {
    const before = found.at(-1);
    const goesOn = before?.last === unit.first && opensFrame(tree, before, near);
    if (before !== undefined && goesOn) found[found.length - 1] = { first: before.first, last: unit.last };
    else found.push({ first: unit.first, last: unit.last });
  }
  return found;
}

/** Holds a speaker and nothing finite besides. */
function opensFrame(tree: Tree, stretch: Stretch, near: readonly Telling[]): boolean {
  const span = spanOf(tree, stretch.first, stretch.last - 1);
  return (
    near.some(({ source }) => touches(source, span)) &&
    !saysOtherwise(tree, stretch, near) &&
    !near.some(({ content }) => touches(content, span))
  );
}

/** The stretch has a finite verb that is in no frame and in no clause about the speaker. */
function saysOtherwise(tree: Tree, { first, last }: Stretch, frames: readonly Telling[]): boolean {
  for (let i = first; i < last; i++) {
    if (!isTensed(tree, i)) continue;
    const token = tree.tokens[i] as Token;
    const told = ({ attribution: { cue }, source, content }: Telling): boolean =>
      touches(source, token) || touches(cue, token) || touches(content, token);
    if (!frames.some(told)) return true;
  }
  return false;
}

/** Without marks, joints and "that" at either end; a bracket stays that closes one inside. */
export function trimmed(tree: Tree, words: readonly number[]): readonly number[] {
  const { text } = tree;
  let [from, to] = [0, words.length];
  const word = (k: number): string => tree.words.exact[words[k] as number] as string;
  const isComplementiser = (k: number): boolean =>
    word(k) === "that" &&
    !(
      tagIs(tree, words[k] as number, "DT") &&
      isStart(tree, (words[k] as number) - 1) &&
      tagIs(tree, (words[k] as number) + 1, "NN", "JJ")
    ) &&
    !isTensed(tree, words[k + 1] ?? -1) &&
    !tagIs(tree, words[k + 1] ?? -1, "POS"); // "that's why"
  const opensOwn = (k: number): boolean => word(k) === "(" && closesBracket(text, tree, words, k, to);
  const isEither = (k: number): boolean => EITHER.has(wordAt(tree, words[k] as number));
  const loose = (k: number): boolean => tagIs(tree, words[k] as number, ",", ".", ":", "CC") || isMarks(word(k));
  while (from < to && !isEither(from) && (loose(from) || isComplementiser(from)) && !opensOwn(from)) from++;
  while (
    to > from &&
    (loose(to - 1) || (dangling.has(word(to - 1)) && !isMark(tree, (words[to - 1] as number) + 1))) &&
    !(word(to - 1) === ")" && opensBracket(text, tree, words, from, to))
  )
    to--;
  return words.slice(from, to);
}
function opensBracket(text: string, tree: Tree, words: readonly number[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (text[(tree.tokens[words[k] as number] as Token).start] === "(") return true;
  return false;
}
/** "(The witness) left": the bracket closes before the end. */
function closesBracket(text: string, tree: Tree, words: readonly number[], from: number, to: number): boolean {
  for (let k = from + 1; k < to - 2; k++)
    if (text[(tree.tokens[words[k] as number] as Token).start] === ")") return true;
  return false;
}

/** What a sentence or a clause begins behind: "But that attitude is common". */
const isStart = (tree: Tree, i: number): boolean => i < 0 || tagIs(tree, i, "CC", ".");
const isMark = (tree: Tree, i: number): boolean => i >= tree.tokens.length || tagIs(tree, i, ",", ".", ":", "Q");
const EITHER: ReadonlySet<string> = new Set(["neither", "either", "both"]);
const isMarks = (word: string): boolean => !isSmall(word.charCodeAt(0)) && MARK.test(word);
const MARK = /^[^\p{L}\p{N}%$€£]+$/u;

/** What lies between the claim's words and isn't part of it. */
export function gaps(tree: Tree, words: readonly number[]): readonly Span[] {
  const found: Span[] = [];
  for (let k = 1; k < words.length; k++) {
    const [before, after] = [words[k - 1] as number, words[k] as number];
    if (after > before + 1)
      found.push({ start: (tree.tokens[before + 1] as Token).start, end: (tree.tokens[after - 1] as Token).end });
  }
  return found;
}
