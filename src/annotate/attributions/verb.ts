import {
  days,
  impressions,
  intentions,
  leanings,
  plainSayings,
  prepositionsOf,
  reportingPassives,
  sayings,
  stands,
  thoughts,
} from "../../lang/en/cues.js";
import { doings, speechless, times } from "../../lang/en/speechless.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { kidsOf, relationIs, spanOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { markBefore, quotedWords, speakerBetween } from "./behindQuotation.js";
import { piece } from "./content.js";
import type { Frame } from "./frame.js";
import { objectByWords } from "./objectByWords.js";
import { outerSource } from "./outerSource.js";
import { passiveFrame } from "./passive.js";
import { isNominal, mainSubject, phraseAt, type Source, sourceOf, sourceSpan } from "./source.js";
import { subjectByWords } from "./subjectByWords.js";
import { toldBehind } from "./toldBehind.js";
import {
  clauseAfter,
  clauseEnd,
  frameEnd,
  impression,
  infinitiveAfter,
  objectAfter,
  phraseAfter,
  quoteAfter,
  restAfter,
  wordsAbout,
} from "./verbContent.js";

/** The attribution a verb makes, or null: "officials said …", "… , said the minister", "the party wants to …". */
export function verbFrame(tree: Tree, sentence: Sentence, verb: number): Frame | null {
  const { lemma } = tree.tokens[verb] as Token;
  if (lemma === "ask" && opensSentence(tree, sentence, verb)) return askedFrame(tree, sentence, verb);
  if (isPassive(tree, verb)) return canPassive(tree, verb, lemma) ? passiveFrame(tree, sentence, verb) : null;
  const kids = kidsOf(tree, verb);
  const quoting = sayings.has(lemma) ? quotingFrame(tree, sentence, verb, kids) : null;
  if (quoting !== null) return quoting;
  const outer = sayings.has(lemma) ? outerSource(tree, sentence, verb) : null;
  const source = outer ?? withoutTime(tree, sourceOf(tree, verb)) ?? missedSubject(tree, sentence, verb);
  const content =
    toldContent(tree, sentence, verb, kids, source) ??
    (sayings.has(lemma) && !tagIs(tree, verb, "VBG") && (outer !== null || isBehindQuotation(tree, verb, source))
      ? wordsAbout(tree, sentence, verb, kids, source)
      : null) ??
    (sayings.has(lemma) || thoughts.has(lemma)
      ? (clauseAfter(tree, sentence, verb, kids) ?? quoteAfter(tree, sentence, verb, source))
      : null) ??
    (intentions.has(lemma) ? infinitiveAfter(tree, verb, kids) : null) ??
    ((sayings.has(lemma) || thoughts.has(lemma)) && !tagIs(tree, verb, "VBG")
      ? wordsAbout(tree, sentence, verb, kids, source)
      : null) ??
    (thoughts.has(lemma) ? openedByWords(tree, sentence, verb) : null) ??
    phraseAfter(tree, verb, kids, prepositionsOf.get(lemma)) ??
    (stands.has(lemma) || (leanings.has(lemma) && leans(tree, verb, source))
      ? (objectAfter(tree, verb, kids) ?? objectByWords(tree, sentence, verb))
      : null) ??
    (sayings.has(lemma) ? restAfter(tree, sentence, verb, source) : null) ??
    (impressions.has(lemma) ? impression(tree, verb, kids, source) : null);
  if (content === null || content.length === 0) return null;
  if (source !== null && !sayings.has(lemma) && isSpeechless(tree, source, lemma)) return null;
  const silent = source === null || impressions.has(lemma);
  if (source === null && !sayings.has(lemma) && !tagIs(tree, verb, "VBG")) return null;
  return {
    sentence,
    head: verb,
    cue: [cueSpan(tree, verb, kids)],
    source: silent ? sharedSource(tree, sentence, verb) : [sourceSpan(tree, source)],
    content,
    speech: sayings.has(lemma),
  };
}

