import {
  assertingOpeners,
  beliefs,
  denials,
  emptyNo,
  failures,
  negators,
  noObjects,
  states,
} from "../../lang/en/clauses.js";
import type { Attribution, Polarity } from "../../model/index.js";
import { isVerb, kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { frameWords } from "./frameWords.js";
import { isOf, type VerbGroup } from "./verbGroup.js";

/**
 * Whether the statement is denied: at its predicate, by "no" in its subject or object, by a verb like "fail to", or by a
 * frame like "doesn't expect". Two denials make none.
 */
export function polarityOf(
  tree: Tree,
  group: VerbGroup,
  words: readonly number[],
  frame: Attribution | null,
): Polarity {
  const own = group.beside.some((i) => negates(tree, i)) || hasNo(tree, group, words) || isWithout(tree, group);
  const denials = [own, fails(tree, group, words), frame !== null && !isAside(tree, words) && frameDenies(tree, frame)];
  return denials.filter(Boolean).length % 2 === 1 ? "negative" : "positive";
}

/** "don't believe it, | although it floats": beside what is denied. */
const isAside = (tree: Tree, words: readonly number[]): boolean =>
  words.slice(0, 2).some((i) => assertingOpeners.has(wordAt(tree, i)) && !tagIs(tree, i, "CC"));

/** "not", but no "not only". */
const negates = (tree: Tree, i: number): boolean => negators.has(wordAt(tree, i)) && !isEmpty(tree, i);

/** "not only the crew", "no doubt"; "cannot just talk" is denied. */
const isEmpty = (tree: Tree, i: number): boolean =>
  emptyNo.has(wordAt(tree, i + 1)) && !(tagIs(tree, i + 1, "RB") && tagIs(tree, i + 2, "VB", "VBG"));

/** "No passengers were hurt", "none of them", "had no power", "hurt nobody". */
function hasNo(tree: Tree, { finite, head }: VerbGroup, words: readonly number[]): boolean {
  const no = (i: number): boolean => noObjects.has(wordAt(tree, i)) && !isEmpty(tree, i);
  const first = words[0] as number;
  for (let i = first; i < Math.min(finite, first + OPENING); i++) {
    if (no(i)) return true;
    if (!tagIs(tree, i, "CC", "Q", ",", "IN", "RB") && i > first) break;
  }
  if (no(head + 1)) return true;
  return kidsOf(tree, head).some(
    (k) =>
      words.includes(k) &&
      ((relationIs(tree, k, "nsubj", "obj", "mod") && no(k)) ||
        (relationIs(tree, k, "nsubj", "obj") && kidsOf(tree, k).some((m) => m < k && k - m < PHRASE && no(m)))),
  );
}

/** "No" opens its phrase: words further from its noun are another phrase's. */
const PHRASE = 4;
/** A subject that is denied says so with one of its first words. */
const OPENING = 3;

/** "80,000 homes were without power". */
const isWithout = (tree: Tree, { finite, head }: VerbGroup): boolean =>
  [finite, head].some((i) => isOf(tree, states, i) && wordAt(tree, i + 1) === "without");

/** "failed to stop", "has yet to answer", "refrained from confirming". */
function fails(tree: Tree, { finite, head }: VerbGroup, words: readonly number[]): boolean {
  for (const i of [finite + 1, finite + 2])
    if (wordAt(tree, i) === "yet" && wordAt(tree, i + 1) === "to" && words.includes(i)) return true;
  const next = wordAt(tree, head + 1);
  return isOf(tree, failures, head) && (next === "to" || next === "from" || tagIs(tree, head + 1, "VBG"));
}

/** "do not believe that …", "denied that …". */
function frameDenies(tree: Tree, frame: Attribution): boolean {
  const cue = frameWords(tree, frame);
  const denied = cue.some((i) => negates(tree, i));
  if (cue.some((i) => isVerb(tree, i) && isOf(tree, denials, i))) return !denied;
  return denied && cue.some((i) => isOf(tree, beliefs, i));
}
