import type { Sentence, Span, Token } from "../../model/index.js";
import { type Tree, tagIs } from "../syntax/tree.js";
import { piece } from "./content.js";
import type { Source } from "./source.js";

/** A speaker's name, offices and what is told of them hardly take more words than these. */
const LONGEST_SPEAKER = 34;

/** The closing mark behind whose quotation this verb's frame stands: "“…,” the force's chief, Ada Roe, said"; -1 where there is none. */
export function markBefore(tree: Tree, { firstToken }: Sentence, verb: number): number {
  let open = 0;
  for (let at = verb - 1; at > firstToken && verb - at < LONGEST_SPEAKER; at--) {
    if (tagIs(tree, at, "Q") && isClosing(tree, at)) return open <= 0 ? at : -1;
    if (tagIs(tree, at, "Q", ":") && !/[()[\]-]/.test(tree.text[tree.tokens[at]?.start ?? 0] as string)) return -1;
    if (tagIs(tree, at, "VBD", "VBZ", "VBP", "MD") && !isHelping(tree, at, verb)) open++;
    else if (tagIs(tree, at, "WP", "WDT")) open--;
  }
  return -1;
}

/** A mark with a comma, question or exclamation mark or dash before it. */
function isClosing(tree: Tree, at: number): boolean {
  const { start, end } = tree.tokens[at] as Token;
  if (!/^["”'’]{1,2}$/.test(tree.text.slice(start, end))) return false;
  let before = start - 1;
  while (before > 0 && before > start - 3 && /["”'’]/.test(tree.text[before] as string)) before--;
  return /[,?!—–-]/.test(tree.text[before] ?? "");
}

/** "had", "has", "also": what stands between a subject and its verb. */
function isHelping(tree: Tree, at: number, verb: number): boolean {
  for (let i = at + 1; i < verb; i++) if (!tagIs(tree, i, "RB", "VBN", "VB")) return false;
  return true;
}

/** Who stands between the mark and the verb; null where nobody does, as in "“…,” said Ada Roe". */
export function speakerBetween(tree: Tree, mark: number, verb: number): Source | null {
  let last = verb - 1;
  while (
    last > mark &&
    (tagIs(tree, last, "RB", ",", "MD") || (tagIs(tree, last, "VBD", "VBZ", "VBP") && isHelping(tree, last, verb)))
  )
    last--;
  const first = mark + 1;
  if (last < first || !tagIs(tree, first, "NN", "NNS", "NNP", "NNPS", "DT", "JJ", "PRP", "PRP$", "CD", "WP"))
    return null;
  let head = first;
  while (head < last && !tagIs(tree, head + 1, ",", "IN", "WP", "WDT", "Q", "CC", "VBN", "VBG")) head++;
  return { head, first, last };
}

/** The quoted words before the mark, and those that go on behind the frame. */
export function quotedWords(tree: Tree, sentence: Sentence, mark: number, last: number): readonly Span[] {
  const before = piece(tree, sentence.firstToken, mark);
  const resumes = tagIs(tree, last + 1, ",", ":") && tagIs(tree, last + 2, "Q");
  const after = resumes ? piece(tree, last + 2, sentence.lastToken - 1) : null;
  return [before, after].filter((found) => found !== null);
}
