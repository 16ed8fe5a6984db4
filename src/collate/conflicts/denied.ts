import { CONCERNING, LIGHT_VERBS, MEETING, NOT_MET, PREVENTING, VAGUE_ADJECTIVES } from "../../lang/en/denials.js";
import { STOP_WORDS } from "../../lang/en/stopWords.js";
import type { Fact, Word } from "../fact.js";
import { negatedWords } from "../negated.js";
import { objectOf } from "../objectOf.js";
import { isOnlyMeant } from "./onlyMeant.js";

/** Something that a claim says is or isn't so, under a key that another claim's can be found by. */
export interface Said {
  readonly key: string;
  readonly denied: boolean;
  /** Neither said nor denied: "negotiates to buy the site", "concerns about outstanding warrants". */
  readonly open: boolean;
  /** The word to show: the verb, or the noun that is there or isn't. */
  readonly word: Word;
  /** Words of who does it; empty where the words don't tell. */
  readonly subject: readonly Word[];
}

/** What a claim says was done to what, and which things it says there are: "order evacuation", "outstanding warrant". */
export const saidIn = (fact: Fact): readonly Said[] => [...deedsIn(fact), ...thingsIn(fact)];

function deedsIn({ words }: Fact): readonly Said[] {
  const denied = negatedWords(words);
  return words.flatMap((word, i): readonly Said[] => {
    if (word.tag !== "VERB" || LIGHT_VERBS.has(word.lemma)) return [];
    const object = objectOf(words, i);
    return object === null
      ? []
      : [
          {
            key: `${word.concept} ${object.concept}`,
            denied: denied.has(i),
            open: !denied.has(i) && isOnlyMeant(words, i),
            word,
            subject: subjectOf(words, i),
          },
        ];
  });
}

function subjectOf(words: readonly Word[], verb: number): readonly Word[] {
  const end = words.slice(0, verb).findLastIndex(({ tag }) => tag === "NOUN" || tag === "PROPN");
  let from = end;
  while (from > 0 && /^(?:ADJ|NOUN|PROPN|NUM)$/.test(words[from - 1]?.tag ?? "")) from--;
  return end < 0 || verb - end > SUBJECT_REACH ? [] : words.slice(from, end + 1);
}

const SUBJECT_REACH = 4;

/** An adjective and its noun: "no outstanding warrants", "did not find any outstanding warrants". */
function thingsIn({ words }: Fact): readonly Said[] {
  const denied = negatedWords(words);
  return words.flatMap((word, i): readonly Said[] => {
    const adjective = words[i - 1];
    if (word.tag !== "NOUN" || words[i + 1]?.tag === "NOUN" || adjective?.tag !== "ADJ") return [];
    if (VAGUE_ADJECTIVES.has(adjective.lower) || STOP_WORDS.has(adjective.lower)) return [];
    return [
      {
        key: `${adjective.concept} ${word.concept}`,
        denied: isAbsent(words, i - 1) || (denied.has(i - 1) && adjective.lower.endsWith("ed")), // a participle may be taken for an adjective: "never regained strength"
        open: CONCERNING.has(words[i - 2]?.lower ?? "") || PREVENTING.has(words[i - 2]?.lemma ?? ""),
        word,
        subject: [],
      },
    ];
  });
}

/** "no …", "without …", "did not find any …" closely before it. */
function isAbsent(words: readonly Word[], at: number): boolean {
  const [before, ...more] = words
    .slice(Math.max(0, at - 6), at)
    .reverse()
    .filter(({ tag, lower }) => tag !== "ADJ" && tag !== "ADV" && lower !== "explicit");
  if (before === undefined) return false;
  if (before.lower === "no" || before.lower === "without") return true;
  if (!/^(?:any|an?)$/.test(before.lower)) return false;
  const denied = more.findIndex(({ lower }) => NOT_MET.has(lower));
  return denied >= 0 && more.slice(0, denied).every(({ tag, lemma }) => tag !== "VERB" || MEETING.has(lemma));
}
