import { nobodies } from "../../lang/en/attributionWords.js";
import {
  adjectivePrepositions,
  cueAdjectives,
  cueNouns,
  linking,
  nounPrepositions,
  nounPrepositionsOf,
  unowned,
} from "../../lang/en/cueNouns.js";
import { plainSayings } from "../../lang/en/cues.js";
import { speechless } from "../../lang/en/speechless.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { isVerb, kidsOf, relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { clauseEnd } from "./clauseAfter.js";
import { piece } from "./content.js";
import type { Frame } from "./frame.js";
import { objectByWords } from "./objectByWords.js";
import { phraseAt, type Source, sourceOf, sourceSpan } from "./source.js";
import { phraseEnd } from "./verbContent.js";

/** "the minister's warning that …", "support for …": the content hangs on the noun, the speaker owns it or does it. */
export function nounFrame(tree: Tree, sentence: Sentence, noun: number): Frame | null {
  const { lemma } = tree.tokens[noun] as Token;
  if (!tagIs(tree, noun, "NN", "NNS") || !cueNouns.has(lemma) || isOccasion(tree, noun)) return null;
  const kids = kidsOf(tree, noun);
  const only = nounPrepositionsOf.get(lemma);
  const content =
    contentOf(tree, noun, kids, only) ??
    thatBehind(tree, sentence, noun) ??
    toBehind(tree, sentence, noun, only) ??
    phraseBehind(tree, sentence, noun, only);
  if (content === null) return null;
  const source = holder(tree, noun, kids);
  if (source === null && only?.has("own")) return null;
  if (source === null && unowned.has(lemma) && wordAt(tree, noun + 1) !== "that") return null;
  if (source !== null && speechless.has((tree.tokens[source.head] as Token).lemma)) return null;
  return {
    sentence,
    head: noun,
    cue: [spanOf(tree, noun, noun)],
    source: source === null ? [] : [sourceSpan(tree, source)],
    content: [content],
    speech: false,
  };
}

/** "made the case that …": a clause that the parse hung on the verb. */
const thatBehind = (tree: Tree, sentence: Sentence, noun: number): Span | null =>
  wordAt(tree, noun + 1) === "that" && tagIs(tree, noun + 1, "IN")
    ? piece(tree, noun + 1, clauseEnd(tree, sentence, noun, noun + 1))
    : null;

/** "their refusal to sell", where the parse hung the infinitive elsewhere. */
const toBehind = (tree: Tree, sentence: Sentence, noun: number, only: ReadonlySet<string> | undefined): Span | null =>
  wordAt(tree, noun + 1) === "to" && tagIs(tree, noun + 2, "VB") && (only === undefined || only.has("to"))
    ? piece(tree, noun + 1, phraseEnd(tree, sentence, noun + 2))
    : null;

/** "her support for the bridge", where the parse hung the phrase elsewhere. */
function phraseBehind(
  tree: Tree,
  sentence: Sentence,
  noun: number,
  only: ReadonlySet<string> | undefined,
): Span | null {
  const word = wordAt(tree, noun + 1);
  if (!nounPrepositions.has(word) || (only !== undefined && !only.has(word))) return null;
  return objectByWords(tree, sentence, noun + 1)?.[0] ?? null;
}

/** "said in a statement that": the verb is the cue, and the noun tells where it was said. */
function isOccasion(tree: Tree, noun: number): boolean {
  let at = noun - 1;
  while (tagIs(tree, at, "DT", "PRP$", "JJ", "NN", "NNP", "CD")) at--;
  if (!tagIs(tree, at, "IN")) return false;
  while (tagIs(tree, --at, "RB", "NNP", "NN", "JJ"));
  return isVerb(tree, at) && plainSayings.has((tree.tokens[at] as Token).lemma);
}

