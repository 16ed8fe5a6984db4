import { HAPPENINGS } from "../lang/en/happenings.js";
import { CAUSING, PHASES, STAYING } from "../lang/en/phases.js";
import type { Fact, Word } from "./fact.js";
import { kept } from "./kept.js";
import { negatedWords } from "./negated.js";

export type Phase = keyof typeof PHASES;

/** An event of a claim and how far it has come, with the word that says so. */
export interface Stage {
  readonly event: string;
  readonly phase: Phase;
  readonly cue: Word;
  /** The word for the event itself. */
  readonly word: Word;
}

/** How far from its event a cue may stand, in words: "is expected, officials said, to reach". */
const REACH = 5;

/** The events of a claim, by concept, with their phases: from cue words first, else from the tense of the verb. */
export const stagesOf: (fact: Fact) => ReadonlyMap<string, Stage> = kept(({ words }) => {
  const stages = new Map<string, Stage>();
  const denied = negatedWords(words);
  words.forEach((word, i) => {
    if (denied.has(i)) return; // "will not work" is no plan to work
    if (word.tag === "VERB" ? isAttribute(words, i) || isGerund(words, i) : !isNoun(words, i)) return;
    if (word.tag !== "VERB" && words[i + 1]?.tag === "NOUN") return; // "vote" of "vote count" is no event
    const stage = cued(words, i) ?? (word.tag === "VERB" ? tensed(words, i) : null);
    if (stage !== null && !stages.has(stage.event)) stages.set(stage.event, stage);
  });
  return stages;
});

/** The first word of a sentence is written like a name. */
const isNoun = (words: readonly Word[], i: number): boolean =>
  words[i]?.tag === "NOUN" || (i === 0 && words[i]?.tag === "PROPN" && words[1]?.tag !== "PROPN");

function cued(words: readonly Word[], i: number): Stage | null {
  const { concept } = words[i] as Word;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    const phase = phaseAt(words, k);
    if (
      phase !== null &&
      words.slice(k + 1, i).some(({ lower }, n, all) => lower === "have" && all[n + 1]?.lower === "to")
    )
      return null; // "would have to pass": nobody plans it
    if (phase !== null && isInfinitive(words, k)) continue; // "plans to begin the search": begun it isn't
    if (phase !== null && (words[k] as Word).concept !== concept && isOf(words, i, k))
      return { event: concept, phase, cue: words[k] as Word, word: words[i] as Word };
    if (STAYING.has((words[k] as Word).lemma)) return null; // "is set to stay shut": it is
    if (/^(?:PUNCT|NOUN|PROPN|VERB)$/.test((words[k] as Word).tag) || isAble(words, k)) break; // the cue is of something nearer
  }
  if (!isNoun(words, i) || isGoverned(words, i)) return null;
  for (let k = i + 1; k <= Math.min(words.length - 1, i + SUBJECT_REACH); k++) {
    if (k > i + REACH && (words[k] as Word).tag === "PUNCT") break;
    const phase = phaseAt(words, k);
    if (phase === null && hasObject(words, k)) return null; // "the vote enraged some, who threatened to start"
    if (
      phase !== null &&
      isOf(words, i, k) &&
      (followsBe(words, k) || (phase !== "planned" && words[k]?.tag === "VERB"))
    )
      return { event: concept, phase, cue: words[k] as Word, word: words[i] as Word };
  }
  return null;
}

/** Whether a cue is of a noun: of any beside it ("imposed a ban"), of what happens from further off too ("an assault by two armies is expected"). */
const isOf = (words: readonly Word[], i: number, k: number): boolean =>
  words[i]?.tag === "VERB" ||
  HAPPENINGS.has((words[i] as Word).lemma) ||
  words.slice(Math.min(i, k) + 1, Math.max(i, k)).every(({ tag }) => /^(?:DET|ADJ|NUM|ADV|AUX|NOUN|PART)$/.test(tag));

/** "will be able to leave": nobody plans it. */
const isAble = (words: readonly Word[], k: number): boolean =>
  words[k]?.tag === "ADJ" && words[k + 1]?.lower === "to" && phaseAt(words, k) === null;

/** "will be successful in guiding": what a preposition governs isn't told of. */
const isGerund = (words: readonly Word[], i: number): boolean =>
  words[i]?.lower.endsWith("ing") === true && words[i - 1]?.tag === "ADP";

