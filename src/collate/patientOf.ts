import type { Fact, Word } from "./fact.js";

/** Who met with a fate, by story entity; "other" is somebody told by a noun ("his father"); null when the words don't tell. */
export type Patient = string | "other" | null;

/** How far from the word for the fate the one who met it is named, in words. */
const REACH = 5;
const SUBJECT_REACH = 9;

/** "killed Hale", "the death of Hale": behind it; "Hale was killed", "Hale died", "Hale's arrest": before it. */
export function patientOf(fact: Fact, word: Word): Patient {
  const at = fact.words.indexOf(word);
  const active = word.tag === "VERB" && !OF_SUBJECT.has(word.lemma) && !isPassive(fact.words, at);
  const behind = firstBehind(fact, at);
  if (active && behind !== null) return behind;
  if (!active && word.tag !== "VERB" && /^(?:of|for)$/.test(fact.words[at + 1]?.lower ?? "") && behind !== null)
    return behind;
  return nearestBefore(fact, at);
}

/** What stands behind these is no one who met with the fate: "survived the crash", "fled the prison", "wins the election". */
const OF_SUBJECT: ReadonlySet<string> = new Set(["die", "survive", "flee", "win"]);

const isPassive = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower.endsWith("ing") !== true &&
  words
    .slice(Math.max(0, at - 4), at)
    .some(({ lemma, lower }) => lemma === "be" || lower === "been" || lemma === "get");

function firstBehind(fact: Fact, at: number): Patient {
  for (const word of fact.words.slice(at + 1, at + 1 + REACH)) {
    if (word.tag === "PUNCT" || word.tag === "VERB" || word.tag === "CCONJ") return null;
    const person = personAt(fact, word);
    if (person !== null) return person;
    if (/^(?:in|by|on|at|after|during|with|from|as|when)$/.test(word.lower)) return null;
    if (word.tag === "NOUN" && !isTitle(fact, word)) return "other";
  }
  return null;
}

/** "the captain, Aksel Brandt", "Officer Hale": a noun that a name follows closely. */
function isTitle(fact: Fact, word: Word): boolean {
  const at = fact.words.indexOf(word);
  return fact.words.slice(at + 1, at + 3).some((next) => personAt(fact, next) !== null);
}

function nearestBefore(fact: Fact, at: number): Patient {
  for (let k = at - 1; k >= Math.max(0, at - SUBJECT_REACH); k--) {
    const person = personAt(fact, fact.words[k] as Word);
    if (person !== null) return person;
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
