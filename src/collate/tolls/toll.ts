import type { Fact } from "../fact.js";
import { counted, described } from "./counted.js";
import { countsIn } from "./headline.js";
import { ofHit, survivors } from "./hit.js";
import { isSure } from "./isSure.js";
import { isOfSeveral } from "./ofSeveral.js";
import { largerThan, printed } from "./printed.js";
import { type Telling, tellingsOf } from "./telling.js";
import { isOneSentence, ofFate, type Toll } from "./tollOf.js";
import { withDoers } from "./withDoers.js";

/** What one report gives: its tolls, and larger figures that it prints beside them. */
export interface Given {
  readonly tolls: readonly Toll[];
  readonly larger: readonly Toll[];
}

/** The tolls that one report gives. `facts` are its claims in text order. */
export function tollsOf(facts: readonly Fact[]): Given {
  const tellings = facts
    .filter(tells)
    .flatMap((fact) => tellingsOf(fact).filter((telling) => isPositive(fact, telling) && happened(telling)));
  const title = countsIn(facts[0]?.witness.report.title ?? "");
  const known = tellings.filter((telling) => !addsToUnknown(telling, tellings));
  const all = ofOneEach(known).map((telling) => asHit(telling, tellings));
  const dead = printed(all, "dead", title) ?? counted(all, "dead");
  const told = survivors(all) ?? counted(all, "injured");
  const left = ofHit(all, dead);
  const hurt =
    larger(printed(all, "injured", title), left && most(left, described("injured", ofFate(all, "injured")))) ?? told;
  const injured = hurt && withoutDead(hurt, dead);
  const arrested = printed(all, "arrested", title) ?? counted(all, "arrested");
  const given = [dead, injured].filter((toll) => toll !== null);
  return {
    tolls: [dead, withDoers(all, dead), injured, arrested]
      .filter((toll) => toll !== null)
      .map((toll) => ({
        ...toll,
        short: (title.get(toll.fate) ?? 0) > toll.minValue,
        sure: isSure(toll, known, { dead, injured }, title),
        several: known.some(
          (telling) => telling.fate === toll.fate && isOfSeveral(telling) && telling.people.minValue >= toll.minValue,
        ),
      })),
    larger: given.flatMap((toll) => (toll.counted === null ? largerThan(toll, all) : [])),
  };
}

/** What is told of several incidents gives way to what is told of one with the same fate: "four were hurt in a single shooting". */
const ofOneEach = (told: readonly Telling[]): readonly Telling[] =>
  told.filter(
    (telling) => !isOfSeveral(telling) || !told.some((other) => other.fate === telling.fate && !isOfSeveral(other)),
  );

/** "Four were hurt. One of the victims later died": three are, if nobody else is dead. */
function withoutDead(injured: Toll, dead: Toll | null): Toll {
  const isAmong =
    dead !== null &&
    injured.counted === null &&
    injured.minValue > dead.minValue &&
    !injured.tellings.some(({ people }) => people.besides) &&
    dead.tellings.every((telling) => telling.people.among && isAfter(telling, injured));
  if (!isAmong) return injured;
  const left = injured.minValue - dead.minValue;
  const how = `${injured.minValue} hurt, ${dead.minValue} of them dead`;
  return {
    ...injured,
    minValue: left,
    maxValue: left,
    counted: how,
    tellings: [...injured.tellings, ...dead.tellings],
  };
}

const isAfter = ({ people }: Telling, { tellings }: Toll): boolean =>
  tellings.some((telling) => telling.people.end <= people.start);

/** "Six were wounded, two mortally": those two are among them. */
const asHit = (telling: Telling, told: readonly Telling[]): Telling =>
  telling.fate === "injured" && told.some((other) => other.adverb && isOneSentence(other.fact, telling.fact))
    ? { ...telling, fate: "hit" }
    : telling;

/** "Whenever one is killed, all lose" tells of nobody. */
const tells = ({ words }: Fact): boolean =>
  !(
    /^(?:when|whenever|if)$/.test(words[0]?.lower ?? "") && words.some(({ lower }) => lower === "is" || lower === "are")
  );

/** "There will be guards where six guests were hit": what was done stands within what is foreseen. */
const happened = ({ fact: { body, words }, people }: Telling): boolean =>
  body.modality === "asserted" ||
  (people.printed && /^(?:was|were|had|has|have)$/.test(words.find(({ start }) => start >= people.end)?.lower ?? ""));

/** Further down "none was hurt" is of another occasion, in sentences. */
const LEAD = 16;

/** "The boy wasn't hurt" tells of nobody; "no one was hurt" of none. */
const isPositive = ({ body }: Fact, { people }: Telling): boolean =>
  people.printed && people.minValue === 0 ? body.sentence < LEAD : body.polarity === "positive";

/** "Eight more were killed": more than whom, another sentence may have told long ago. "Six others were hurt", besides the dead. */
function addsToUnknown({ people, fact, fate }: Telling, all: readonly Telling[]): boolean {
  if (!people.besides) return false;
  const others = all.filter((other) => other.people !== people && !other.people.self && other.fate !== "arrested");
  const beside = others.filter((other) => isOneSentence(other.fact, fact));
  if (beside.some((other) => other.people.end <= people.start || (fate === "injured" && other.fate !== fate)))
    return false;
  const dead = ofFate(others, "dead");
  if (fate === "dead" || dead.length === 0) return true;
  const names = new Set(dead.flatMap((other) => other.people.names));
  return others.some(
    (other) =>
      other.fact.body.sentence < fact.body.sentence &&
      other.fate !== "dead" &&
      !other.people.names.some((name) => names.has(name)),
  );
}

/** "Two are in critical condition" where a figure further down leaves one. */
const most = (left: Toll, said: Toll | null): Toll => (said !== null && said.minValue > left.minValue ? said : left);

/** What is told of a part gives way to a larger count of those who were hit. */
const larger = (toll: Toll | null, other: Toll | null): Toll | null =>
  toll === null || (other !== null && !toll.whole && other.minValue > toll.minValue) ? (other ?? toll) : toll;
