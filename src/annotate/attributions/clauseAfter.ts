import { askedOpeners, contentOpeners, thirdPersons } from "../../lang/en/attributionWords.js";
import { plainSayings, sayings, thoughts } from "../../lang/en/cues.js";
import { adding, addressees, tellings } from "../../lang/en/frameWords.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { kidsOf, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { piece } from "./content.js";
import { isQuoteMark } from "./quoteMark.js";

/** What a verb reports in a clause behind it, as the parse shows it. */
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
  while (last + 1 < sentence.lastToken && !tagIs(tree, last + 1, ",", "CC", ".", ":") && !isQuoteMark(tree, last + 1))
    last++;
  const joint = last + 1;
  if (
    joint + 1 < sentence.lastToken &&
    ((tagIs(tree, joint, ",") && opensAside(tree, verb, last)) || goesOn(tree, joint))
  )
    return clauseEnd(tree, sentence, verb, joint + 1);
  return beforeReport(tree, verb + 3, last);
}

/** Joints at which a clause that is told hardly ever ends: "and in", "and also", "or close", ", including", ", would". */
function goesOn(tree: Tree, joint: number): boolean {
  if (isQuoteMark(tree, joint)) return true;
  const next = joint + 1;
  if (tagIs(tree, joint, "CC")) return true;
  if (!tagIs(tree, joint, ",")) return false;
  if (tagIs(tree, next, "CC")) return tagIs(tree, next + 1, "IN", "RB", "TO", "VB");
  return (
    tagIs(tree, next, "MD", "VB", "JJ", "VBP", "VBZ", "NN", "WP", "VBN") ||
    isQuoteMark(tree, next) ||
    adding.has(wordAt(tree, next))
  );
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
  let tensed = first > 1 && tagIs(tree, first - 1, "VBD", "VBZ", "VBP", "MD");
  for (let i = first; i < last; i++) {
    if (isQuoteMark(tree, i)) quoted++;
    if (quoted % 2 !== 0) continue;
    tensed ||= tagIs(tree, i, "VBD", "VBZ", "VBP", "MD");
    if (isQuoteMark(tree, i) && tagIs(tree, i - 1, ",") && resumes(tree, i + 1)) return i;
    if (tagIs(tree, i, ",") && ((tensed && resumes(tree, i + 1)) || turns(tree, i + 1))) return i - 1;
    if (!tagIs(tree, i, "CC")) continue;
    const again = tagIs(tree, i - 1, ",") && thirdPersons.has(wordAt(tree, i + 1)) ? i + 2 : i + 1;
    if (saysMore(tree, tagIs(tree, again, "RB") ? again + 1 : again)) return tagIs(tree, i - 1, ",") ? i - 2 : i - 1;
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

/** "but say …", "and also warned …", "and asked whether …", ", and she insisted": the same speaker's next words. */
function saysMore(tree: Tree, i: number): boolean {
  if (!tagIs(tree, i, "VBD", "VBZ", "VBP", "VB")) return false;
  const { lemma } = tree.tokens[i] as Token;
  if (plainSayings.has(lemma)) return true;
  const opens = isQuoteMark(tree, i + 1) || contentOpeners.has(wordAt(tree, i + 1));
  return opens && (sayings.has(lemma) || thoughts.has(lemma));
}

/** Nouns between the verb and the clause the parser found are mostly the clause's own subject, but for whom it is told to. */
function clauseStart(tree: Tree, verb: number, first: number): number {
  const { lemma } = tree.tokens[verb] as Token;
  if (lemma === "tell" && first === verb + 1) return afterAddressee(tree, first);
  if (tellings.has(lemma)) return first === verb + 1 ? beforeOpener(tree, first) : first;
  if (first - verb > 12) return first;
  for (let i = verb + 1; i < first; i++)
    if (!tagIs(tree, i, "DT", "NN", "NNS", "NNP", "NNPS", "JJ", "PRP", "PRP$", "POS", "CD", "IN")) return first;
  return tagIs(tree, verb + 1, "IN") ? first : verb + 1;
}

/** "asked the minister | how she felt": the word that opens what is asked, behind whom it is asked. */
export function beforeOpener(tree: Tree, first: number): number {
  let at = first;
  while (tagIs(tree, at, "DT", "PRP", "PRP$", "JJ", "NN", "NNS", "NNP", "NNPS", "POS")) at++;
  return askedOpeners.has(wordAt(tree, at)) ? at : first;
}

/** "told Reuters | the plan …", "told the council | she …", where the parser takes who is told for part of what is told. */
export function afterAddressee(tree: Tree, first: number): number {
  let at = first;
  if (tagIs(tree, at, "PRP") && addressees.has(wordAt(tree, at))) return at + 1;
  if (tagIs(tree, at, "DT", "PRP$")) at++;
  const start = at;
  while (tagIs(tree, at, "NNP", "NNPS", "NN", "NNS") || isCapital(tree, at)) at++;
  const plain = isCapital(tree, start) || start > first || tagIs(tree, start, "NNS");
  return at > start && plain && tagIs(tree, at, "DT", "PRP", "PRP$", "NNP", "NNPS", "EX", "IN") ? at : first;
}
const isCapital = (tree: Tree, i: number): boolean =>
  /^\p{Lu}/u.test(tree.text.slice(tree.tokens[i]?.start ?? 0, tree.tokens[i]?.end ?? 0)) &&
  !tagIs(tree, i, "PRP", "DT");
function isThatClause(tree: Tree, k: number): boolean {
  const opener = wordAt(tree, tree.first[k] as number);
  return (
    relationIs(tree, k, "advcl", "acl", "xcomp", "parataxis", "dep") &&
    (opener === "that" || opener === "whether" || opener === "how" || opener === "why") &&
    kidsOf(tree, k).length > 1
  );
}
