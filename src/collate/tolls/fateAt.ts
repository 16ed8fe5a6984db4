import {
  arresting,
  attempting,
  bodyParts,
  conditions,
  deadWords,
  deathNouns,
  dying,
  fatalAdverbs,
  fatalBeside,
  finding,
  harming,
  harms,
  hitting,
  hurting,
  idioms,
  injuries,
  isPerson,
  killing,
  sending,
  shotAt,
  shots,
  striking,
  suffering,
} from "../../lang/en/casualties.js";
import type { Word } from "../fact.js";

/** What became of people: "hit" were shot or stabbed, and are dead or injured. */
export type Fate = "dead" | "injured" | "hit" | "arrested";

/** The fate that the word at `i` tells, or null. */
export function fateAt(words: readonly Word[], i: number): Fate | null {
  const { lemma, lower, tag } = words[i] as Word;
  if (isMissed(words, i)) return null;
  if (dying.has(lemma) || killing.has(lemma))
    return tag === "VERB" || tag === "AUX" || i === words.length - 1 ? "dead" : nounFate(words, i);
  if (deadWords.has(lower)) return words[i - 1]?.lower === "the" ? null : "dead";
  if (deathNouns.has(lower)) return nounFate(words, i);
  if (lemma === "hospitalize" && /^(?:remain|still|stay)$/.test(words[i - 1]?.lemma ?? "")) return null; // some have left it
  if (isIdiom(words, i)) return "dead";
  if (lower === "hospital" && sentThere(words, i)) return "hit";
  if (isFatalAlone(words, i)) return "dead";
  if (lemma === "body" && words.some((word) => finding.has(word.lemma))) return "dead";
  const isHarm = isInjury(words, i);
  const isHurt = !isHarm && (hurting.has(lemma) || hurting.has(lower)) && !(tag === "NOUN" && !lower.endsWith("ing"));
  if (isHurt) return fatalAdverbs.has(words[i - 1]?.lower ?? "") ? "dead" : "injured";
  if (lower === "shot" && tag !== "VERB" && !isVerbAfterAll(words, i)) return null;
  if (hitting.has(lemma) || lower === "shot")
    return tag === "VERB" || lower === "shot" || lower === "stabbed" ? (isFatal(words, i) ? "dead" : "hit") : null;
  if (striking.has(lemma) && tag === "VERB")
    return isInBody(words, i) || words.some((word) => shots.has(word.lemma)) ? "hit" : null;
  if (arresting.has(lemma) && tag === "VERB") return "arrested";
  if (lower === "condition" && conditions.has(words[i - 1]?.lower ?? "")) return "injured";
  if (harms.has(lemma) && words.slice(Math.max(0, i - 3), i).some((word) => word.lower === "no"))
    return harms.get(lemma) as Fate;
  if (isHarm)
    return sufferedAt(words, i) >= 0
      ? words.some((word) => finding.has(word.lemma))
        ? "hit" // "found two with gunshot wounds": alive or dead
        : "injured"
      : null;
  return null;
}

/** "hit in the leg", "striking five boys". */
const isInBody = (words: readonly Word[], i: number): boolean =>
  (words[i + 1]?.lower === "in" && words.slice(i + 3, i + 5).some(({ lower }) => bodyParts.has(lower))) ||
  (words[i]?.lower.endsWith("ing") === true && words[i + 1]?.tag === "NUM"); // "bullets flew, striking five"

/** "injuries", "gunshot wounds", which may be tagged as a verb. */
export const isInjury = (words: readonly Word[], i: number): boolean =>
  (injuries.has(words[i]?.lemma ?? "") || injuries.has(words[i]?.lower ?? "")) &&
  (words[i]?.tag === "NOUN" || harming.has(words[i - 1]?.lower ?? ""));

/** Words between an injury and the verb of having it. */
const HAD = 6;

