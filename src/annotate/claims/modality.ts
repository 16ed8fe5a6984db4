import { asking, beliefs, foreseen, hypotheses, modalities, negators, telling } from "../../lang/en/clauses.js";
import type { Attribution, Modality } from "../../model/index.js";
import { kidsOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { opensClause } from "./finite.js";
import { frameWords } from "./frameWords.js";
import { isOf, type VerbGroup } from "./verbGroup.js";

/** What kind of statement it is, by the modal words at its predicate and the verb of its frame. */
export function modalityOf(
  tree: Tree,
  group: VerbGroup,
  words: readonly number[],
  frame: Attribution | null,
): Modality {
  const { beside } = group;
  const cue = frame === null ? [] : frameWords(tree, frame);
  const at = (set: ReadonlySet<string>): boolean => beside.some((i) => isOf(tree, set, i));
  if (isHypothetical(tree, group, words)) return "conditional";
  if (at(modalities.opinion)) return "opinion";
  if (plans(tree, group, words)) return "planned";
  if (isOpen(tree, cue)) return "conditional";
  if (beside.some((i) => mayHaveBeen(tree, beside, i))) return "conditional";
  if (beside.some((i) => foretells(tree, i)) || foresees(tree, group.head)) return "forecast";
  if (at(modalities.conditional))
    return frame?.kind !== "direct" && isShifted(tree, group, cue) ? "forecast" : "conditional";
  if (cue.some((i) => isOf(tree, modalities.foreseeing, i))) return "forecast";
  return cue.some((i) => isOf(tree, modalities.opinion, i)) ? "opinion" : "asserted";
}

/** "if the wind drops", "whether it sank": but not what somebody asks or finds out, and not "as if". */
function isHypothetical(tree: Tree, { finite }: VerbGroup, words: readonly number[]): boolean {
  const opens = (i: number): boolean => i === words[0] || (i === words[1] && tagIs(tree, words[0] as number, "RB"));
  return words.some((i) => {
    const word = wordAt(tree, i);
    if (word === "whether") return opens(i);
    return (
      hypotheses.has(word) &&
      !tagIs(tree, i, "VBN", "VBD") &&
      (opens(i) || (!isAsked(tree, i - 1) && !isEmbedded(tree, finite, i)))
    );
  });
}

/** "built a pier that floats | if …": the condition is that of a clause within. */
function isEmbedded(tree: Tree, finite: number, i: number): boolean {
  for (let k = finite + 1; k < i - 1; k++) if (opensClause(tree, k)) return true;
  return false;
}

const isAsked = (tree: Tree, i: number): boolean => isOf(tree, asking, i) || wordAt(tree, i) === "as";

/** "did not confirm that …": what follows is open; not what somebody doesn't believe. */
const isOpen = (tree: Tree, cue: readonly number[]): boolean =>
  cue.some((i) => negators.has(wordAt(tree, i))) &&
  cue.some((i) => isOf(tree, telling, i)) &&
  !cue.some((i) => isOf(tree, beliefs, i));

/** "will", "may"; "could" unless it is denied: what couldn't be done wasn't. */
const foretells = (tree: Tree, i: number): boolean =>
  isOf(tree, modalities.forecast, i) && !(wordAt(tree, i) === "could" && negators.has(wordAt(tree, i + 1)));

/** "may have been stolen": nobody foretells what is past. */
const mayHaveBeen = (tree: Tree, beside: readonly number[], i: number): boolean =>
  POSSIBLY.test(wordAt(tree, i)) && beside.some((k) => k > i && wordAt(tree, k) === "have");

const POSSIBLY = /^(?:may|might|could)$/;

/** "plans to close", "is set to close", "is to close", "was about to close": a word of planning with an infinitive. */
function plans(tree: Tree, { finite, head, beside }: VerbGroup, words: readonly number[]): boolean {
  if (isOf(tree, BE, finite) && wordAt(tree, finite + 1) === "to" && tagIs(tree, finite + 2, "VB")) return true;
  if (wordAt(tree, head) === "like" && wordAt(tree, head + 1) === "to") return true; // "would like to meet"
  if (!isOf(tree, modalities.planned, head)) return false;
  if (wordAt(tree, head) === "want" && beside.some((i) => negators.has(wordAt(tree, i)))) return false; // what isn't wanted isn't planned
  if (wordAt(tree, head + 1) === "to" || tagIs(tree, head + 1, "VBG")) return true;
  return kidsOf(tree, head).some(
    (k) => k > head && words.includes(k) && kidsOf(tree, k).some((m) => m < k && wordAt(tree, m) === "to"),
  );
}
const BE: ReadonlySet<string> = new Set(["be"]);

/** "is expected to close", "forecasts growth", "is going to close". */
function foresees(tree: Tree, head: number): boolean {
  if (foreseen.has(wordAt(tree, head))) return true;
  if (wordAt(tree, head) === "going") return wordAt(tree, head + 1) === "to" && tagIs(tree, head + 2, "VB");
  return isOf(tree, modalities.foreseeing, head);
}

/** "The mayor said the port would close": "will", told in the past. "Would have" is none. */
function isShifted(tree: Tree, { beside, head }: VerbGroup, cue: readonly number[]): boolean {
  const have = beside.some((i) => i < head && wordAt(tree, i) === "have");
  return !have && cue.some((i) => tagIs(tree, i, "VBD", "VBN"));
}
