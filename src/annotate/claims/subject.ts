import type { Sentence, Span } from "../../model/index.js";
import { mainSubject, phraseAt, type Source } from "../attributions/source.js";
import { kidsOf, relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";

/** Further up than this the subject is somebody else's. */
const CLIMB = 5;

/** What a statement is about when its own words don't say: the antecedent of a relative clause, the subject it shares. */
export function subjectOf(tree: Tree, sentence: Sentence, head: number, first: number, last: number): Span | null {
  const found = parsedSubject(tree, head, first, last) ?? nearSubject(tree, sentence, first);
  return found === null || found.start >= sentence.start
    ? found
    : found.end > sentence.start
      ? { start: sentence.start, end: found.end }
      : null;
}

/** Where the parse tells none: the noun before "which", or the subject of the verb before. */
function nearSubject(tree: Tree, sentence: Sentence, first: number): Span | null {
  if (first <= sentence.firstToken) return null;
  if (tagIs(tree, first, "WDT", "WP", "WP$") && wordAt(tree, first) !== "what")
    return antecedent(tree, sentence, first);
  if (!tagIs(tree, first, "VBD", "VBZ", "VBP", "MD")) return null;
  const shared = mainSubject(tree, sentence, first);
  return shared === null ? null : outside(tree, shared, first, first + 1);
}

/** "Heron rockets (HR), which": the words of the noun phrase before the comma, with its bracket. */
function antecedent(tree: Tree, { firstToken }: Sentence, first: number): Span | null {
  let last = first - 1;
  while (last > firstToken && tagIs(tree, last, ",", "IN")) last--;
  let at = last;
  if (wordAt(tree, at) === ")") while (at > firstToken && wordAt(tree, at) !== "(") at--;
  if (at !== last) at--;
  if (!tagIs(tree, at, "NN", "NNS", "NNP", "NNPS", "PRP", "CD")) return null;
  while (at > firstToken && tagIs(tree, at - 1, "NN", "NNS", "NNP", "NNPS", "JJ", "POS", "CD", "DT", "PRP$")) at--;
  return spanOf(tree, at, last);
}

function parsedSubject(tree: Tree, head: number, first: number, last: number): Span | null {
  if (ownSubject(tree, head) !== null && !relationIs(tree, head, "relcl")) return null;
  if (!relationIs(tree, head, "relcl", "acl", "advcl", "conj", "xcomp", "dep", "root")) return null;
  if (saysItself(tree, first, last)) return null;
  let at = head;
  for (let step = 0; step < CLIMB; step++) {
    const up = tree.heads[at] as number;
    if (up < 0) return null;
    const tail = relationIs(tree, at, "acl") && tagIs(tree, at, "VBG") && tagIs(tree, first - 1, ",");
    if (relationIs(tree, at, "relcl", "acl") && !tail)
      return outside(tree, phraseAt(tree, up, -1, Math.max(up + 1, Math.min(first, at))), first, last);
    const found = isInfinitive(tree, up) ? null : ownSubject(tree, up);
    if (found !== null)
      return outside(tree, phraseAt(tree, found, -1, up > found ? up : Number.POSITIVE_INFINITY), first, last);
    at = up;
  }
  return null;
}

/** Some verb among its words has its subject there, other than "who" and the like. */
function saysItself(tree: Tree, first: number, last: number): boolean {
  for (let i = first; i < last; i++) {
    const head = tree.heads[i] as number;
    if (
      head < first ||
      head >= last ||
      !relationIs(tree, i, "nsubj", "expl") ||
      !tagIs(tree, head, "VBD", "VBP", "VBZ", "VBN", "VB", "VBG", "JJ", "NN")
    )
      continue;
    if (!tagIs(tree, i, "WP", "WDT", ",", "Q")) return true;
  }
  return false;
}

/** "to use": its subject is not what a tail behind it is about. */
const isInfinitive = (tree: Tree, verb: number): boolean =>
  /^to$/i.test(tree.text.slice(tree.tokens[verb - 1]?.start ?? 0, tree.tokens[verb - 1]?.end ?? 0)) ||
  (tagIs(tree, verb, "VB") && !kidsOf(tree, verb).some((k) => k < verb && tagIs(tree, k, "MD")));

function ownSubject(tree: Tree, verb: number): number | null {
  return (
    kidsOf(tree, verb).find(
      (k) => k < verb && relationIs(tree, k, "nsubj", "expl", "csubj") && !tagIs(tree, k, ",", "Q", "."),
    ) ?? null
  );
}

function outside(tree: Tree, source: Source | null, first: number, last: number): Span | null {
  if (source === null || (source.first >= first && source.last < last)) return null;
  return spanOf(
    tree,
    source.first,
    source.last < first || source.first >= last ? source.last : Math.max(source.first, first - 1),
  );
}
