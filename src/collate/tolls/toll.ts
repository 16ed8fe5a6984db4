import { severe, somewhere } from "../../lang/en/casualties.js";
import type { Quantity } from "../../model/index.js";
import type { Fact } from "../fact.js";
import { isAgeAlone } from "./aged.js";
import type { Fate } from "./fateAt.js";
import type { People } from "./people.js";
import { type Telling, tellingsOf } from "./telling.js";
import { WITH_SELF, withDoers } from "./withDoers.js";

/** How many people a report has dead, injured or arrested, and on which words that stands. */
export interface Toll {
  readonly fate: "dead" | "injured" | "arrested";
  readonly report: number;
  readonly minValue: number;
  readonly maxValue: number;
  readonly modifier: Quantity["modifier"];
  /** False where those counted may be a part of all: "two bailiffs", "two were seriously hurt". */
  readonly whole: boolean;
  /** How it was counted, in one sentence; null where the report prints the figure. */
  readonly counted: string | null;
  readonly tellings: readonly Telling[];
}

/** The tolls that one report gives. `facts` are its claims in text order. */
export function tollsOf(facts: readonly Fact[]): readonly Toll[] {
  const told = facts
    .filter(tells)
    .flatMap((fact) => tellingsOf(fact).filter((telling) => isPositive(fact, telling) && happened(telling)));
  const all = told.filter((telling) => !addsToUnknown(telling, told)).map((telling) => asHit(telling, told));
  const dead = printed(all, "dead") ?? counted(all, "dead");
  const injured = larger(printed(all, "injured"), ofHit(all, dead)) ?? counted(all, "injured");
  const arrested = printed(all, "arrested") ?? counted(all, "arrested");
  return [dead, withDoers(all, dead), injured, arrested].filter((toll) => toll !== null);
}

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

/** "Eight more were killed": more than whom, another sentence may have told long ago. */
function addsToUnknown({ people, fact, fate }: Telling, all: readonly Telling[]): boolean {
  if (!people.besides) return false;
  const others = all.filter((other) => other.people !== people && !other.people.self);
  const beside = others.filter((other) => isOneSentence(other.fact, fact));
  if (beside.some((other) => other.people.end <= people.start || (fate === "injured" && other.fate !== fate)))
    return false;
  const before = others.filter((other) => other.fact.body.sentence < fact.body.sentence);
  return fate !== "injured" || before.at(-1)?.fate !== "dead" || before.some((other) => other.fate !== "dead"); // "Hale was killed. Six others were hurt."
}

/** What is told of a part gives way to a larger count of those who were hit. */
const larger = (toll: Toll | null, other: Toll | null): Toll | null =>
  toll === null || (other !== null && !toll.whole && other.minValue > toll.minValue) ? (other ?? toll) : toll;

/** "Two were seriously hurt", "two guests died in the yard", "two were taken to the city hospital": how many there were in all isn't said. */
function isNarrow(telling: Telling): boolean {
  const { fate, people } = telling;
  const from = (count: number): readonly string[] => wordsFrom(telling, people.start, count);
  if (fate === "hit") return from(FAR).some((word) => word.startsWith("hospital"));
  if (fate === "dead") return from(FAR).some((word) => somewhere.has(word));
  if (people.minValue === 1 || (people.besides && from(FAR).some((word) => somewhere.has(word)))) return true;
  return wordsFrom(telling, people.end, NEAR).some((word) => severe.has(word));
}

/** Words behind a place: those beside the verb, and those that tell where. */
const NEAR = 2;
const FAR = 9;

const wordsFrom = ({ fact: { words } }: Telling, from: number, count: number): readonly string[] =>
  words
    .filter(({ start }) => start >= from)
    .slice(0, count)
    .map(({ lower }) => lower);

const of = (all: readonly Telling[], fate: Fate): readonly Telling[] => all.filter((telling) => telling.fate === fate);

/** The first figure that the report prints of all who met with the fate, and wherever it gives the same again. */
function printed(all: readonly Telling[], fate: Toll["fate"]): Toll | null {
  const every = of(all, fate).filter((telling) => telling.people.printed && !isAlso(telling));
  const figures = wholeOf(every);
  const first =
    figures.find(({ people }) => people.minValue > 0) ??
    (of(all, fate).length === figures.length ? figures[0] : undefined);
  if (first === undefined) return null;
  const value = totalAt(of(all, fate), first);
  const same = figures.filter((telling) => totalAt(of(all, fate), telling) === value);
  const { maxValue, minValue, modifier } = first.people;
  const self = of(all, fate).find(
    ({ people, fact }) => people.self && !first.people.self && isOneSentence(fact, first.fact),
  );
  if (self === undefined) return toll(fate, same, value, value + maxValue - minValue, modifier, null);
  return toll(fate, [first, self], value + 1, value + 1 + maxValue - minValue, modifier, WITH_SELF);
}

/** Figures of anybody where they are larger than what is told first: "two bailiffs" are a part of "three people" then. */
function wholeOf(figures: readonly Telling[]): readonly Telling[] {
  const first = figures.find(({ people }) => people.minValue > 0);
  if (first === undefined || isWhole(first)) return figures;
  const wider = figures.filter((figure) => isWhole(figure) && figure.people.minValue > first.people.minValue);
  return wider.length > 0 ? wider : figures;
}

const isWhole = (telling: Telling): boolean => telling.people.anybody && !isNarrow(telling);

