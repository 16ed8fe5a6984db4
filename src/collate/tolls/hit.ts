import { hasAge, isAgeAlone } from "./aged.js";
import { byName, described, whoIn } from "./counted.js";
import { isSentAway, NEAR, wordsFrom } from "./narrow.js";
import type { Telling } from "./telling.js";
import { isOneSentence, ofFate, type Toll, tollOf } from "./tollOf.js";

/** "Five people were shot, one fatally": those who were hit and aren't among the dead. */
export function ofHit(all: readonly Telling[], dead: Toll | null): Toll | null {
  const figures = ofFate(all, "hit").filter(({ people }) => people.printed && people.minValue > 0);
  const figure = figures.find((telling) => !isBoth(telling)) ?? figures[0];
  if (figure === undefined) return null;
  const { minValue, besides, modifier } = figure.people;
  const alive = dead === null || besides || modifier !== "=" || isAfter(figure, dead);
  const left = alive ? minValue : minValue - dead.minValue;
  if (left <= 0) return null;
  const how = alive ? `${minValue} hit` : `${minValue} hit, ${dead.minValue} of them dead`;
  return tollOf("injured", [figure, ...(alive ? [] : dead.tellings.slice(0, 1))], {
    minValue: left,
    maxValue: left,
    modifier,
    counted: besides && dead !== null ? null : how, // "one dead and 11 others shot"
  });
}

/** "Both were shot once": two of those just told of. */
const isBoth = (telling: Telling): boolean =>
  !telling.people.anybody && wordsFrom(telling, telling.people.start, 1)[0] === "both";

/** "Two died, and 84 were taken to hospital": who went there is told of besides the dead, if right after them. */
const isAfter = (figure: Telling, { tellings: [dead] }: Toll): boolean =>
  dead !== undefined &&
  isSentAway(figure) &&
  isOneSentence(figure.fact, dead.fact) &&
  dead.people.end <= figure.people.start;

/** Those told of as hit or hurt by name who aren't told of as dead. */
export function survivors(all: readonly Telling[]): Toll | null {
  const died = ofFate(all, "dead");
  const dead = new Set(died.flatMap(({ people }) => people.names));
  const { fact } = died[0] ?? {};
  const maybeAged = fact !== undefined && [...dead].some((name) => !isAgeAlone(name) && !hasAge(fact, name));
  const lives = (name: string): boolean => !dead.has(name) && !(maybeAged && isAgeAlone(name)); // "the 19-year-old" may be the dead one
  const injured = ofFate(all, "injured");
  const hit = ofFate(all, "hit");
  const hurt = [...injured, ...hit].filter(({ people }) => people.names.some(lives));
  const names = new Set([...whoIn(hurt)].filter(lives));
  const most = described("injured", [
    ...injured,
    ...hit.filter((one) => died.length > 0 && !one.people.printed && isSecond(one)),
  ]);
  if (most !== null && most.minValue >= names.size) return most;
  if (names.size > 0) return byName("injured", hurt, names.size);
  const isOther = (one: Telling): boolean =>
    isSecond(one) ||
    all.some((other) => isOneSentence(other.fact, one.fact) && other.people.names.some((name) => dead.has(name)));
  return described(
    "injured",
    died.length > 0 ? hit.filter((one) => one.people.names.length === 0 && isOther(one)) : hit,
  );
}

/** "Another teenager was shot", "two boys were also shot": not the one who died. */
const isSecond = (telling: Telling): boolean =>
  wordsFrom(telling, telling.people.start, NEAR).some((word) => /^(?:another|second|third)$/.test(word)) ||
  wordsFrom(telling, telling.people.end, NEAR).includes("also");
