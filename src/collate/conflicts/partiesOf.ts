import { atTarget, byDoer, clauseOpeners, presentMarks } from "../../lang/en/agents.js";
import { doersOf } from "../doers.js";
import { type Fact, type Word, wordsOf } from "../fact.js";
import type { Stage } from "../phase.js";
import { namesIn } from "./across/names.js";

/** "has begun", "is being", "will": how it stands now. "Launched an offensive in August" tells of the past. */
export function isPresent({ words }: Fact, { cue, phase }: Stage): boolean {
  if (phase === "over" || cue.tag !== "VERB") return true;
  const at = words.indexOf(cue);
  const before = words.slice(Math.max(0, at - 4), at);
  if (before.some(({ lower }) => presentMarks.has(lower))) return true;
  return cue.lower === cue.lemma || cue.lower === `${cue.lemma}s`;
}

/** Who does it: names before it ("the navy's offensive"), behind "by", or in the subject of the verb that it's the object of. */
export function agentsOf(fact: Fact, { word, cue }: Stage): ReadonlySet<string> {
  const { words, body, witness } = fact;
  if (word.tag === "VERB") return isPassive(words, word) ? new Set() : doersOf(fact, cue === word ? word : cue);
  const at = words.indexOf(word);
  const named = namesIn([...phraseBefore(words, at), ...phraseBehind(words, at, byDoer)]);
  if (named.size > 0 || words.indexOf(cue) > at) return named;
  return namesIn(body.subject === null ? subjectBefore(words, words.indexOf(cue)) : wordsOf(witness, body.subject));
}

const isPassive = (words: readonly Word[], word: Word): boolean =>
  !word.lower.endsWith("ing") &&
  words
    .slice(0, words.indexOf(word))
    .slice(-3)
    .some(({ lemma, lower }) => lemma === "be" || lower === "being");

/** Where, or against whom. */
export const targetsOf = ({ words }: Fact, { word }: Stage): ReadonlySet<string> =>
  namesIn(phraseBehind(words, words.indexOf(word), atTarget));

const PHRASE: ReadonlySet<string> = new Set(["ADJ", "NOUN", "PROPN", "NUM", "PART", "DET", "PRON", "ADV"]);

function phraseBefore(words: readonly Word[], at: number): readonly Word[] {
  let from = at;
  while (from > 0 && (PHRASE.has((words[from - 1] as Word).tag) || words[from - 1]?.lower === "-")) from--;
  return words.slice(from, at);
}

/** Words behind one of the prepositions, as far as no other kind of word comes between. */
function phraseBehind(words: readonly Word[], at: number, prepositions: ReadonlySet<string>): readonly Word[] {
  const found: Word[] = [];
  let holds = false;
  for (const word of words.slice(at + 1)) {
    if (word.tag === "VERB" || word.tag === "AUX" || word.tag === "PUNCT" || word.tag === "SCONJ") break;
    if (word.tag === "ADP") holds = prepositions.has(word.lower);
    else if (holds) found.push(word);
  }
  return found;
}

/** The first noun phrase of the clause that a verb stands in. */
function subjectBefore(words: readonly Word[], verb: number): readonly Word[] {
  const opener = words.slice(0, verb).findLastIndex(({ lower }) => clauseOpeners.has(lower));
  const clause = words.slice(opener + 1, verb);
  const end = clause.findIndex(({ tag }) => tag === "PUNCT" || tag === "VERB" || tag === "AUX");
  return end < 0 ? clause : clause.slice(0, end);
}