/** "Two pilots also died": besides others. */
const isAlso = ({ fact: { words }, people }: Telling): boolean =>
  words.some(
    ({ lower, start }, i) => lower === "also" && start >= people.end && (words[i - 1]?.start ?? 0) < people.end + 12,
  );

/** "Tor Hale was hurt and two others were": of those told of in one sentence before, "others" are more. */
function totalAt(all: readonly Telling[], { fact, people }: Telling): number {
  if (!people.besides) return people.minValue;
  const before = all.filter(
    (other) =>
      other.people !== people &&
      other.fact.ref.report === fact.ref.report &&
      other.fact.body.sentence === fact.body.sentence &&
      other.people.end <= people.start,
  );
  return people.minValue + sum(before.map((other) => other.people));
}

const sum = (people: readonly People[]): number => people.reduce((n, { minValue }) => n + minValue, 0);

/** "Five people were shot, one fatally": those who were hit and aren't among the dead. */
function ofHit(all: readonly Telling[], dead: Toll | null): Toll | null {
  const hit = of(all, "hit");
  const figure = hit.find(({ people }) => people.printed && people.minValue > 0);
  if (figure === undefined) return survivors(all);
  const { minValue, besides } = figure.people;
  const left = besides || dead === null ? minValue : minValue - dead.minValue;
  if (left <= 0) return null;
  const how = besides || dead === null ? `${minValue} hit` : `${minValue} hit, ${dead.minValue} of them dead`;
  return toll(
    "injured",
    [figure, ...(besides ? [] : (dead?.tellings ?? []).slice(0, 1))],
    left,
    left,
    figure.people.modifier,
    how,
  );
}

/** Those told of as hit or hurt by name who aren't told of as dead. */
function survivors(all: readonly Telling[]): Toll | null {
  const dead = new Set(of(all, "dead").flatMap(({ people }) => people.names));
  const named = [...dead].some((name) => !isAgeAlone(name));
  const lives = (name: string): boolean => !dead.has(name) && !(named && isAgeAlone(name)); // "the 19-year-old" may be the dead one
  const hurt = [...of(all, "injured"), ...of(all, "hit")].filter(({ people }) => people.names.some(lives));
  const names = new Set([...whoIn(hurt)].filter(lives));
  const most = described("injured", of(all, "injured"));
  if (most !== null && most.minValue >= names.size) return most;
  if (names.size > 0) return byName("injured", hurt, names.size);
  const anyDead = of(all, "dead").length > 0;
  return of(all, "injured").length > 0
    ? null
    : described(
        "injured",
        of(all, "hit").filter((hit) => !anyDead || isSecond(hit)),
      );
}

/** "Another teenager was shot": not the one who died. */
const isSecond = (telling: Telling): boolean =>
  wordsFrom(telling, telling.people.start, NEAR).some((word) => /^(?:another|second|third)$/.test(word));

/** Everybody whom the tellings name; who is known by an age alone may be one of those named. */
function whoIn(tellings: readonly Telling[]): ReadonlySet<string> {
  const all = tellings.flatMap(({ people }) => people.names);
  const named = all.filter((name) => !isAgeAlone(name));
  return new Set(named.length > 0 ? named : all);
}

/** As many as are named, or as one claim describes, whichever is more. */
function counted(all: readonly Telling[], fate: Toll["fate"]): Toll | null {
  const told = of(all, fate).filter(({ people }) => people.minValue > 0);
  const named = told.filter(({ people }) => people.names.length > 0);
  const names = whoIn(named);
  const others = told.filter(({ people }) => !people.self || people.minValue > 1);
  const selves = told
    .filter(
      ({ people, fact }) =>
        people.self &&
        people.minValue === 1 &&
        all.some((other) => !other.people.self && isOneSentence(other.fact, fact)),
    )
    .slice(0, 1);
  const most = described(fate, others.length > 0 ? others : told);
  if (most === null) return null;
  const one = names.size < most.minValue || names.size === 0 ? most : byName(fate, named, names.size);
  const count = one.minValue + (others.length > 0 ? selves.length : 0);
  return { ...one, minValue: count, maxValue: count, tellings: [...new Set([...one.tellings, ...selves])] };
}

const byName = (fate: Toll["fate"], named: readonly Telling[], count: number): Toll =>
  toll(fate, named.filter(isNew), count, count, ">=", "those named were counted");

/** Names somebody whom no telling before it names. */
const isNew = ({ people: { names } }: Telling, i: number, all: readonly Telling[]): boolean =>
  names.some((name) => !all.slice(0, i).some(({ people }) => people.names.includes(name)));

const isOneSentence = (a: Fact, b: Fact): boolean => a.body.sentence === b.body.sentence;

/** The most that one claim tells of: "a mother and her son". */
function described(fate: Toll["fate"], told: readonly Telling[]): Toll | null {
  const most = Math.max(0, ...told.map(({ people }) => people.minValue));
  if (most === 0) return null;
  const same = told.filter(({ people }) => people.minValue === most);
  return toll(fate, same.slice(0, 1), most, most, ">=", "those told of were counted");
}

const toll = (
  fate: Toll["fate"],
  tellings: readonly Telling[],
  minValue: number,
  maxValue: number,
  modifier: Quantity["modifier"],
  counted: string | null,
): Toll => ({
  fate,
  whole: tellings.every(isWhole),
  report: (tellings[0] as Telling).fact.ref.report,
  minValue,
  maxValue,
  modifier,
  counted,
  tellings,
});
