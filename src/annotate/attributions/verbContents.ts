import {
  impressions,
  intentions,
  leanings,
  plainSayings,
  prepositionsOf,
  quotings,
  sayings,
  stands,
  thoughts,
} from "../../lang/en/cues.js";
import { addressed, tellings } from "../../lang/en/frameWords.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { isVerb, relationIs, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { beforeOpener, beforeReport, clauseAfter, clauseEnd } from "./clauseAfter.js";
import { piece } from "./content.js";
import { objectByWords } from "./objectByWords.js";
import { isQuoteMark } from "./quoteMark.js";
import type { Source } from "./source.js";
import { toldBehind } from "./toldBehind.js";
import {
  impression,
  infinitiveAfter,
  objectAfter,
  phraseAfter,
  phraseEnd,
  quoteAfter,
  restAfter,
} from "./verbContent.js";
import { isHelped, isTold } from "./voice.js";
import { wordsAbout } from "./wordsAbout.js";

/** A verb that may be a cue: its place, what hangs on it, who its speaker is, and whether that one stands behind a whole clause. */
export interface Telling {
  readonly tree: Tree;
  readonly sentence: Sentence;
  readonly verb: number;
  readonly lemma: string;
  readonly kids: readonly number[];
  readonly source: Source | null;
  readonly outer: boolean;
}

type Found = readonly Span[] | null;

/** What a verb reports, thinks, wants or takes a stand on: the first of these that its class allows and the sentence shows. */
export function verbContents(telling: Telling): Found {
  const { tree, sentence, verb, lemma, kids, source } = telling;
  const says = sayings.has(lemma);
  const clausal = says || thoughts.has(lemma);
  return (
    told(telling) ??
    (says && isParenthetic(telling) ? about(telling) : null) ??
    (clausal ? (clauseAfter(tree, sentence, verb, kids) ?? quoteAfter(tree, sentence, verb, source)) : null) ??
    (intentions.has(lemma) ? (infinitiveAfter(tree, verb, kids) ?? infinitiveByWords(telling)) : null) ??
    (quotings.has(lemma) ? quoteAfter(tree, sentence, verb, source) : null) ??
    (clausal ? about(telling) : null) ??
    (thoughts.has(lemma) ? openedByWords(telling) : null) ??
    (tellings.has(lemma) && beforeOpener(tree, verb + 1) > verb + 1 ? restAfter(tree, sentence, verb, source) : null) ??
    (takesObject(telling) && hasObject(telling) ? objectAfter(tree, sentence, verb, kids) : null) ??
    phraseAfter(tree, sentence, verb, kids, prepositionsOf.get(lemma)) ??
    phraseByWords(telling) ??
    (takesObject(telling) ? (objectAfter(tree, sentence, verb, kids) ?? objectByWords(tree, sentence, verb)) : null) ??
    (says ? restAfter(tree, sentence, verb, source) : null) ??
    (impressions.has(lemma) ? impression(tree, verb, kids, source) : null)
  );
}

/** What stands behind a verb that hardly does anything but report words. */
function told({ tree, sentence, verb, lemma, kids, source, outer }: Telling): Found {
  if (!plainSayings.has(lemma) || (outer && !tagIs(tree, verb, "VBG"))) return null;
  if (!tagIs(tree, verb, "VBG") && isBehindQuotation(tree, verb, source)) return null;
  const from = toldBehind(tree, sentence, verb);
  if (from < 0) return about({ tree, sentence, verb, lemma, kids, source, outer });
  if (source !== null && source.first > verb && (source.first < from || isInserted(tree, verb, source))) return null;
  const parsed = clauseAfter(tree, sentence, verb, kids);
  if (parsed !== null && (parsed[0] as Span).end > startOf(tree, from))
    return [fromTold(tree, from, parsed[0] as Span, addressed.has(lemma)), ...parsed.slice(1)];
  const found = piece(tree, from, beforeReport(tree, Math.max(verb + 3, from + 1), sentence.lastToken - 1));
  return found === null ? null : [found];
}

