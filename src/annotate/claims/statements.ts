import { nominatives } from "../../lang/en/clauses.js";
import { times } from "../../lang/en/speechless.js";
import { overlaps, type Span, type Token } from "../../model/index.js";
import { isVerb, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Group } from "./assemble.js";
import { isBareFrame } from "./bareFrame.js";
import { hasMainVerb, isTensed, opensClause, spareVerbs } from "./finite.js";
import type { Telling } from "./frames.js";
import { isQuotedCommand } from "./states.js";
import type { Unit } from "./units.js";
import { trimmed, wordsOf } from "./wording.js";

/** The words of one statement, token indices in text order. */
export interface Statement {
  readonly words: readonly number[];
  /** Whether it says something by itself; a sentence without a verb may be left that says nothing. */
  readonly whole: boolean;
  /** Whom it is about, where that is known without asking its words. */
  readonly about?: Span;
}

/**
 * Takes the frames out of groups and joins what says nothing by itself to the statement before it, or to the one behind it at
 * the beginning. What is left of a frame's own stretch and isn't told goes with the frame.
 */
export function statementsOf(tree: Tree, groups: readonly Group[], near: readonly Telling[]): readonly Statement[] {
  const found: Statement[] = [];
  let waiting: readonly number[] = [];
  for (const group of groups) {
    const told = wordsOf(tree, group, near);
    if (told.length === 0) continue; // to ask the tag of no word would slow down every other question for one
    const all = withoutSaying(tree, told);
    const words = trimmed(tree, all);
    if (words.length === 0 || isBareFrame(tree, words)) continue;
    const before = found.at(-1);
    if (isWhole(tree, group, words) || isToldWhole(tree, words, near)) {
      const joined = waiting.length === 0 || isOfFrame(tree, waiting, words, near) ? all : inOrder(waiting, all);
      found.push({ words: joined, whole: true });
      waiting = [];
    } else if (isLeftOver(tree, group, words, near)) continue;
    else if (before === undefined) waiting = [...waiting, ...all];
    else if (!isOfFrame(tree, words, before.words, near))
      found[found.length - 1] = { ...before, words: inOrder(before.words, all) };
  }
  if (waiting.length > 0) found.unshift({ words: waiting, whole: false });
  return found.map(({ words, whole }) => ({ words: trimmed(tree, words), whole }));
}

/** "but | say | no arrests were made": a second verb of saying that no attribution knows. */
function withoutSaying(tree: Tree, words: readonly number[]): readonly number[] {
  const k = tagIs(tree, words[0] as number, "CC") ? 1 : 0;
  const i = words[k] ?? -1;
  if (k === 0 || !(isTensed(tree, i) || tagIs(tree, i, "VB")) || (tree.tokens[i] as Token).lemma !== "say")
    return words;
  const rest = words.slice(k + 1);
  return hasMainVerb(tree, rest) ? rest : words;
}

/** A clause by its opener with a verb, a tail, a main verb, or a demand in quotation marks. */
function isWhole(tree: Tree, { units }: Group, words: readonly number[]): boolean {
  if (words.length < 2) return false;
  const { kind, lead } = units.find(({ last }) => last > (words[0] as number)) as Unit;
  if (kind === "tail") return words.length > 2;
  const opened =
    kind === "relative" ||
    kind === "adverbial" ||
    (kind !== "content" && kind !== "condition" && opensClause(tree, lead));
  if (opened) return spareVerbs(tree, words) >= 0;
  return (hasMainVerb(tree, words) && !isNounAlone(tree, words)) || isQuotedCommand(tree, words);
}

/** "the fees Moen has taken from firms": its one tensed verb is of a clause about its noun. */
function isNounAlone(tree: Tree, words: readonly number[]): boolean {
  const first = words.findIndex((i) => !tagIs(tree, i, ",", ":", "CC", "Q"));
  const lead = words[first] ?? -1;
  if (!tagIs(tree, lead, "DT", "PRP$")) return false;
  const verbs = words.filter((i) => isTensed(tree, i));
  if (verbs.length !== 1) return false;
  const subject = (verbs[0] as number) - 1;
  const noun = subject - 1;
  return (
    noun > lead &&
    ((tagIs(tree, subject, "NNP") && tagIs(tree, noun, "NNS")) ||
      (nominatives.has(wordAt(tree, subject)) && tagIs(tree, noun, "NN", "NNS"))) &&
    !times.has((tree.tokens[noun] as Token).lemma) &&
    !words.slice(first, words.indexOf(noun)).some((i) => tagIs(tree, i, ",", "IN"))
  );
}

/** A told clause, from its first word, whatever the tagger makes of its verb: "said | the boats shorn of their masts sunk". */
const isToldWhole = (tree: Tree, words: readonly number[], near: readonly Telling[]): boolean => {
  const { start } = tree.tokens[words[0] as number] as Token;
  return (
    words.length > 2 &&
    near.some(({ content }) => content[0]?.start === start || content[0]?.start === start - "that ".length) &&
    words.some((i) => isVerb(tree, i)) &&
    (spareVerbs(tree, words) > 0 || !words.some((i) => opensClause(tree, i)))
  );
};

/** "In the town of Lund, where Moen grew up, | the mayor said": nothing of it is told, so it belongs to the frame. */
function isLeftOver(tree: Tree, { units }: Group, words: readonly number[], near: readonly Telling[]): boolean {
  const kept = units.reduce((sum, { first, last }) => sum + last - first, 0) - words.length;
  return near.length > 0 && kept > 1 && !isTold(tree, words, near);
}

/** "said Ada Roe, who was named last week | as head of the port": a piece that isn't told beside one that is. */
const isOfFrame = (tree: Tree, piece: readonly number[], other: readonly number[], near: readonly Telling[]): boolean =>
  near.length > 0 && !isTold(tree, piece, near) && isTold(tree, other, near);

const isTold = (tree: Tree, words: readonly number[], near: readonly Telling[]): boolean =>
  words.some((i) => near.some(({ content }) => content.some((piece) => overlaps(piece, tree.tokens[i] as Token))));

function inOrder(some: readonly number[], more: readonly number[]): readonly number[] {
  return [...some, ...more].sort((a, b) => a - b);
}
