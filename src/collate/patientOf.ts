import { fatesOfSubject } from "../lang/en/agents.js";
import type { Fact, Word } from "./fact.js";

/** Who met with a fate, by story entity; "other" is somebody told by a noun ("his father"); null when the words don't tell. */
export type Patient = string | "other" | null;

/** How far from the word for the fate the one who met it is named, in words. */
const REACH = 5;
const SUBJECT_REACH = 9;

/** "killed Hale", "the death of Hale": behind it; "Hale was killed", "Hale died", "Hale's arrest": before it. */
export function patientOf(fact: Fact, word: Word): Patient {
  const at = fact.words.indexOf(word);
  if (word.tag === "ADV" && fact.words[at + 1]?.tag === "VERB") return patientOf(fact, fact.words[at + 1] as Word); // "fatally shooting"
  if (word.lower.endsWith("elect")) return firstNamed(fact, at + 1) ?? nearestBefore(fact, at);
  const active = word.tag === "VERB" && !fatesOfSubject.has(word.lemma) && !isPassive(fact.words, at);
  const behind = firstBehind(fact, at);
  if (active && behind !== null) return behind;
  if (active || word.tag === "VERB" || isSaidOf(fact.words, at)) return nearestBefore(fact, at);
  if (/^(?:of|for)$/.test(fact.words[at + 1]?.lower ?? "")) return behind;
  const of = word.tag === "ADJ" && fact.words[at + 1]?.tag === "NOUN" && fact.words[at + 2]?.lower === "of";
  return of ? firstBehind(fact, at + 2) : ownerOf(fact, at);
}

/** "is dead", "was found dead", "remains missing". */
const isSaidOf = (words: readonly Word[], at: number): boolean =>
  words[at]?.tag !== "NOUN" && /^(?:AUX|VERB|ADV)$/.test(words[at - 1]?.tag ?? "");

/** "Hale's death". */
function ownerOf(fact: Fact, at: number): Patient {
  const owner = /^[’']s?$/.test(fact.words[at - 1]?.lower ?? "") ? fact.words[at - 2] : undefined;
  return owner === undefined ? null : personAt(fact, owner);
}

const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower.endsWith("ing") !== true &&
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ lemma, lower }) => lemma === "be" || lower === "been" || lemma === "get");

function firstBehind(fact: Fact, at: number): Patient {
  for (const word of fact.words.slice(at + 1, at + 1 + REACH)) {
    const person = POSSESSIVE.has(word.lower) ? null : personAt(fact, word); // "searched for his car"
    if (person !== null) return person;
    if (word.tag === "PUNCT" && isTitle(fact, word)) continue; // "the captain, Aksel Brandt"
    if (word.tag === "PUNCT" || word.tag === "VERB" || word.tag === "CCONJ") return null;
    if (/^(?:in|by|on|at|after|during|with|from|as|when)$/.test(word.lower)) return null;
    if (word.tag === "NOUN" && !isTitle(fact, word)) return "other";
  }
  return null;
}

/** "the captain, Aksel Brandt", "Officer Hale": a noun that a name follows closely. */
function isTitle(fact: Fact, word: Word): boolean {
  const at = fact.words.indexOf(word);
  const [next, other] = [fact.words[at + 1], fact.words[at + 2]];
  if (next === undefined || /^(?:of|and)$/.test(next.lower)) return false;
  return personAt(fact, next) !== null || (other !== undefined && personAt(fact, other) !== null);
}

/** "President-elect Falk", "the president-elect, Ida Falk". */
function firstNamed(fact: Fact, from: number): string | null {
  for (const word of fact.words.slice(from, from + REACH)) {
    const person = personAt(fact, word);
    if (person !== null) return person;
  }
  return null;
}

const POSSESSIVE: ReadonlySet<string> = new Set(["his", "her", "their"]);

function adverbsBefore(words: readonly Word[], at: number): number {
  let n = 0;
  while (/^(?:ADV|AUX)$/.test(words[at - 1 - n]?.tag ?? "")) n++;
  return n;
}

function nearestBefore(fact: Fact, at: number): Patient {
  for (let k = at - 1; k >= Math.max(0, at - SUBJECT_REACH); k--) {
    const word = fact.words[k] as Word;
    const person = personAt(fact, word);
    if (person !== null) return person;
    if (k === at - 1 - adverbsBefore(fact.words, at) && word.tag === "NOUN") return "other"; // "nine others seriously injured"
    if (word.tag === "NOUN" && /^(?:his|her|their|[’']s?)$/.test(fact.words[k - 1]?.lower ?? "")) return "other";
  }
  return null;
}

/** The person that a word names or stands for. */
function personAt({ body, witness, entityIds }: Fact, { start, end }: Word): string | null {
  for (const m of body.mentions) {
    const mention = witness.mentions[m];
    if (mention === undefined || mention.start > start || mention.end < end || mention.entity === null) continue;
    if (witness.entities[mention.entity]?.label === "person") return entityIds(mention.entity);
  }
  return null;
}