/** Where it is told that somebody has the injury at `i`: "suffered", "with"; −1 where it isn't. */
export const sufferedAt = (words: readonly Word[], i: number): number =>
  words.findLastIndex(
    ({ lemma, lower }, k) =>
      k < i && k >= i - HAD && (suffering.has(lemma) || lower === "with" || lower === "suffering"),
  );

/** "nearly killed", "attempting to murder", "shot at by guards", "shot at him": nobody met with it. */
const isMissed = (words: readonly Word[], i: number): boolean =>
  (words[i + 1]?.lower === "at" && shotAt.has(words[i + 2]?.lower ?? "")) ||
  /^(?:nearly|almost)$/.test(words[i - 1]?.lower ?? "") ||
  (words[i - 1]?.lower === "to" && attempting.has(words[i - 2]?.lemma ?? "")) ||
  (words[i - 1]?.lower === "attempted" && words[i]?.tag === "NOUN");

/** "five people shot", "have been shot", "who shot six people": read as a noun. */
const isVerbAfterAll = (words: readonly Word[], i: number): boolean =>
  /^(?:be|been|being|was|were|found)$/.test(words[words[i - 1]?.tag === "ADV" ? i - 2 : i - 1]?.lower ?? "") ||
  (isPersonOr(words[i - 1]) && !takesObject(words, i)) ||
  (toDeath(words, i + 1) > i + 1 && words[i + 3]?.tag === "NUM") ||
  (words[i + 1]?.tag === "NUM" && /^(?:VERB|PRON|PROPN)$/.test(words[i - 1]?.tag ?? ""));

/** "one fatally", "two of them fatally": no verb stands beside it. */
const isFatalAlone = (words: readonly Word[], i: number): boolean =>
  fatalAdverbs.has(words[i]?.lower ?? "") &&
  /^(?:NUM|PRON)$/.test(words[i - 1]?.tag ?? "") &&
  words[i + 1]?.tag !== "VERB";

/** "five people": those who were shot stand right before it. */
const isPersonOr = (word: Word | undefined): boolean =>
  word !== undefined && (isPerson(word.lemma) || word.lower === "others" || word.tag === "NUM");

/** "a gunman shot and killed", "a gunman shot two": it is a verb after all. */
const takesObject = (words: readonly Word[], i: number): boolean =>
  /^(?:DET|NUM|PROPN|PRON|NOUN)$/.test(words[toDeath(words, i + 1)]?.tag ?? "") ||
  (words[i + 1]?.lower === "and" && words[i + 2]?.tag === "VERB");

/** The index behind "to death" where that stands at `i`: "shot to death one guest". */
export const toDeath = (words: readonly Word[], i: number): number =>
  words[i]?.lower === "to" && words[i + 1]?.lower === "death" ? i + 2 : i;

/** "passed away", "committed suicide", "lost his life", "claimed the lives of two". */
export const isIdiom = (words: readonly Word[], i: number): boolean =>
  idioms.some(
    ([verb, noun]) =>
      words[i]?.lower === noun &&
      (verb !== "gun" || words[i - 1]?.lower === "on") && // "took the gun and shot himself"
      words.slice(Math.max(0, i - 3), i).some(({ lemma }) => lemma === verb),
  );

/** "sent four people to a hospital", "was taken to the hospital": dead or hurt. */
const sentThere = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 12), i).some(({ lemma }) => sending.has(lemma));

/** "the death of Hale", "two deaths". */
const nounFate = (words: readonly Word[], i: number): Fate | null =>
  words[i + 1]?.lower === "of" || words[i - 1]?.tag === "NUM" || words[i - 1]?.lower === "'s" ? "dead" : null;

/** "fatally shot", "shot dead", "shot to death", "shot and killed". */
const isFatal = (words: readonly Word[], i: number): boolean =>
  words.slice(Math.max(0, i - 1), i).some(({ lower }) => fatalBeside.has(lower)) ||
  words.slice(i + 1, i + 3).some(({ lower }) => fatalBeside.has(lower));