function contentOf(
  tree: Tree,
  noun: number,
  kids: readonly number[],
  only: ReadonlySet<string> | undefined,
): Span | null {
  for (const k of kids) {
    if (k < noun) continue;
    const opener = tree.first[k] as number;
    const word = wordAt(tree, opener);
    if (only !== undefined && word !== "that" && !only.has(word)) continue;
    if (relationIs(tree, k, "relcl", "nmod", "obl") && word === "that" && opener !== k)
      return piece(tree, opener, tree.last[k] as number);
    if (relationIs(tree, k, "acl", "ccomp", "advcl") && (word === "that" || word === "to"))
      return piece(tree, opener, tree.last[k] as number);
    if (relationIs(tree, k, "nmod", "acl", "obl") && nounPrepositions.has(word) && opener !== k)
      return piece(tree, opener + 1, tree.last[k] as number);
  }
  return null;
}

/** The possessor, the subject of "is a supporter of", whom ", a supporter of …," tells about, or the subject of the verb the noun hangs on. */
function holder(tree: Tree, noun: number, kids: readonly number[]): Source | null {
  for (const k of kids) {
    if (k > noun || !relationIs(tree, k, "nmod", "mod")) continue;
    if (tagIs(tree, k, "PRP$", "WP$")) return { head: k, first: k, last: k };
    if (tagIs(tree, tree.last[k] as number, "POS")) return phraseAt(tree, k, -1, tree.last[k] as number);
  }
  if (kids.some((k) => k < noun && relationIs(tree, k, "cop"))) return named(tree, sourceOf(tree, noun));
  const head = tree.heads[noun] as number;
  if (head < 0) return null;
  return relationIs(tree, noun, "obj", "obl") ? sourceOf(tree, head) : null;
}

/** "It is an attack on …", "There is hope": nobody's. */
const named = (tree: Tree, source: Source | null): Source | null =>
  source === null || nobodies.has(wordAt(tree, source.head)) ? null : source;

/** "is confident that …", "are critical of …". */
export function adjectiveFrame(tree: Tree, sentence: Sentence, i: number): Frame | null {
  const { lemma } = tree.tokens[i] as Token;
  const word = wordAt(tree, i);
  return cueAdjectives.has(word) || (lemma !== word && cueAdjectives.has(lemma)) ? frameOf(tree, sentence, i) : null;
}

/** Not asked of every word: what its closures share is set up at each call. */
function frameOf(tree: Tree, sentence: Sentence, adjective: number): Frame | null {
  const { lemma } = tree.tokens[adjective] as Token;
  const kids = kidsOf(tree, adjective);
  const be = kids.find((k) => k < adjective && relationIs(tree, k, "cop", "aux")) ?? linkingVerb(tree, adjective);
  if (be === undefined) return null;
  const content = complement(tree, adjective, kids) ?? thatBehind(tree, sentence, adjective);
  const source = sourceOf(tree, adjective);
  if (content === null || (source === null && !cueAdjectives.has(lemma))) return null;
  const empty = source === null || wordAt(tree, source.head) === "it";
  return {
    sentence,
    head: adjective,
    cue: [spanOf(tree, be, adjective)],
    source: empty ? [] : [sourceSpan(tree, source)],
    content: [content],
    speech: false,
  };
}

/** "made clear that", "remains confident that": the verb an adjective hangs on. */
function linkingVerb(tree: Tree, adjective: number): number | undefined {
  const head = tree.heads[adjective] as number;
  if (head < 0 || head > adjective || adjective - head > 3) return undefined;
  const { lemma } = tree.tokens[head] as Token;
  return linking.has(lemma) || (lemma === "make" && wordAt(tree, adjective) === "clear") ? head : undefined;
}

function complement(tree: Tree, adjective: number, kids: readonly number[]): Span | null {
  for (const k of kids) {
    if (k < adjective) continue;
    const opener = tree.first[k] as number;
    if (relationIs(tree, k, "ccomp", "xcomp", "advcl", "csubj")) return piece(tree, opener, tree.last[k] as number);
    if (relationIs(tree, k, "obl", "nmod") && adjectivePrepositions.has(wordAt(tree, opener)) && opener !== k)
      return piece(tree, opener + 1, tree.last[k] as number);
  }
  return null;
}
