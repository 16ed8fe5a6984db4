import { movers, plainSayings, sayings, stopsObject } from "../../lang/en/cues.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";
import { type Source, sourceSpan } from "./source.js";

export function clauseAfter(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
): readonly Span[] | null {
  const clause = kids.find((k) => k > verb && (relationIs(tree, k, "ccomp") || isThatClause(tree, k)));
  if (clause === undefined) return null;
  const last = clauseEnd(tree, sentence, verb, tree.last[clause] as number);
  const found = piece(tree, clauseStart(tree, verb, tree.first[clause] as number), last);
  return found === null ? null : [found];
}

/** On to the next joint where the parser stopped short of it, but not over one behind which the report itself speaks again. */
export function clauseEnd(tree: Tree, sentence: Sentence, verb: number, parsed: number): number {
  let last = parsed;
  while (last + 1 < sentence.lastToken && !tagIs(tree, last + 1, ",", "CC", ".", ":", "Q")) last++;
  if (tagIs(tree, last + 1, ",") && opensAside(tree, verb, last)) return clauseEnd(tree, sentence, verb, last + 2);
  return beforeReport(tree, verb + 3, last);
}

/** "that without the bridge | , the town …": a phrase or clause goes before what is said. */
function opensAside(tree: Tree, verb: number, last: number): boolean {
  const first = wordAt(tree, verb + 1) === "that" ? verb + 2 : verb + 1;
  if (!tagIs(tree, first, "IN", "WRB", "RB") || last - first > 20) return false;
  for (let i = first; i < last; i++) if (tagIs(tree, i, ",")) return false;
  return true;
}

/** Back to the comma behind which the report itself speaks again; what stands in quotation marks is passed over. */
export function beforeReport(tree: Tree, first: number, last: number): number {
  let quoted = 0;
  for (let i = first; i < last; i++) {
    if (tagIs(tree, i, "Q")) quoted++;
    if (quoted % 2 !== 0) continue;
    if (tagIs(tree, i, ",") && (resumes(tree, i + 1) || turns(tree, i + 1))) return i - 1;
    if (tagIs(tree, i, "CC") && saysMore(tree, tagIs(tree, i + 1, "RB") ? i + 2 : i + 1)) return i - 1;
  }
  return last;
}

/** ", which …", ", according to …", ", adding that …". */
function resumes(tree: Tree, i: number): boolean {
  if (tagIs(tree, i, "WDT") || wordAt(tree, i) === "according") return true;
  return tagIs(tree, i, "VBG") && sayings.has((tree.tokens[i] as Token).lemma);
}

/** ", but the mayor …", ", while others …": the report's own turn. */
const turns = (tree: Tree, i: number): boolean =>
  (wordAt(tree, i) === "but" && tagIs(tree, i + 1, "PRP", "DT", "NNP", "NNPS", "NNS", "EX", "PRP$")) ||
  (wordAt(tree, i) === "while" && tagIs(tree, i + 1, "CD", "NNP", "DT", "NNS", "JJ"));

/** "but say …", "and also warned …": the same speaker's next words. */
const saysMore = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, "VBD", "VBZ", "VBP") && plainSayings.has((tree.tokens[i] as Token).lemma);

/** Nouns between the verb and the clause the parser found are mostly the clause's own subject, but for whom it is told to. */
function clauseStart(tree: Tree, verb: number, first: number): number {
  const { lemma } = tree.tokens[verb] as Token;
  if (lemma === "tell" && first === verb + 1) return afterAddressee(tree, first);
  if (TOLD.has(lemma) || first - verb > 12) return first;
  for (let i = verb + 1; i < first; i++)
    if (!tagIs(tree, i, "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP", "PRP$", "POS", "CD", "IN")) return first;
  return tagIs(tree, verb + 1, "IN") ? first : verb + 1;
}

/** "told Reuters | the plan …", "told the council | she …", where the parser takes who is told for part of what is told. */
function afterAddressee(tree: Tree, first: number): number {
  let at = first;
  if (tagIs(tree, at, "PRP") && ADDRESSEES.has(wordAt(tree, at))) return at + 1;
  if (tagIs(tree, at, "DT", "PRP$")) at++;
  const start = at;
  while (tagIs(tree, at, "NNP", "NNPS", "NN", "NNS") || isCapital(tree, at)) at++;
  const plain = isCapital(tree, start) || start > first || tagIs(tree, start, "NNS");
  return at > start && plain && tagIs(tree, at, "DT", "PRP", "PRP$", "NNP", "NNPS", "EX", "IN") ? at : first;
}
const isCapital = (tree: Tree, i: number): boolean =>
  /^\p{Lu}/u.test(tree.text.slice(tree.tokens[i]?.start ?? 0, tree.tokens[i]?.end ?? 0)) &&
  !tagIs(tree, i, "PRP", "DT");
const ADDRESSEES: ReadonlySet<string> = new Set(["me", "us", "him", "her", "them"]);

const TOLD: ReadonlySet<string> = new Set([
  "tell",
  "ask",
  "warn",
  "remind",
  "assure",
  "inform",
  "advise",
  "brief",
  "show",
  "promise",
]);

