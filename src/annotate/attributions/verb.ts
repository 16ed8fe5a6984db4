import { auxiliaries } from "../../lang/en/attributionWords.js";
import {
  bareSayings,
  impressions,
  leanings,
  plainSayings,
  quotings,
  reportingPassives,
  sayings,
  stands,
  thoughts,
} from "../../lang/en/cues.js";
import { days, somebody } from "../../lang/en/frameWords.js";
import { doings, speechless, times } from "../../lang/en/speechless.js";
import type { Sentence, Span, Token } from "../../model/index.js";
import { isVerb, kidsOf, type Tree, tagIs, wordAt } from "../syntax/tree.js";
import { asideSubject } from "./asideSubject.js";
import { askedFrame } from "./asked.js";
import { beforeMain } from "./beforeMain.js";
import { controlledSource } from "./controlled.js";
import { cueSpan } from "./cueSpan.js";
import type { Frame } from "./frame.js";
import { mendedSource } from "./mendedSource.js";
import { insertedSource, outerSource } from "./outerSource.js";
import { passiveFrame } from "./passive.js";
import { quotingFrame } from "./quotingFrame.js";
import { isNominal, mainSubject, phraseAt, type Source, sourceOf, sourceSpan } from "./source.js";
import { subjectByWords } from "./subjectByWords.js";
import { tidySource } from "./tidySource.js";
import { toldBehind } from "./toldBehind.js";
import { isActedOn } from "./verbContent.js";
import { verbContents } from "./verbContents.js";
import { isHelped, isPassive, isTold } from "./voice.js";

/** The attribution a verb makes, or null: "officials said …", "… , said the minister", "the party wants to …". */
export function verbFrame(tree: Tree, sentence: Sentence, verb: number): Frame | null {
  const { lemma } = tree.tokens[verb] as Token;
  if (isDescribing(tree, verb)) return null;
  const asked = lemma === "ask" ? askedFrame(tree, sentence, verb) : null;
  if (asked !== null) return asked;
  const kids = kidsOf(tree, verb);
  const says = sayings.has(lemma);
  const quoting = says || quotings.has(lemma) ? quotingFrame(tree, sentence, verb, kids) : null;
  if (quoting !== null) return quoting;
  const outer = says ? outerSource(tree, sentence, verb) : null;
  if (isPassive(tree, verb) && (outer === null || isHelped(tree, verb)))
    return canPassive(tree, kids, verb, lemma) ? passiveFrame(tree, sentence, verb) : null;
  const parsed =
    outer ??
    (plainSayings.has(lemma) ? insertedSource(tree, sentence, verb) : null) ??
    controlledSource(tree, verb) ??
    withoutTime(tree, sourceOf(tree, verb)) ??
    missedSubject(tree, sentence, verb);
  const aside = outer === null ? asideOf(tree, sentence, verb, parsed) : null;
  const mended = aside ?? (parsed === null || outer !== null ? parsed : mendedSource(tree, sentence, verb, parsed));
  const source =
    mended === null || mended === aside || mended.first > verb
      ? mended
      : tidySource(tree, sentence, mended, tagIs(tree, verb, "VBG"));
  if (isActedOn(tree, verb)) return null;
  const all = verbContents({ tree, sentence, verb, lemma, kids, source, outer: outer !== null });
  if (all === null || all.length === 0) return null;
  const content = beforeMain(tree, sentence, source, verb, all);
  const words = bareSayings.has(lemma) || (says && wordAt(tree, verb + 1) === "that");
  if (source !== null && !words && isSpeechless(tree, source, lemma, says)) return null;
  const silent = source === null || impressions.has(lemma);
  if (source === null && !says && !tagIs(tree, verb, "VBG")) return null;
  return {
    sentence,
    head: verb,
    cue: [cueSpan(tree, verb, kids)],
    source: silent ? sharedSource(tree, sentence, verb) : [sourceSpan(tree, source)],
    content,
    speech: says,
  };
}

/** The subject before an aside, where nobody else is found or the words are told right behind the verb. */
function asideOf(tree: Tree, sentence: Sentence, verb: number, parsed: Source | null): Source | null {
  if (!isTold(tree, verb) && !isHelped(tree, verb)) return null;
  const found = asideSubject(tree, sentence, verb);
  if (found === null || (parsed !== null && parsed.first <= found.first)) return null;
  return parsed === null ||
    ((sayings.has((tree.tokens[verb] as Token).lemma) || thoughts.has((tree.tokens[verb] as Token).lemma)) &&
      toldBehind(tree, sentence, verb) >= 0)
    ? found
    : null;
}

/** "an estimated 300", "300 pledged votes", but "some argue". */
const isDescribing = (tree: Tree, verb: number): boolean =>
  (tagIs(tree, verb - 1, "DT", "PRP$") &&
    !tagIs(tree, verb, "VBD", "VBZ", "VBP") &&
    !(tagIs(tree, verb, "NN", "NNS") && somebody.has(wordAt(tree, verb - 1)))) ||
  (tagIs(tree, verb, "VBN", "VBD") &&
    (tagIs(tree, verb - 1, "CD", "POS", "JJ", "IN") ||
      (tagIs(tree, verb - 1, "RB") && tagIs(tree, verb - 2, ",", "DT"))) &&
    tagIs(tree, verb + 1, "NNS"));

/** Verbs that report in the passive by themselves, and stances that name who takes them: "was criticised by". */
function canPassive(tree: Tree, kids: readonly number[], verb: number, lemma: string): boolean {
  if (reportingPassives.has(lemma) || sayings.has(lemma)) return true;
  if (!stands.has(lemma) && !leanings.has(lemma)) return false;
  return kids.some((k) => k > verb && wordAt(tree, tree.first[k] as number) === "by");
}

/** A finite verb whose subject the parse hung elsewhere, or one behind "and" that shares the subject of the verb before it. */
function missedSubject(tree: Tree, sentence: Sentence, verb: number): Source | null {
  if (!isTold(tree, verb) && isVerb(tree, verb) && !isHelped(tree, verb) && !isHelpedByWords(tree, verb)) return null;
  const before = tagIs(tree, verb - 1, "RB") ? verb - 2 : verb - 1;
  if (tagIs(tree, before, "CC")) return mainSubject(tree, sentence, verb);
  return subjectByWords(tree, sentence, verb);
}

/** "are openly | decrying": an auxiliary that the parse hung elsewhere. */
function isHelpedByWords(tree: Tree, verb: number): boolean {
  let at = verb - 1;
  while (tagIs(tree, at, "RB")) at--;
  return tagIs(tree, at, "MD") || auxiliaries.has((tree.tokens[at] as Token | undefined)?.lemma ?? "");
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

/** A participle that the parse gives no subject shares the main one. */
function sharedSource(tree: Tree, sentence: Sentence, verb: number): readonly Span[] {
  const source = tagIs(tree, verb, "VBG") ? mainSubject(tree, sentence, verb) : null;
  return source === null ? [] : [sourceSpan(tree, source)];
}

/** "The decision signals …", "strategy", "further tension": nobody speaks. */
const isSpeechless = (tree: Tree, { head }: Source, lemma: string, says: boolean): boolean =>
  speechless.has((tree.tokens[head] as Token).lemma) ||
  (!says && doings.has(lemma) && tagIs(tree, head, "WDT", "EX")) ||
  days.has(wordAt(tree, head));
