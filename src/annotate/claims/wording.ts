import { dangling } from "../../lang/en/clauses.js";
import { exactOf, overlaps, type Span, type Token } from "../../model/index.js";
import { type Tree, tagIs } from "../syntax/tree.js";
import type { Group } from "./assemble.js";
import { isTensed, type Stretch } from "./finite.js";
import { inFrame, type Telling } from "./frames.js";

/** The group's words without speech frames. A speaker stays who does something else besides: "Roe has long asked for boats, | arguing that". */
export function wordsOf(tree: Tree, group: Group, near: readonly Telling[]): readonly number[] {
  const words: number[] = [];
  for (const unit of group.units) {
    const stretch = { start: (tree.tokens[unit.first] as Token).start, end: (tree.tokens[unit.last - 1] as Token).end };
    const frames = near.filter(({ attribution }) =>
      [...attribution.cue, ...attribution.source].some((part) => overlaps(part, stretch)),
    );
    const acts = frames.length > 0 && saysOtherwise(tree, unit, frames);
    for (let i = unit.first; i < unit.last; i++)
      if (frames.length === 0 || !frames.some((frame) => inFrame(frame, tree.tokens[i] as Token, stretch, acts)))
        words.push(i);
  }
  return words;
}

/** The stretch has a finite verb that is in no frame and in no clause about the speaker. */
function saysOtherwise(tree: Tree, { first, last }: Stretch, frames: readonly Telling[]): boolean {
  for (let i = first; i < last; i++) {
    const token = tree.tokens[i] as Token;
    const told = ({ attribution: { source, cue }, content }: Telling): boolean =>
      [...source, ...cue, ...content].some((part) => overlaps(part, token));
    if (isTensed(tree, i) && !frames.some(told)) return true;
  }
  return false;
}

/** Without marks, joints and "that" at either end; a bracket stays that closes one inside. */
export function trimmed(tree: Tree, text: string, words: readonly number[]): readonly number[] {
  let [from, to] = [0, words.length];
  const word = (k: number): string => exactOf(text, tree.tokens[words[k] as number] as Token);
  const loose = (k: number): boolean => tagIs(tree, words[k] as number, ",", ".", ":", "CC") || MARK.test(word(k));
  while (from < to && (loose(from) || word(from) === "that")) from++;
  while (
    to > from &&
    (loose(to - 1) || dangling.has(word(to - 1))) &&
    !(word(to - 1) === ")" && opensBracket(text, tree, words, from, to))
  )
    to--;
  return words.slice(from, to);
}
function opensBracket(text: string, tree: Tree, words: readonly number[], from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (text[(tree.tokens[words[k] as number] as Token).start] === "(") return true;
  return false;
}
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
