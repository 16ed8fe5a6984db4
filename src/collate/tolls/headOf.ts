import type { Fact, Word } from "../fact.js";
import { type People, readPeople } from "./people.js";

/** "One of six guests hit in the yard has died", "three women going to a fair to sell bread were hurt": the subject with all that says which. */
export function headOf(fact: Fact, to: number): People | null {
  const { words } = fact;
  if (words[to]?.tag !== "AUX" && words[to]?.lower !== "was" && words[to]?.lower !== "were") return null;
  const verbs = words.slice(0, to).flatMap(({ tag }, k) => (tag === "VERB" || tag === "AUX" ? [k] : []));
  const [first] = verbs;
  if (first === undefined || !verbs.every((k) => tellsWhich(words, k))) return null;
  if (words.slice(0, to).some(({ lower, tag }) => tag === "PUNCT" || CLAUSES.has(lower))) return null;
  const phrase = words.slice(0, first);
  return phrase.some(({ tag }) => tag === "ADP" && phrase[0]?.tag === "ADP")
    ? null
    : (partOf(fact, phrase) ?? readPeople(fact, phrase));
}

/** "One of the victims who fell from the roof" (died): the noun before a clause that says which. */
export function headBeforeClause(fact: Fact, to: number): People | null {
  const { words } = fact;
  const who = words.findIndex(({ lower }) => lower === "who");
  if (who < 1 || who >= to - 1) return null;
  const isPlain = ({ tag, lower }: Word): boolean =>
    tag !== "VERB" && tag !== "AUX" && tag !== "PUNCT" && !CLAUSES.has(lower);
  const clause = words.slice(who + 1, to);
  if (!words.slice(0, who).every(isPlain) || clause.some(({ tag, lower }) => tag === "PUNCT" || CLAUSES.has(lower)))
    return null;
  return clause.some(({ tag }) => tag === "VERB" || tag === "AUX") ? readPeople(fact, words.slice(0, who)) : null;
}

/** "A third man, shot on Saturday, has died", "a clerk, one of five people struck, has died": the noun before what is put beside it. */
export function headBeforeAside({ words, ...fact }: Fact, to: number): People | null {
  const comma = words.findIndex(({ lower }) => lower === ",");
  if (comma < 1 || comma >= to - 2 || words[to]?.tag !== "AUX") return null;
  const aside = words[comma + 1];
  const head = words.slice(0, comma);
  if (aside === undefined || aside.lower.endsWith("ing")) return null;
  if (aside.tag !== "VERB" && aside.lower !== "one" && aside.lower !== "shot") return null;
  return head.every(({ tag }) => tag !== "VERB" && tag !== "AUX" && tag !== "ADP")
    ? readPeople({ words, ...fact }, head)
    : null;
}

/** "one of five people": one of them met with more than all of them did. */
function partOf(fact: Fact, phrase: readonly Word[]): People | null {
  if (phrase[0]?.lower !== "one" || phrase[1]?.lower !== "of") return null;
  const whole = readPeople(fact, phrase.slice(2));
  return whole === null || whole.minValue < 2
    ? null
    : {
        ...whole,
        end: (phrase[1] as Word).end,
        start: phrase[0].start,
        minValue: 1,
        maxValue: 1,
        among: true,
        modifier: "=",
        printed: false,
      };
}

const CLAUSES: ReadonlySet<string> = new Set([
  "who",
  "that",
  "which",
  "when",
  "where",
  "and",
  "but",
  "as",
  "while",
  "after",
]);

/** "walking home", "to honour", "shot outside", "suspected of": verbs that only say which one is meant. */
function tellsWhich(words: readonly Word[], k: number): boolean {
  const { lower, tag } = words[k] as Word;
  if (tag === "AUX") return false;
  if (lower.endsWith("ing") || words[k - 1]?.lower === "to") return true;
  return /^(?:NOUN|PROPN)$/.test(words[k - 1]?.tag ?? "") && /^(?:ADP|SCONJ)$/.test(words[k + 1]?.tag ?? "");
}
