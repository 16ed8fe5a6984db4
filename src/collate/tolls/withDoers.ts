import { doers, guards, hitting, killing } from "../../lang/en/casualties.js";
import type { Span } from "../../model/index.js";
import type { Word } from "../fact.js";
import type { Telling } from "./telling.js";
import type { Toll } from "./tollOf.js";

/** "Killed three before killing himself". */
export const WITH_SELF = "whoever did it was counted with the others";

/** What is told further down may be another gunman's end, in sentences. */
const LEAD = 16;

/** "Five were killed", and elsewhere "the gunman was found dead": some counts have whoever did it in, and some haven't. */
export function withDoers(all: readonly Telling[], dead: Toll | null): Toll | null {
  if (
    dead === null ||
    dead.counted !== null ||
    !dead.tellings.some(isDeed) ||
    dead.tellings.some((telling) => isDoer(telling) || hasDoersIn(telling))
  )
    return null;
  const own = deadDoer(all);
  if (own === undefined) return null;
  const count = dead.minValue + own.people.minValue;
  const value = { minValue: count, maxValue: count, modifier: "=", counted: WITH_SELF } as const;
  return { ...dead, ...value, tellings: [own] };
}

/** Where the report tells of the death of most who did it. */
const deadDoer = (all: readonly Telling[]): Telling | undefined =>
  all
    .filter((telling) => isDeadDoer(telling) && telling.people.minValue > 0 && telling.fact.body.sentence < LEAD)
    .toSorted((a, b) => b.people.minValue - a.people.minValue)[0];

/** "Killed five", "killing two", "two shot dead by a guest": whom somebody killed doesn't count who did it; "five dead" may. */
const isDeed = ({ people, fact: { words } }: Telling): boolean => {
  const before = words.filter(({ end }) => end <= people.start).slice(-REACH);
  const by = words.findIndex(({ lower, start }) => lower === "by" && start >= people.end);
  if (by > 0 && words[by + 1]?.tag === "DET") return true;
  return before.some(({ lemma, tag }) => tag === "VERB" && (killing.has(lemma) || hitting.has(lemma)));
};

/** Words between a verb and the figure that is its object: "killed at least five". */
const REACH = 3;

/** "Who later shot himself": dead, beside others whom he killed. */
const isDeadDoer = (telling: Telling): boolean =>
  telling.fate === "dead" ? isDoer(telling) : telling.fate === "hit" && telling.people.self;

const isDoer = ({ people, fact: { words } }: Telling): boolean =>
  people.self ||
  (people.maxValue === 1 && isByGuards(words, people)) ||
  words.some(
    ({ lemma, lower, start, end }) =>
      lower.startsWith("self-inflicted") || (start >= people.start && end <= people.end && doers.has(lemma)),
  );

/** "He was shot dead by police", "officers opened fire, killing him". */
const isByGuards = (words: readonly Word[], { start }: Span): boolean =>
  words.some(
    ({ lower, ...word }, i) =>
      guards.has(lower) &&
      (words.slice(Math.max(0, i - REACH), i).some((other) => other.lower === "by") ||
        (word.end <= start && words[i + 1]?.tag === "VERB" && words[i + 1]?.lower !== "said")),
  );

/** "Six people, including the gunman". */
const hasDoersIn = ({ fact: { words } }: Telling): boolean =>
  words.some(({ lower }, i) => lower === "including" && words.slice(i).some(({ lemma }) => doers.has(lemma)));
