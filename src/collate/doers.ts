import { clauseOpeners } from "../lang/en/agents.js";
import { conceptOf } from "../lang/en/concept.js";
import { sharesAny } from "../model/index.js";
import { type Fact, type Word, wordsOf } from "./fact.js";

/**
 * Who is named as doing what `word` says: the names in the clause before it, or in what a clause without a subject of its own
 * belongs to. Names word by word, so that "Ola Brandt" sharesAny "Brandt"; pronouns by whom they stand for. Empty where nobody is named.
 */
export function doersOf(fact: Fact, word: Word): ReadonlySet<string> {
  const before = withoutInsertions(fact.words.slice(0, verbGroup(fact.words, word)));
  const opener = before.findLastIndex(({ lower }) => clauseOpeners.has(lower));
  const clause = before.slice(opener + 1);
  const subject = phrasesOf(clause)
    .filter(([first]) => first !== undefined && !ADVERBIAL.has(first.tag))
    .flat();
  const own = subject.some(({ tag }) => tag === "NOUN" || tag === "PROPN" || tag === "PRON");
  return namesOf(fact, own || fact.body.subject === null ? subject : wordsOf(fact.witness, fact.body.subject));
}

/** Where the verb begins with its auxiliaries: "is currently testifying". */
function verbGroup(words: readonly Word[], word: Word): number {
  let at = words.indexOf(word);
  while (at > 0 && /^(?:AUX|ADV|PART|VERB)$/.test(words[at - 1]?.tag ?? "")) at--;
  return at;
}

/** "Ola Brandt, who stepped down last week, is": without what a comma before the verb closes, where it began with an opener. */
function withoutInsertions(words: readonly Word[]): readonly Word[] {
  if (words.at(-1)?.tag !== "PUNCT") return words;
  const from = words
    .slice(0, -1)
    .findLastIndex(({ lower }, i, all) => lower === "," && clauseOpeners.has(all[i + 1]?.lower ?? ""));
  return from < 0 ? words : withoutInsertions(words.slice(0, from));
}

/** What begins so is no subject: "On Wednesday", "Later". */
const ADVERBIAL: ReadonlySet<string> = new Set(["ADP", "ADV", "SCONJ", "CCONJ"]);

/** The words up to the first verb, cut at commas. */
function phrasesOf(clause: readonly Word[]): readonly (readonly Word[])[] {
  const phrases: Word[][] = [[]];
  for (const word of clause) {
    if (word.tag === "VERB" || word.tag === "AUX") break;
    if (word.tag === "PUNCT") phrases.push([]);
    else phrases.at(-1)?.push(word);
  }
  return phrases;
}

/** Whether both name who does it, and nobody in common. */
export function areOthers(a: Fact, x: Word, b: Fact, y: Word): boolean {
  const [left, right] = [doersOf(a, x), doersOf(b, y)];
  return left.size > 0 && right.size > 0 && !sharesAny(left, right);
}

function namesOf({ witness }: Fact, words: readonly Word[]): ReadonlySet<string> {
  const names = new Set(words.filter(isName).map(({ concept }) => concept));
  for (const { start, end, entity, kind } of witness.mentions) {
    if (kind === "name" || entity === null || !words.some((word) => start <= word.start && word.end <= end)) continue;
    for (const part of witness.entities[entity]?.name.split(" ") ?? []) names.add(conceptOf(part));
  }
  return names;
}

const isName = ({ tag, concept }: Word): boolean => tag === "PROPN" || concept.startsWith("^");
