import {
  fractionJoints,
  nominalJoints,
  occasions,
  reflexives,
  roughly,
  shareJoints,
  sourceOpeners,
  subordinating,
  whenLeads,
  whenWords,
} from "../../lang/en/attributionWords.js";
import { nominatives } from "../../lang/en/clauses.js";
import { asides, days } from "../../lang/en/frameWords.js";
import { times } from "../../lang/en/speechless.js";
import type { Sentence, Token } from "../../model/index.js";
import { isVerb, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import type { Source } from "./source.js";

/** A speaker before the verb without what isn't the speaker at either end: when and where, asides, what the speaker was doing. */
export function tidySource(tree: Tree, sentence: Sentence, found: Source, participle: boolean): Source {
  const source = withHead(tree, sentence, withName(tree, sentence, found));
  const end = tidyEnd(tree, source);
  const last = participle ? beforeVerb(tree, source.first, end) : end;
  const begins = afterOpener(tree, source.first, last);
  const first =
    begins > source.first
      ? begins
      : withShare(tree, sentence, withFraction(tree, sentence, afterTime(tree, source.first, source.head)));
  const head = begins > source.first ? last : source.head;
  return { head: Math.min(head, last), first: Math.min(first, last), last };
}

/** "Ada Roe | herself". */
function withName(tree: Tree, { firstToken }: Sentence, source: Source): Source {
  if (!reflexives.has(wordAt(tree, source.first))) return source;
  let { first } = source;
  while (first > firstToken && tagIs(tree, first - 1, "NNP", "NNPS", "NN", "NNS", "JJ", "DT", "PRP$")) first--;
  return { ...source, first };
}

/** "Investigators into | last week's fire", "A spokesman for the force at | its base": before a preposition nothing but the phrase that opens the sentence. */
function withHead(tree: Tree, { firstToken }: Sentence, source: Source): Source {
  const joint = source.first - 1;
  if (joint <= firstToken || !nominalJoints.has(wordAt(tree, joint)) || !tagIs(tree, joint, "IN")) return source;
  let first = joint;
  while (
    first > firstToken &&
    tagIs(tree, first - 1, "NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "CD", "POS", "IN")
  )
    first--;
  const opens = first === firstToken && !tagIs(tree, first, "IN", "POS");
  for (let i = first; opens && i < joint; i++)
    if (days.has(wordAt(tree, i)) || times.has((tree.tokens[i] as Token).lemma) || subordinating.has(wordAt(tree, i)))
      return source;
  return opens ? { ...source, first } : source;
}

/** "a plan that | officials", "more than | aides", "a choice | they": what stands before the subject of a clause about it. */
function afterOpener(tree: Tree, first: number, last: number): number {
  if (last > first && nominatives.has(wordAt(tree, last)) && !tagIs(tree, last - 1, "CC", "PDT", "DT")) return last;
  for (let i = last - 1; i >= first && !tagIs(tree, i + 1, ",", "MD") && !isVerb(tree, i + 1); i--)
    if (tagIs(tree, i, "WP", "WDT") || (sourceOpeners.has(wordAt(tree, i)) && !tagIs(tree, i + 1, "CD"))) return i + 1;
  return first;
}

/** ", for instance", "for her part", ", appearing on the radio", "in 2013", "on Thursday evening". */
export function tidyEnd(tree: Tree, { head, first, last }: Source): number {
  for (let i = Math.max(head, first) + 1; i <= last; i++) {
    const comma = tagIs(tree, i, ",");
    if (comma && (tagIs(tree, i + 1, "VBG") || occasions.has(wordAt(tree, i + 1)))) return i - 1;
    const from = comma ? i + 1 : i;
    if (opensAside(tree, from, last) || isWhen(tree, from, last)) return i - 1;
  }
  return last;
}

/** "Roe, during a visit to Lund, said". */

/** "He was late in the process of | writing": only the subject before another clause's verb. */
function beforeVerb(tree: Tree, first: number, last: number): number {
  for (let i = first + 1; i <= last; i++) {
    if (tagIs(tree, i, "WP", "WDT", "WP$", "WRB")) return last;
    if (tagIs(tree, i, "VBD", "VBZ", "MD")) return tagIs(tree, i - 1, "NN", "NNS", "NNP", "NNPS", "PRP") ? i - 1 : last;
  }
  return last;
}

/** An aside that is all the rest. */
function opensAside(tree: Tree, from: number, last: number): boolean {
  if (last - from > 3) return false;
  let words = "";
  for (let i = from; i <= last; i++) if (!tagIs(tree, i, ",")) words += `${words === "" ? "" : " "}${wordAt(tree, i)}`;
  return asides.has(words);
}

/** "in 2013", "on Thursday evening", "last week": all the rest says when. */
function isWhen(tree: Tree, from: number, last: number): boolean {
  if (last - from > 3) return false;
  for (let i = from; i <= last; i++) {
    if (whenWords.has(wordAt(tree, i))) continue;
    if (days.has(wordAt(tree, i)) || times.has((tree.tokens[i] as Token).lemma)) continue;
    if (!tagIs(tree, i, "CD") || !/^(?:19|20)\d\d$/.test(wordAt(tree, i))) return false;
  }
  return tagIs(tree, from, "IN", "JJ", "RB", "DT") || days.has(wordAt(tree, from));
}

/** "last year | a third of the members", "2013 | the party". */
function afterTime(tree: Tree, first: number, head: number): number {
  if (first >= head) return first;
  if (
    tagIs(tree, first, "CD") &&
    /^(?:19|20)\d\d$/.test(wordAt(tree, first)) &&
    tagIs(tree, first + 1, "DT", "NNP", "PRP")
  )
    return first + 1;
  if (!whenLeads.has(wordAt(tree, first)) || first + 2 > head) return first;
  const when = first + 1;
  if (!times.has((tree.tokens[when] as Token).lemma) && !days.has(wordAt(tree, when))) return first;
  return tagIs(tree, when + 1, "DT", "RB", "NNP", "PRP", "CD", "PRP$") ? when + 1 : first;
}

/** "one of | the prosecutors", "85 % of | voters", "everyone but | the mayor". */
function withShare(tree: Tree, { firstToken }: Sentence, first: number): number {
  let at = first - 2;
  if (at < firstToken || !shareJoints.has(wordAt(tree, first - 1))) return first;
  if (!tagIs(tree, at, "CD", "NN", "NNS", "DT", "JJ", "SYM") || wordAt(tree, at) === ",") return first;
  while (at > firstToken && tagIs(tree, at - 1, "CD", "NN", "DT", "JJ", "JJR", "SYM")) at--;
  return tagIs(tree, at - 1, "IN") ? first : at;
}

/** "six in | 10", "more than four in | ten": a share counted out of ten. */
function withFraction(tree: Tree, { firstToken }: Sentence, first: number): number {
  if (!tagIs(tree, first, "CD") || !fractionJoints.has(wordAt(tree, first - 1)) || !tagIs(tree, first - 2, "CD"))
    return first;
  const at = first - 2;
  if (at - 2 >= firstToken && wordAt(tree, at - 1) === "than") return at - 2;
  return at - 1 >= firstToken && roughly.has(wordAt(tree, at - 1))
    ? at - (wordAt(tree, at - 1) === "least" ? 2 : 1)
    : at;
}
