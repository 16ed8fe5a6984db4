import { movers, sayings } from "../../lang/en/cues.js";
import { actedOn, stopsObject } from "../../lang/en/frameWords.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { afterAddressee, beforeOpener } from "./clauseAfter.js";
import { piece } from "./content.js";
import { isQuoteMark } from "./quoteMark.js";
import { type Source, sourceSpan } from "./source.js";
/** A quotation that opens right behind the frame: "he said: “…", "told the crowd, “…". */
export function quoteAfter(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  source: Source | null,
): readonly Span[] | null {
  let at = verb + 1;
  if (source !== null && source.first > verb) at = source.last + 1;
  for (let steps = 0; at < sentence.lastToken && steps < 14; at++, steps++) {
    if (tagIs(tree, at, "Q") && /["“‘'`]/.test(wordAt(tree, at)) && /^[,:]$|that|^as$/.test(wordAt(tree, at - 1)))
      break;
    if (tagIs(tree, at, "Q") && at === verb + 1) break;
    if (tagIs(tree, at, ".") || tagIs(tree, at, "VBD", "VBZ", "VBP")) return null;
  }
  if (at >= sentence.lastToken || !tagIs(tree, at, "Q")) return null;
  const found = piece(tree, at, sentence.lastToken - 1);
  return found === null ? null : [found];
}

/** An infinitive behind a verb of wanting: "plans to resign", with who is to do it where the verb says so. */
export function infinitiveAfter(tree: Tree, verb: number, kids: readonly number[]): readonly Span[] | null {
  const clause = kids.find(
    (k) =>
      k > verb &&
      relationIs(tree, k, "xcomp", "ccomp", "advcl", "acl") &&
      kidsOf(tree, k).some((m) => m < k && wordAt(tree, m) === "to"),
  );
  if (clause === undefined) return null;
  const object = kids.find((k) => k > verb && k < clause && relationIs(tree, k, "obj", "nsubj"));
  const wanted = movers.has((tree.tokens[verb] as Token).lemma);
  const first = wanted && object !== undefined ? (tree.first[object] as number) : (tree.first[clause] as number);
  const found = piece(tree, first, beforeSecondVerb(tree, first, tree.last[clause] as number));
  return found === null ? null : [found];
}

/** What follows one of a verb's own prepositions: "called for a truce". */
export function phraseAfter(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
  prepositions: ReadonlySet<string> | undefined,
): readonly Span[] | null {
  if (prepositions === undefined) return null;
  for (const k of kids) {
    if (k < verb || !relationIs(tree, k, "obl", "advcl", "nmod", "xcomp")) continue;
    const opener = tree.first[k] as number;
    if (!prepositions.has(wordAt(tree, opener)) || opener === k) continue;
    const found = piece(tree, opener + 1, phraseEnd(tree, sentence, tree.last[k] as number));
    if (found !== null) return [found];
  }
  return null;
}

/** "firefighters responded to a crash", "no one answered the door": what is done and not said. */
export function isActedOn(tree: Tree, verb: number): boolean {
  const things = actedOn.get((tree.tokens[verb] as Token).lemma);
  if (things === undefined) return false;
  let at = tagIs(tree, verb + 1, "IN", "TO") ? verb + 2 : verb + 1;
  while (tagIs(tree, at, "DT", "JJ", "CD", "PRP$", "NN", "NNP", "NNS")) at++;
  return things.has((tree.tokens[at - 1] as Token).lemma);
}

/** Where the parse shows no clause: all that follows "said", if it holds a verb. */
export function restAfter(tree: Tree, sentence: Sentence, verb: number, source: Source | null): readonly Span[] | null {
  if (
    source === null ||
    source.first > verb ||
    tagIs(tree, source.head, "WP", "WDT") ||
    (tagIs(tree, verb + 1, ",", ".", "IN", "RB", "CC") && wordAt(tree, verb + 1) !== "that")
  )
    return null;
  let verbs = 0;
  for (let i = verb + 1; i < sentence.lastToken; i++) if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD")) verbs++;
  const first =
    (tree.tokens[verb] as Token).lemma === "tell" ? afterAddressee(tree, verb + 1) : beforeOpener(tree, verb + 1);
  const found = verbs === 0 ? null : piece(tree, first, sentence.lastToken - 1);
  return found === null ? null : [found];
}

/** The object with what is said of it: "praised the mayor for …", "called the deal a mistake". */
export function objectAfter(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
): readonly Span[] | null {
  const object = kids.find((k) => k > verb && relationIs(tree, k, "obj", "ccomp", "xcomp"));
  if (object === undefined || (tree.first[object] as number) < verb) return null;
  let last = tree.last[object] as number;
  for (const k of kids) {
    if (k <= object || !relationIs(tree, k, "obl", "xcomp", "obj", "advcl", "nmod", "acl")) continue;
    if (tagIs(tree, (tree.first[k] as number) - 1, ",") || tagIs(tree, tree.first[k] as number, ",")) break;
    last = Math.max(last, tree.last[k] as number);
  }
  const first = tree.first[object] as number;
  const found = piece(tree, first, beforeSecondVerb(tree, first, phraseEnd(tree, sentence, last)));
  return found === null ? null : [found];
}

/** Phrases that the parse hung on something else belong to what is stood for or against, up to the next mark, joint or clause. */
export function phraseEnd(tree: Tree, { lastToken }: Sentence, from: number): number {
  let last = from;
  while (last + 1 < lastToken && (!endsPhrase(tree, last + 1) || joins(tree, last + 1))) last++;
  return last;
}

/** "backed the plan | but rejected its costs": a second verb is the report's own again. */
function beforeSecondVerb(tree: Tree, first: number, last: number): number {
  let quoted = 0;
  for (let i = first; i < last; i++) {
    if (isQuoteMark(tree, i)) quoted++;
    if (quoted % 2 !== 0) continue;
    if (tagIs(tree, i, "CC") && tagIs(tree, i + 1, "VBD", "VBZ", "VBP")) return i - 1;
    if (i > first && tagIs(tree, i, ",") && tagIs(tree, i + 1, "VBG") && wordAt(tree, i + 1) !== "including")
      return i - 1;
  }
  return last;
}

/** "to close the bridge | and to sell it", "the deal | and its costs". */
const joins = (tree: Tree, i: number): boolean =>
  isQuoteMark(tree, i) ||
  (tagIs(tree, i, "CC") &&
    tagIs(tree, i + 1, "IN", "TO", "VB", "VBG", "PRP$", "NN", "NNS", "JJ", "DT", "NNP") &&
    !(tagIs(tree, i + 1, "VBG") && sayings.has((tree.tokens[i + 1] as Token).lemma)));

const endsPhrase = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, ",", ".", ":", "CC", "VBD", "VBZ", "VBP", "MD", "PRP") ||
  isQuoteMark(tree, i) ||
  (wordAt(tree, i) !== "as" && stopsObject.has(wordAt(tree, i)));

/** "seems to be over": subject and infinitive are what somebody thinks, nobody is named. */
export function impression(
  tree: Tree,
  verb: number,
  kids: readonly number[],
  source: Source | null,
): readonly Span[] | null {
  const rest = kids.find((k) => k > verb && relationIs(tree, k, "xcomp", "ccomp", "advcl"));
  if (rest === undefined || sayings.has((tree.tokens[rest] as Token).lemma)) return null; // "appeared to accuse": who appears so accuses
  const said = piece(tree, tree.first[rest] as number, tree.last[rest] as number);
  const subject = source === null || wordAt(tree, source.head) === "it" ? null : sourceSpan(tree, source);
  return said === null ? null : subject === null ? [said] : [subject, said];
}
