import { bareThoughts } from "../../lang/en/clauses.js";
import { bareSayings, frameOpeners, quoters, sayings } from "../../lang/en/cues.js";
import { times } from "../../lang/en/speechless.js";
import type { Token } from "../../model/index.js";
import { isVerb, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** Longer stretches say something besides who spoke. */
const LONGEST = 16;

/** "the coast guard said", "said in an interview", "according to officials": who spoke and nothing of what was said. */
export function isBareFrame(tree: Tree, words: readonly number[]): boolean {
  if (isAsked(tree, words)) return true;
  if (words.length > LONGEST) return false;
  if (frameOpeners.has(wordAt(tree, words[0] as number)))
    return !words.some((i) => tagIs(tree, i, "VBD", "VBZ", "VBP", "MD"));
  const verbs = words.filter((i) => isVerb(tree, i) && /\p{L}/u.test(wordAt(tree, i)));
  const last = verbs.at(-1);
  if (last === undefined) return false;
  if (words.length === 2 && bareThoughts.has((tree.tokens[last] as Token).lemma)) return true;
  if (quoters.has((tree.tokens[last] as Token).lemma) && wordAt(tree, (words.at(-1) as number) + 1) === "as")
    return true; // "quoted a witness | as saying"
  const { lemma } = tree.tokens[last] as Token;
  if (wordAt(tree, words[0] as number) === "as" && isWhen(tree, words.slice(words.indexOf(last) + 1)))
    return sayings.has(lemma); // "As the paper reported last year"
  if (!bareSayings.has(lemma)) return false;
  if (verbs.some((i) => i !== last && !tagIs(tree, i, "MD") && !/^(?:has|have|had|is|was)$/.test(wordAt(tree, i))))
    return false;
  const next = words[words.indexOf(last) + 1];
  if (tagIs(tree, last, "VBG")) return next === undefined; // "adding to the costs" tells something
  return next === undefined || tagIs(tree, next, "IN", "RB", "NNP", "TO", ",", "NNS", "PRP");
}

const isWhen = (tree: Tree, words: readonly number[]): boolean =>
  words.every(
    (i) => tagIs(tree, i, "RB", "IN", ",", "CD", "DT") || times.has(wordAt(tree, i)) || wordAt(tree, i) === "last",
  );

/** "Asked on Monday whether the mayor knew", "when asked who would pay": nobody states it. */
function isAsked(tree: Tree, words: readonly number[]): boolean {
  const k = wordAt(tree, words[0] as number) === "when" ? 1 : 0;
  return (
    /^(?:asked|questioned|pressed)$/.test(wordAt(tree, words[k] ?? -1)) &&
    words
      .slice(k + 1, k + 1 + WHEN)
      .some((i) => /^(?:whether|if|about|how|why|what|who|where|when|by)$/.test(wordAt(tree, i)))
  );
}
/** Between "asked" and what was asked stands no more: "during a debate in March". */
const WHEN = 6;
