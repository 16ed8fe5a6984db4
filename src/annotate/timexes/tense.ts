import { PAST_AUXILIARIES, PRESENT_COPULAS } from "../../lang/en/timexes/near-times.js";
import { AHEAD_WORDS, APPOINTED, FUTURE_CUES } from "../../lang/en/timexes/time-words.js";
import type { Sentence, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { tokenFrom } from "../quantities/place.js";

export type Tense = "past" | "future" | "unknown";

/** How far a verb may stand from its time expression, in tokens. */
const REACH = 18;

/** Whether the clause around `at` looks back or ahead, told by its nearest verb: first the one before, then the one after. */
export function tenseAt(draft: Draft, sentence: Sentence, at: number): Tense {
  const here = tokenFrom(draft.tokens, at);
  const tense = tenseAround(draft, sentence, here);
  return tense === "future" && isLabel(draft, here) ? "unknown" : tense;
}

function tenseAround(draft: Draft, sentence: Sentence, here: number): Tense {
  if (isAppointed(draft, sentence, here)) return "future";
  if (draft.tokens[here - 1]?.lemma === "since") return "past";
  for (let i = here - 1; i >= Math.max(sentence.firstToken, here - REACH); i--) {
    const tense = tenseOf(draft, sentence, i);
    if (tense !== null) return tense;
  }
  for (let i = here; i < Math.min(sentence.lastToken, here + REACH); i++) {
    const tense = tenseOf(draft, sentence, i);
    if (tense !== null) return tense;
  }
  return "unknown";
}

/** "the March incident", "the November election": the nearest one, even where what is told of it is ahead. */
function isLabel({ tokens, report }: Draft, here: number): boolean {
  const [the, month, named] = tokens.slice(here, here + 3);
  if (the?.lemma !== "the" || month === undefined || named?.tag !== "NOUN") return false;
  return !report.text.slice(month.start, month.end).endsWith("day");
}

/** "The vote is on Friday", "as soon as Friday", "could come as early as Friday", "told the firm to pay by Friday". */
function isAppointed(draft: Draft, sentence: Sentence, here: number): boolean {
  const before = draft.tokens.slice(Math.max(sentence.firstToken, here - REACH), here);
  const last = before.findLast(({ tag }) => tag !== "ADP");
  if (last?.tag === "AUX" && PRESENT_COPULAS.has(printed(draft, last))) return true;
  const [as, soon, by] = before.slice(-3);
  if (by?.lemma === "as" && as?.lemma === "as")
    return soon?.lemma === "soon" || before.some(({ lemma }) => lemma === "could" || FUTURE_CUES.has(lemma));
  return by?.lemma === "by" && before.some(({ tag, lemma }) => tag === "PART" && lemma === "to");
}

function tenseOf(draft: Draft, sentence: Sentence, i: number): Tense | null {
  const token = draft.tokens[i] as Token;
  const word = printed(draft, token);
  if (word === "until" || word === "till") return aheadAt(draft, sentence, i);
  if (token.tag === "ADJ" && (word === "due" || word === "upcoming" || word === "forthcoming")) return "future";
  if (token.tag !== "VERB" && token.tag !== "AUX") return null;
  if (FUTURE_CUES.has(word) || FUTURE_CUES.has(token.lemma)) return isPerfect(draft, i) ? "past" : "future";
  const cue = cueBefore(draft, sentence, i);
  if (cue !== null) return cue;
  if (APPOINTED.has(word) && draft.tokens[i - 1]?.tag !== "DET") return "future";
  if (PAST_AUXILIARIES.has(word))
    return AHEAD_WORDS.has(draft.tokens[i + 1]?.lemma ?? "") && word !== "had" ? "future" : "past";
  if (token.tag === "AUX") return null;
  if (word.endsWith("ing")) return null;
  return token.lemma !== word && !word.endsWith("s") ? "past" : null;
}

/** "closed until Friday": ahead, unless what went before is told as past and over. */
function aheadAt(draft: Draft, sentence: Sentence, i: number): Tense | null {
  for (let j = i - 1; j >= Math.max(sentence.firstToken, i - REACH); j--) {
    const word = printed(draft, draft.tokens[j] as Token);
    if (word === "was" || word === "were" || word === "had") return "past";
    if (FUTURE_CUES.has(word) || word === "to") return "future";
  }
  return "future";
}

/** What the words straight before a verb make of it: "will begin", "is set to begin", "has begun", "was due to begin". */
function cueBefore(draft: Draft, sentence: Sentence, i: number): Tense | null {
  for (let j = i - 1; j >= Math.max(sentence.firstToken, i - 4); j--) {
    const token = draft.tokens[j] as Token;
    const word = printed(draft, token);
    if (FUTURE_CUES.has(word)) return isPerfect(draft, j) ? "past" : "future";
    if (word === "to" && token.tag === "PART") return infinitiveAt(draft, sentence, j);
    if (PAST_AUXILIARIES.has(word)) return "past";
    if ((word === "is" || word === "are" || word === "be") && AHEAD_WORDS.has((draft.tokens[i] as Token).lemma))
      return "future";
    if (token.tag === "VERB" || token.tag === "PUNCT") return null;
  }
  return null;
}

/** How far before "to" its governor may stand, in tokens. */
const GOVERNED = 8;

/** What is done "to begin" is done in its governor's time ("met to discuss"), unless that looks ahead itself ("agreed to meet", "was to meet"). */
function infinitiveAt(draft: Draft, sentence: Sentence, to: number): Tense | null {
  for (let j = to - 1; j >= Math.max(sentence.firstToken, to - GOVERNED); j--) {
    const token = draft.tokens[j] as Token;
    const word = printed(draft, token);
    if (j === to - 1 && (word === "about" || word === "supposed" || token.tag === "PUNCT")) return "future";
    if (AHEAD_WORDS.has(token.lemma) || token.lemma === "go" || FUTURE_CUES.has(word)) return "future";
    if (token.tag === "AUX" && j === to - 1) return word === "had" ? "past" : "future";
    if (token.tag === "VERB" && !word.endsWith("ing"))
      return token.lemma !== word && !word.endsWith("s") ? "past" : "future";
  }
  const verbal = draft.tokens.slice(sentence.firstToken, to).some(({ tag }) => tag === "VERB" || tag === "AUX");
  return verbal ? null : "future"; // a headline's "Leaders to meet on Friday"
}

/** "may have died", "would have begun". */
const isPerfect = (draft: Draft, i: number): boolean => draft.tokens[i + 1]?.lemma === "have";

const printed = (draft: Draft, token: Token): string => draft.report.text.slice(token.start, token.end).toLowerCase();