/** The clause of the parse from "that" on, or with the subject that the parse left out. */
function fromTold(tree: Tree, from: number, parsed: Span, behind: boolean): Span {
  const told = startOf(tree, from);
  const start = (behind || wordAt(tree, from) === "that") && told < parsed.end ? told : Math.min(parsed.start, told);
  return { start, end: parsed.end };
}

/** Where the words begin behind a comma or colon. */
const startOf = (tree: Tree, i: number): number => (tree.tokens[tagIs(tree, i, ",", ":") ? i + 1 : i] as Token).start;

const isParenthetic = ({ tree, verb, source, outer }: Telling): boolean =>
  outer || isInserted(tree, verb, source) || isBehindQuotation(tree, verb, source);

/** "The move, said Ada Roe, would …". */
const isInserted = (tree: Tree, verb: number, source: Source | null): boolean =>
  source !== null &&
  source.first > verb &&
  tagIs(tree, verb - 1, ",") &&
  tagIs(tree, source.last + 1, ",") &&
  tagIs(tree, source.last + 2, "VBD", "VBZ", "VBP", "MD");

/** A frame behind or within the words; no participle is one: ", adding that …" goes on. */
const about = ({ tree, sentence, verb, kids, source }: Telling): Found =>
  tagIs(tree, verb, "VBG") ? null : wordsAbout(tree, sentence, verb, kids, source);

/** "declined to say …": an infinitive that the parse hung elsewhere. */
function infinitiveByWords({ tree, sentence, verb }: Telling): Found {
  if (wordAt(tree, verb + 1) !== "to" || !tagIs(tree, verb + 2, "VB", "NN")) return null;
  const found = piece(tree, verb + 1, phraseEnd(tree, sentence, verb + 2));
  return found === null ? null : [found];
}

/** "showed that …", "hopes the bridge will open": a clause that the parse hung elsewhere. */
function openedByWords({ tree, sentence, verb }: Telling): Found {
  const from = toldBehind(tree, sentence, verb);
  const found = from !== verb + 1 ? null : piece(tree, from, clauseEnd(tree, sentence, verb, from));
  return found === null ? null : [found];
}

/** "talked about the bridge": a phrase that the parse hung elsewhere. */
function phraseByWords({ tree, sentence, verb, lemma, source }: Telling): Found {
  if (source === null || prepositionsOf.get(lemma)?.has(wordAt(tree, verb + 1)) !== true) return null;
  return objectByWords(tree, sentence, verb + 1);
}

/** Some verbs report by their object in any form, others only where somebody is their subject and no "to" stands before them. */
function takesObject({ tree, verb, lemma, source }: Telling): boolean {
  if (stands.has(lemma)) return true;
  if (!leanings.has(lemma) || source === null) return false;
  if (
    isTold(tree, verb) ||
    !isVerb(tree, verb) ||
    (tagIs(tree, verb, "VBG") && relationIs(tree, verb, "acl", "conj", "ccomp", "xcomp"))
  )
    return true;
  return tagIs(tree, verb, "VB", "VBN", "VBG") && isHelped(tree, verb);
}

/** "accused the mayor of …": who stands right behind the verb belongs to what is said of them. */
const hasObject = ({ tree, verb, kids }: Telling): boolean =>
  kids.some((k) => k > verb && relationIs(tree, k, "obj") && tree.first[k] === verb + 1);

/** The frame begins right behind a closing quotation mark. */
function isBehindQuotation(tree: Tree, verb: number, source: Source | null): boolean {
  const first = source === null ? verb : Math.min(verb, source.first);
  return (
    first > 1 && (isQuoteMark(tree, first - 1) || (tagIs(tree, first - 1, ",", ".") && isQuoteMark(tree, first - 2)))
  );
}