/** "The mayor last week said": the parser took the week for the subject. */
function withoutTime(tree: Tree, source: Source | null): Source | null {
  if (source === null || !times.has((tree.tokens[source.head] as Token).lemma)) return source;
  let last = Math.max(source.first, source.head) - 1;
  while (last > source.head - 4 && tagIs(tree, last, "DT", "JJ", "IN", "RB", "NNP") && !tagIs(tree, last, ",")) {
    if (tagIs(tree, last, "NNP") && !days.has(wordAt(tree, last))) break;
    last--;
  }
  return isNominal(tree, last) ? phraseAt(tree, last, -1, last + 1) : null;
}

/** "“…,” the force's chief, Ada Roe, said": words in quotation marks and, between them and the verb, all of the speaker. */
function quotingFrame(tree: Tree, sentence: Sentence, verb: number, kids: readonly number[]): Frame | null {
  if (!tagIs(tree, verb, "VBD", "VBZ", "VBP")) return null;
  const mark = markBefore(tree, sentence, verb);
  if (mark < 0) return null;
  const speaker = mark === verb - 1 ? invertedSpeaker(tree, sentence, verb) : speakerBetween(tree, mark, verb);
  if (speaker === null) return null;
  const content = quotedWords(tree, sentence, mark, frameEnd(tree, sentence, verb, kids, speaker));
  return content.length === 0
    ? null
    : {
        sentence,
        head: verb,
        cue: [cueSpan(tree, verb, kids)],
        source: [sourceSpan(tree, speaker)],
        content,
        speech: true,
      };
}

/** "“…,” said Ada Roe, the mayor". */
function invertedSpeaker(tree: Tree, sentence: Sentence, verb: number): Source | null {
  const found = outerSource(tree, sentence, verb) ?? sourceOf(tree, verb);
  return found !== null && found.first > verb ? found : null;
}

/** What stands behind a verb that hardly does anything but report words. */
function toldContent(
  tree: Tree,
  sentence: Sentence,
  verb: number,
  kids: readonly number[],
  source: Source | null,
): readonly Span[] | null {
  if (!plainSayings.has((tree.tokens[verb] as Token).lemma)) return null;
  if (!tagIs(tree, verb, "VBG") && isBehindQuotation(tree, verb, source)) return null;
  const from = toldBehind(tree, sentence, verb);
  if (from < 0 || (source !== null && source.first > verb && source.first < from)) return null;
  const parsed = clauseAfter(tree, sentence, verb, kids);
  if (parsed !== null) return parsed;
  const found = piece(tree, from, sentence.lastToken - 1);
  return found === null ? null : [found];
}

/** Verbs that report in the passive by themselves, and stances that name who takes them: "was criticised by". */
function canPassive(tree: Tree, verb: number, lemma: string): boolean {
  if (reportingPassives.has(lemma) || sayings.has(lemma)) return true;
  if (!stands.has(lemma) && !leanings.has(lemma)) return false;
  return kidsOf(tree, verb).some((k) => k > verb && wordAt(tree, tree.first[k] as number) === "by");
}

/** A finite verb whose subject the parse hung elsewhere. */
const missedSubject = (tree: Tree, sentence: Sentence, verb: number): Source | null =>
  tagIs(tree, verb, "VBD", "VBZ", "VBP") || isUnhelped(tree, verb) ? subjectByWords(tree, sentence, verb) : null;

/** Read as a participle, but nothing helps it and it describes no noun: "critics quickly compared". */
const isUnhelped = (tree: Tree, verb: number): boolean =>
  tagIs(tree, verb, "VBN") &&
  relationIs(tree, verb, "root", "conj", "ccomp", "parataxis") &&
  !kidsOf(tree, verb).some((k) => k < verb && relationIs(tree, k, "aux"));

