import { PAST_AUXILIARIES } from "../../lang/en/timexes/near-times.js";
import { AHEAD_WORDS, FUTURE_CUES } from "../../lang/en/timexes/time-words.js";
import type { Sentence, Token } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { tokenFrom } from "../quantities/place.js";

export type Tense = "past" | "future" | "unknown";

/** How far a verb may stand from its time expression, in tokens. */
const REACH = 18;

/** Whether the clause around `at` looks back or ahead, told by its nearest verb: first the one before, then the one after. */
export function tenseAt(draft: Draft, sentence: Sentence, at: number): Tense {
  const { tokens } = draft;
  const here = tokenFrom(tokens, at);
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

function tenseOf(draft: Draft, sentence: Sentence, i: number): Tense | null {
  const token = draft.tokens[i] as Token;
  const word = printed(draft, token);
  if (word === "until" || word === "till") return aheadAt(draft, sentence, i);
  if (token.tag === "ADJ" && (word === "due" || word === "upcoming" || word === "forthcoming")) return "future";
  if (token.tag !== "VERB" && token.tag !== "AUX") return null;
  if (FUTURE_CUES.has(word) || FUTURE_CUES.has(token.lemma)) return isPerfect(draft, i) ? "past" : "future";
  const cue = cueBefore(draft, sentence, i);
  if (cue !== null) return cue;
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
  let infinitive = false;
  for (let j = i - 1; j >= Math.max(sentence.firstToken, i - 4); j--) {
    const token = draft.tokens[j] as Token;
    const word = printed(draft, token);
    if (FUTURE_CUES.has(word)) return isPerfect(draft, j) ? "past" : "future";
    if (word === "to" && (j === i - 1 || (j === i - 2 && printed(draft, draft.tokens[i - 1] as Token) === "be")))
      infinitive = true;
    else if (infinitive && (AHEAD_WORDS.has(token.lemma) || token.lemma === "go")) return "future";
    else if (PAST_AUXILIARIES.has(word)) return infinitive ? "future" : "past";
    else if ((word === "is" || word === "are" || word === "be") && AHEAD_WORDS.has((draft.tokens[i] as Token).lemma))
      return "future";
    else if (token.tag === "VERB" || token.tag === "PUNCT") break;
  }
  return infinitive ? "future" : null;
}

/** "may have died", "would have begun". */
const isPerfect = (draft: Draft, i: number): boolean => draft.tokens[i + 1]?.lemma === "have";

const printed = (draft: Draft, token: Token): string => draft.report.text.slice(token.start, token.end).toLowerCase();
