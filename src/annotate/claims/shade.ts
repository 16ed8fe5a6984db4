import { beliefs, conditions, denials, foreseen, modalities, negators } from "../../lang/en/clauses.js";
import type { Attribution, Modality, Polarity, Token } from "../../model/index.js";
import { firstTokenAt, kidsOf, relationIs, type Tree, wordAt } from "../syntax/tree.js";

/** Whether the statement is denied: at its predicate, by "no" on its subject or object, or by a frame like "doesn't expect". */
export function polarityOf(tree: Tree, head: number, words: readonly number[], frame: Attribution | null): Polarity {
  const own = kidsOf(tree, head).some((k) => words.includes(k) && (denies(tree, k) || hasNo(tree, k)));
  const told =
    frame !== null &&
    (frameDenies(tree, frame) || frameWords(tree, frame).some((i) => denials.has((tree.tokens[i] as Token).lemma)));
  return own !== told ? "negative" : "positive";
}

const denies = (tree: Tree, k: number): boolean =>
  relationIs(tree, k, "advmod", "mod", "aux", "dep", "nsubj") && negators.has(wordAt(tree, k));
const hasNo = (tree: Tree, k: number): boolean =>
  relationIs(tree, k, "nsubj", "obj", "obl") &&
  kidsOf(tree, k).some((m) => wordAt(tree, m) === "no" || wordAt(tree, m) === "neither");

function frameDenies(tree: Tree, frame: Attribution): boolean {
  const inside = frameWords(tree, frame);
  return (
    inside.some((i) => negators.has(wordAt(tree, i))) &&
    inside.some((i) => beliefs.has((tree.tokens[i] as Token).lemma))
  );
}

function frameWords(tree: Tree, { cue }: Attribution): readonly number[] {
  const found: number[] = [];
  for (const span of cue)
    for (
      let i = firstTokenAt(tree, span.start);
      i < tree.tokens.length && (tree.tokens[i] as Token).start < span.end;
      i++
    )
      found.push(i);
  return found;
}

/** What kind of statement it is, by the modal words at its predicate and the verb of its frame. */
export function modalityOf(tree: Tree, head: number, words: readonly number[], frame: Attribution | null): Modality {
  const near = kidsOf(tree, head).filter(
    (k) => words.includes(k) && relationIs(tree, k, "aux", "advmod", "mark", "cop"),
  );
  const at = (set: ReadonlySet<string>, i: number): boolean =>
    set.has(wordAt(tree, i)) || set.has((tree.tokens[i] as Token).lemma);
  if (words.some((i) => conditions.has(wordAt(tree, i)) && relationIs(tree, i, "mark", "advmod"))) return "conditional";
  if (near.some((i) => at(modalities.opinion, i))) return "opinion";
  if (plans(tree, head, words)) return "planned";
  if (near.some((i) => at(modalities.forecast, i)) || foresees(tree, head)) return "forecast";
  if (near.some((i) => at(modalities.conditional, i))) return "conditional";
  if (frame !== null && frameWords(tree, frame).some((i) => modalities.opinion.has((tree.tokens[i] as Token).lemma)))
    return "opinion";
  return "asserted";
}

/** "plans to close": a verb of planning with an infinitive. */
const plans = (tree: Tree, head: number, words: readonly number[]): boolean =>
  modalities.planned.has((tree.tokens[head] as Token).lemma) &&
  kidsOf(tree, head).some(
    (k) => k > head && words.includes(k) && kidsOf(tree, k).some((m) => m < k && wordAt(tree, m) === "to"),
  );

/** "is expected to close", "forecasts growth": a verb of foreseeing. */
const foresees = (tree: Tree, head: number): boolean => {
  const { lemma } = tree.tokens[head] as Token;
  if (foreseen.has(wordAt(tree, head))) return true;
  return modalities.forecast.has(lemma) && !modalities.forecast.has(wordAt(tree, head)) ? true : lemma === "expect";
};