function isThatClause(tree: Tree, k: number): boolean {
  const opener = wordAt(tree, tree.first[k] as number);
  return (
    relationIs(tree, k, "advcl", "acl", "xcomp", "parataxis", "dep") &&
    (opener === "that" || opener === "whether" || opener === "how" || opener === "why") &&
    kidsOf(tree, k).length > 1
  );
}

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
  const found = piece(tree, first, tree.last[clause] as number);
  return found === null ? null : [found];
}

/** A frame behind or within the words: "…, officials said", "The plan, she said, would …". */
export function wordsAbout(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
  source: Source | null,
): readonly Span[] | null {
  if (source === null || Math.abs(source.head - verb) > 40) return null;
  const first = frameStart(tree, verb, kids, source);
  const last = frameEnd(tree, sentence, verb, kids, source);
  if (first <= sentence.firstToken || !(tagIs(tree, first - 1, ",", "Q", ":") || first - 1 === sentence.firstToken))
    return null;
  const before = piece(tree, sentence.firstToken, first - 1);
  const between = tagIs(tree, first - 1, ",") && tagIs(tree, last + 1, ",");
  const inserted = between && (opensRest(tree, last + 2) || saysSomething(tree, last + 2, sentence.lastToken));
  if (before === null || !(inserted || saysSomething(tree, sentence.firstToken, first))) return null;
  const after =
    tagIs(tree, last + 1, ",") && !tagIs(tree, last + 2, "VBG", "CC", "IN", "WP", "WDT")
      ? piece(tree, last + 1, sentence.lastToken - 1)
      : null;
  return after === null ? [before] : [before, after];
}

/** "The plan, he said, was …": what stands behind the second comma goes on with the first part. */
const opensRest = (tree: Tree, i: number): boolean => tagIs(tree, i, "VBD", "VBZ", "VBP", "MD");

/** A finite verb or a quotation: "Despite that, she says …" is no content before its frame. */
function saysSomething(tree: Tree, first: number, before: number): boolean {
  for (let i = first; i < before; i++) if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD", "Q")) return true;
  return false;
}

function frameStart(tree: Tree, verb: number, kids: readonly number[], source: Source): number {
  let first = Math.min(verb, source.first);
  for (const k of kids)
    if (k < verb && k >= first - 3 && relationIs(tree, k, "aux", "advmod") && !tagIs(tree, k, ","))
      first = Math.min(first, k);
  if (first > 0 && /^(?:as|and|but)$/.test(wordAt(tree, first - 1))) first--;
  return first;
}

/** Behind the verb, its subject and what else tells to whom, when and where it was said. */
export function frameEnd(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
  source: Source,
): number {
  let last = Math.max(verb, source.last);
  for (const k of kids) {
    if (k <= last || !relationIs(tree, k, "obj", "obl", "advmod", "mod", "nmod")) continue;
    if ((tree.first[k] as number) > last + 1) break;
    last = tree.last[k] as number;
  }
  return Math.min(last, sentence.lastToken - 1);
}

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

/** Where the parse shows no clause: all that follows "said", if it holds a verb. */
export function restAfter(tree: Tree, sentence: Sentence, verb: number, source: Source | null): readonly Span[] | null {
  if (
    source === null ||
    source.first > verb ||
    (tagIs(tree, verb + 1, ",", ".", "IN", "RB", "CC") && wordAt(tree, verb + 1) !== "that")
  )
    return null;
  let verbs = 0;
  for (let i = verb + 1; i < sentence.lastToken; i++) if (tagIs(tree, i, "VBD", "VBZ", "VBP", "MD")) verbs++;
  const first = (tree.tokens[verb] as Token).lemma === "tell" ? afterAddressee(tree, verb + 1) : verb + 1;
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
  while (last + 1 < lastToken && !endsPhrase(tree, last + 1)) last++;
  return last;
}

/** "backed the plan | but rejected its costs": a second verb is the report's own again. */
function beforeSecondVerb(tree: Tree, first: number, last: number): number {
  for (let i = first; i < last; i++) if (tagIs(tree, i, "CC") && tagIs(tree, i + 1, "VBD", "VBZ", "VBP")) return i - 1;
  return last;
}

const endsPhrase = (tree: Tree, i: number): boolean =>
  tagIs(tree, i, ",", ".", ":", "CC", "VBD", "VBZ", "VBP", "MD", "PRP", "Q") ||
  (wordAt(tree, i) !== "as" && stopsObject.has(wordAt(tree, i)));

/** "seems to be over": subject and infinitive are what somebody thinks, nobody is named. */
export function impression(
  tree: Tree,
  verb: number,
  kids: readonly number[],
  source: Source | null,
): readonly Span[] | null {
  const rest = kids.find((k) => k > verb && relationIs(tree, k, "xcomp", "ccomp", "advcl"));
  if (rest === undefined) return null;
  const said = piece(tree, tree.first[rest] as number, tree.last[rest] as number);
  const subject = source === null || wordAt(tree, source.head) === "it" ? null : sourceSpan(tree, source);
  return said === null ? null : subject === null ? [said] : [subject, said];
}