/** "showed that …", "hopes the bridge will open": a clause that the parse hung elsewhere. */
function openedByWords(tree: Tree, sentence: Sentence, verb: number): readonly Span[] | null {
  const from = toldBehind(tree, sentence, verb);
  const found = from !== verb + 1 ? null : piece(tree, from, clauseEnd(tree, sentence, verb, from));
  return found === null ? null : [found];
}

/** A finite form with a speaker. */
function leans(tree: Tree, verb: number, source: Source | null): boolean {
  if (source === null || tagIs(tree, source.head, "WDT", "EX") || wordAt(tree, source.head) === "it") return false;
  if (tagIs(tree, verb, "VBD", "VBZ", "VBP") || isUnhelped(tree, verb)) return true;
  return tagIs(tree, verb, "VBN", "VBG") && kidsOf(tree, verb).some((k) => k < verb && relationIs(tree, k, "aux"));
}

const opensSentence = (tree: Tree, { firstToken }: Sentence, verb: number): boolean =>
  tagIs(tree, verb, "VBN", "VBD") &&
  (verb === firstToken || (verb === firstToken + 1 && wordAt(tree, firstToken) === "when"));

/** "Asked why it closed, the mayor …": a question, by whom isn't said. */
function askedFrame(tree: Tree, sentence: Sentence, verb: number): Frame | null {
  let last = verb;
  while (last + 1 < sentence.lastToken && !tagIs(tree, last + 1, ",", "Q")) last++;
  const content =
    last + 1 < sentence.lastToken ? piece(tree, wordAt(tree, verb + 1) === "about" ? verb + 2 : verb + 1, last) : null;
  return content === null
    ? null
    : {
        sentence,
        head: verb,
        cue: [spanOf(tree, sentence.firstToken, verb)],
        source: [],
        content: [content],
        speech: false,
      };
}

/** A participle that the parse gives no subject shares the main one. */
function sharedSource(tree: Tree, sentence: Sentence, verb: number): readonly Span[] {
  const source = tagIs(tree, verb, "VBG") ? mainSubject(tree, sentence, verb) : null;
  return source === null ? [] : [sourceSpan(tree, source)];
}

/** "The decision signals …", "strategy", "further tension": nobody speaks. */
const isSpeechless = (tree: Tree, { head }: Source, lemma: string): boolean =>
  speechless.has((tree.tokens[head] as Token).lemma) ||
  (doings.has(lemma) && tagIs(tree, head, "WDT", "EX")) ||
  days.has(wordAt(tree, head));

/** The frame begins right behind a closing quotation mark. */
function isBehindQuotation(tree: Tree, verb: number, source: Source | null): boolean {
  const first = source === null ? verb : Math.min(verb, source.first);
  return (
    first > 1 && (tagIs(tree, first - 1, "Q") || (tagIs(tree, first - 1, ",", ".") && tagIs(tree, first - 2, "Q")))
  );
}

/** "was told", "reported by": a past participle with a form of "be", or alone behind its noun. */
export function isPassive(tree: Tree, verb: number): boolean {
  if (!tagIs(tree, verb, "VBN", "VBD")) return false;
  const be = kidsOf(tree, verb).some(
    (k) => k < verb && relationIs(tree, k, "aux") && BE.has((tree.tokens[k] as Token).lemma),
  );
  return be || (tagIs(tree, verb, "VBN") && relationIs(tree, verb, "acl"));
}
const BE: ReadonlySet<string> = new Set([
  "be",
  "get",
  "'s",
  "’s",
  "'re",
  "’re",
  "is",
  "was",
  "are",
  "were",
  "been",
  "being",
]);

function cueSpan(tree: Tree, verb: number, kids: readonly number[]): Span {
  let first = verb;
  for (
    let at = verb - 1;
    at >= 0 && kids.includes(at) && relationIs(tree, at, "aux", "advmod") && !tagIs(tree, at, ",", "Q");
    at--
  )
    first = at;
  return spanOf(tree, first, verb);
}