/** "the recently published figures", "used stolen letters": a participle before its noun. */
const isAttribute = (words: readonly Word[], i: number): boolean =>
  /(?:ed|en|wn)$/.test(words[i]?.lower ?? "") &&
  /^(?:NOUN|PROPN)$/.test(words[i + 1]?.tag ?? "") &&
  /^(?:DET|ADJ|ADP|PRON|VERB)$/.test(words.slice(0, i).findLast(({ tag }) => tag !== "ADV")?.tag ?? "") &&
  !words.slice(Math.max(0, i - 3), i).some(({ lemma }) => lemma === "have" || lemma === "be");

const isInfinitive = (words: readonly Word[], k: number): boolean =>
  words[k]?.tag === "VERB" && words[k]?.lower === words[k]?.lemma && words[k - 1]?.lower === "to";

/** A verb with an object of its own, of another clause or deed. */
const hasObject = (words: readonly Word[], k: number): boolean =>
  words[k]?.tag === "VERB" &&
  words[k]?.lower.endsWith("ing") === false &&
  (words[k + 1]?.lower === "to" || /^(?:DET|NOUN|PROPN|PRON|NUM)$/.test(words[k + 1]?.tag ?? ""));

/** From a subject to its verb: "a major assault by troops of both countries is expected". */
const SUBJECT_REACH = 9;

/** "by Russian troops": what a preposition governs isn't the subject of what follows. */
function isGoverned(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const { tag } = words[k] as Word;
    if (tag === "ADP") return true;
    if (!/^(?:DET|ADJ|NOUN|PROPN|CCONJ|NUM|ADV)$/.test(tag)) return false;
  }
  return false;
}

const followsBe = (words: readonly Word[], k: number): boolean =>
  words.slice(Math.max(0, k - 2), k).some(({ lemma, tag }) => lemma === "be" || tag === "AUX");

function phaseAt(words: readonly Word[], k: number): Phase | null {
  const { lemma, lower } = words[k] as Word;
  if (lower === "over") return isOver(words, k) ? "over" : null;
  if (lower === "way" && words[k - 1]?.lower === "under") return "running";
  if (words[k]?.tag === "NOUN" && !/^(?:to|for|of)$/.test(words[k + 1]?.lower ?? "")) return null; // "the plan was approved"
  if (/^[’']d$/.test(lower) && !isBase(words, k + 1)) return null; // "they'd been trying": had
  if (lower === "would" && words.slice(k + 1, k + 3).some((word) => word.lower === "have")) return null; // "would have gone"
  for (const phase of ["planned", "running", "over", "done"] as const)
    if (PHASES[phase].has(lemma) || PHASES[phase].has(lower)) return phase;
  return null;
}

/** Whether the next word that is no adverb is a verb as in "would go". */
const isBase = (words: readonly Word[], k: number): boolean => {
  const next = words.slice(k, k + 3).find(({ tag }) => tag !== "ADV");
  return next !== undefined && next.lower === next.lemma;
};

/** "is over", but not "over the island". */
const isOver = (words: readonly Word[], k: number): boolean =>
  words[k - 1]?.lemma === "be" && !/^(?:DET|NOUN|PROPN|NUM|PRON|ADJ)$/.test(words[k + 1]?.tag ?? "");

/** "an area staffed by nurses": a participle that says which, behind a noun that the verb of the clause is not of. */
const saysWhich = (words: readonly Word[], i: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(words[i - 1]?.tag ?? "") && words[i + 1]?.lower === "by";

/** "wants the case moved", "to have his case transferred": nothing is moved yet. */
function isCaused(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    const { lemma, tag } = words[k] as Word;
    if (CAUSING.has(lemma))
      return k < i - 1 && words.slice(k + 1, i).every((word) => word.tag !== "ADV" && word.tag !== "AUX");
    if (tag === "VERB" || tag === "AUX" || tag === "PUNCT") return false;
  }
  return false;
}

/** "has closed", "was closed", "closed": done; "is closing": running; "to close", "will close": planned by its cue. */
function tensed(words: readonly Word[], i: number): Stage | null {
  const word = words[i] as Word;
  const before = words.slice(Math.max(0, i - 3), i).map(({ lower }) => lower);
  const stage = (phase: Stage["phase"]): Stage => ({ event: word.concept, phase, cue: word, word });
  if (word.lower.endsWith("ing"))
    return before.some((w) => /^(?:is|are|am|been|'s)$/.test(w)) ? stage("running") : null; // "he was leaving" may be what he said: "I am leaving"
  if (before.includes("to") || before.some((w) => /^(?:could|may|might|can|would|should|must)$/.test(w))) return null;
  if (before.includes("being")) return stage("running");
  if (isCaused(words, i) || saysWhich(words, i)) return null;
  if (before.some((w) => /^(?:has|have|had)$/.test(w))) return stage("done");
  return word.lower !== word.lemma && !word.lower.endsWith("s") ? stage("done") : null;
}
