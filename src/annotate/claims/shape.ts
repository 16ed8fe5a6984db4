import { assertingOpeners, conditions, tailless } from "../../lang/en/clauses.js";
import type { Sentence } from "../../model/index.js";
import { relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { firstFinite, isTensed, type Stretch } from "./finite.js";

/**
 * How a stretch is built, told by its first words: a clause has subject and verb, a predicate begins with its verb, content
 * with "that" or "how", a tail is a participle behind a comma; a piece has no finite verb.
 */
export interface Shape {
  readonly kind: "clause" | "predicate" | "relative" | "adverbial" | "condition" | "content" | "tail" | "piece";
  /** Its first word that isn't a mark, a joint or an adverb. */
  readonly lead: number;
  /** Begins with "and", "but", "or". */
  readonly joint: boolean;
  /** What stands before it: a mark, or a word of the stretch before. */
  readonly behind: "comma" | "break" | "quote" | "word" | "nothing";
}

export function shapeOf(tree: Tree, sentence: Sentence, stretch: Stretch): Shape {
  const { first, last } = stretch;
  let lead = first;
  while (lead < last - 1 && isMark(tree, lead)) lead++;
  const joint = tagIs(tree, lead, "CC");
  if (joint) lead++;
  const behind = behindOf(tree, sentence, stretch, lead);
  while (lead < last - 1 && (isMark(tree, lead) || isLoose(tree, lead))) lead++;
  return { kind: kindOf(tree, { first: lead, last }, behind, joint), joint, behind, lead };
}

const isMark = (tree: Tree, i: number): boolean => tagIs(tree, i, ",", ":", "Q", ".");

/** "then sank", "even as", "potentially altering". */
const isLoose = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "RB") && (tagIs(tree, i + 1, "RB", "VBG", "IN", "WRB") || isTensed(tree, i + 1));

function behindOf(tree: Tree, { firstToken }: Sentence, { first }: Stretch, lead: number): Shape["behind"] {
  for (let i = Math.min(lead, first + 2); i >= first; i--) if (tagIs(tree, i, ":")) return "break";
  if (first === firstToken) return "nothing";
  if (tagIs(tree, first - 1, ":", ".") || isDash(wordAt(tree, first - 1))) return "break";
  for (let i = first - 1; i <= lead; i++) if (tagIs(tree, i, ",") || wordAt(tree, i) === ")") return "comma";
  return tagIs(tree, first - 1, "Q") || tagIs(tree, first, "Q") ? "quote" : "word";
}
const isDash = (word: string): boolean => /^(?:-+|–|—|…|\.{2,})$/.test(word);

function kindOf(tree: Tree, stretch: Stretch, behind: Shape["behind"], joint: boolean): Shape["kind"] {
  const { first } = stretch;
  const opener = wordAt(tree, first);
  const verb = firstFinite(tree, stretch);
  if (verb < 0) return isTail(tree, stretch, behind) ? "tail" : "piece";
  if (verb === first) return "predicate";
  if (tagIs(tree, first, "VBN") && behind === "comma") return "piece"; // ", compared to what they did"
  const own = opener === "that" && (behind === "nothing" || tagIs(tree, first, "DT")); // "That would help"
  if (isRelativeAt(tree, first) && !own)
    return /^(?:that|what)/.test(opener) || wordAt(tree, first + 1) === "what" ? "content" : "relative";
  if (/^(?:that|how|why|than)$/.test(opener) && !own) return "content";
  if (joint && tagIs(tree, first, "WRB") && opener !== "when") return "content"; // "and where they went"
  if (opener === "as" && /^(?:if|though)$/.test(wordAt(tree, first + 1))) return "content"; // compared with only
  if (hasComma(tree, first, verb)) return "clause"; // "After the storm, the port closed", "While weakened, it fought"
  if (tagIs(tree, first, "IN") && tagIs(tree, first + 1, "VBG") && behind !== "word") return "piece"; // "after seeing that it sank"
  if (conditions.has(opener) || isConcession(tree, first)) return "condition";
  return assertingOpeners.has(opener) && !tagIs(tree, first, "CC") ? "adverbial" : "clause";
}

/** "however many come", "whatever they say". */
const isConcession = (tree: Tree, i: number): boolean =>
  /^(?:whatever|whoever|whichever|wherever)$/.test(wordAt(tree, i)) ||
  (wordAt(tree, i) === "however" && tagIs(tree, i + 1, "JJ", "RB"));

function hasComma(tree: Tree, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (tagIs(tree, i, ",")) return true;
  return false;
}

/** "who", "which", "in which", "most of whom". */
export function isRelativeAt(tree: Tree, i: number): boolean {
  if (tagIs(tree, i, "WDT", "WP", "WP$")) return true;
  if (tagIs(tree, i, "IN") && tagIs(tree, i + 1, "WDT", "WP", "WP$")) return true;
  return wordAt(tree, i + 1) === "of" && tagIs(tree, i + 2, "WDT", "WP", "WP$");
}

/** ", marking a shift": a participle with something behind it, and no preposition like "including". */
function isTail(tree: Tree, { first, last }: Stretch, behind: Shape["behind"]): boolean {
  return (
    (behind === "comma" || behind === "break") &&
    tagIs(tree, first, "VBG") &&
    last - first > 2 &&
    opensTail(tree, first)
  );
}

export const opensTail = (tree: Tree, i: number): boolean =>
  !tailless.has(wordAt(tree, i)) && !relationIs(tree, i, "mod", "nsubj", "csubj", "case", "appos", "nmod", "obj");
