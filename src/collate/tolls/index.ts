import { eventTimes } from "../eventTimes.js";
import type { Fact } from "../fact.js";
import { DIED_SINCE } from "../measure.js";
import { onceAClaim } from "../onceAClaim.js";
import type { Told } from "../owner.js";
import { reconcile } from "./reconcile.js";
import { tollsOf } from "./toll.js";
import type { Toll } from "./tollOf.js";
import { type Compared, deadBeside, toTold } from "./toTold.js";

/** Fates of which an edition has a point of its own. */
const FATES: readonly Toll["fate"][] = ["dead", "injured", "arrested"];

/** Figures up to this may be of one event however far apart: one was killed, in the end five. */
const FEW = 12;

/** Larger tolls further apart than this (as a ratio) are of two events. */
const MOST_RISE = 3;

/** A fate that one report alone tells of, and not among its first sentences, is no point of the story. */
const LEAD = 16;

/**
 * For each fate the toll that each report gives, in figures or by telling of people one by one, and every claim on which
 * it stands. What happened in another year is another event's.
 */
export function tollPoints(facts: readonly Fact[]): readonly (readonly Told[])[] {
  const byReport = new Map<number, Fact[]>();
  for (const fact of facts) {
    const own = byReport.get(fact.ref.report) ?? [];
    own.push(fact);
    byReport.set(fact.ref.report, own);
  }
  const first = facts.flatMap(({ published }) => published ?? []).toSorted()[0] ?? null;
  const given = [...byReport.values()].map((own) =>
    tollsOf(
      ofNow(
        own.toSorted((a, b) => a.ref.claim - b.ref.claim),
        first,
      ),
    ),
  );
  const tolls = reconcile(given);
  return FATES.map((fate) => ofOneEvent(comparable(tolls.filter((toll) => toll.fate === fate))))
    .filter(matters)
    .map((point) => point.flatMap((toll) => toTold(toll, deadBeside(toll, tolls))).filter(onceAClaim));
}

const matters = (tolls: readonly Toll[]): boolean =>
  tolls.length > 1 || tolls.some(({ tellings }) => tellings.some(({ fact }) => fact.body.sentence < LEAD));

const DAY = 86_400_000;

/** A claim that names a time so many days before the story's first report tells of another event, where its report's other tolls name none. */
const LONG_AGO = 14;

/** The claims without those of earlier events: "in September two were killed". */
function ofNow(facts: readonly Fact[], first: string | null): readonly Fact[] {
  const now = facts.filter((fact) => !isLongAgo(fact, first));
  return tollsOf(now).tolls.length > 0 ? now : facts.filter((fact) => !isYearsAgo(fact));
}

const isLongAgo = (fact: Fact, first: string | null): boolean =>
  first !== null &&
  eventTimes(fact).some(({ to }) => Date.parse(first) - Date.parse((to as string).slice(0, 10)) > LONG_AGO * DAY);

/** A trial tells of the deed of the year before. */
const isYearsAgo = (fact: Fact): boolean => {
  const year = Number(fact.published?.slice(0, 4));
  return eventTimes(fact).some(({ to }) => Number((to as string).slice(0, 4)) < year - 1);
};

/** A part told larger than so many times the whole is of another event. */
const PART = 2;

/** Whether figures of anybody say the same or, where there are none, all figures are of people of one kind: "two bailiffs", "three bailiffs". */
function isBorneOut(toll: Toll, said: readonly Toll[]): boolean {
  const whole = said.filter((other) => other.whole && other.counted === null);
  return whole.length === 0
    ? said.every((other) => other.minValue === toll.minValue || kindOf(other) === kindOf(toll))
    : whole.some(({ minValue }) => minValue === toll.minValue);
}

/** More than any figure of anybody allows: "nine clerks" are no part of seven. */
function exceeds(toll: Toll, said: readonly Toll[]): boolean {
  const whole = said.filter((other) => other.whole && other.counted === null);
  return whole.length > 0 && toll.counted === null && toll.minValue > mostOf(whole);
}

/** Counts those of several incidents where others count those of one, and nobody gives the same figure. */
const isWider = (toll: Toll, all: readonly Toll[]): boolean =>
  toll.several &&
  all.some(({ several }) => !several) &&
  !all.some(({ several, minValue }) => !several && minValue === toll.minValue);

/** What the people counted are, by the words for them. */
function kindOf({ tellings: [first] }: Toll): string {
  const { people, fact } = first as Toll["tellings"][number];
  return fact.words
    .filter(({ start, end, tag }) => start >= people.start && end <= people.end && (tag === "NOUN" || tag === "ADJ"))
    .map(({ concept }) => concept)
    .join(" ");
}

/** "Five boys" who are all that were hurt by the headline; of the dead a headline may have left out whoever did it. */
const isAllHurt = ({ fate, sure }: Toll): boolean => fate === "injured" && sure;

/** The most that the figures allow: "at least two" may be six. */
const mostOf = (tolls: readonly Toll[]): number =>
  Math.max(...tolls.map(({ maxValue, modifier }) => (modifier.startsWith(">") ? MOST_RISE * maxValue : maxValue)));

/** "Her sister and her mother were hurt", told in one breath: one more than others count, and no mistake of counting. */
const isListed = ({ tellings, minValue, fate }: Toll, most: number): boolean =>
  fate === "injured" && minValue === most + 1 && tellings.some(({ people }) => people.minValue === minValue);

/**
 * The tolls of one fate. "Two bailiffs", who may be a part of the dead, aren't held against a figure of anybody; people
 * told of one by one, who may be some of them, count up to the figures given.
 */
function comparable(all: readonly Toll[]): readonly Compared[] {
  const tolls = all.map((toll) => (isWider(toll, all) ? { ...toll, whole: false } : { ...toll, several: false }));
  const said = tolls.filter(({ modifier, counted }) => counted === null || modifier !== ">=");
  const whole = said.filter((toll) => toll.whole);
  const most = mostOf(said);
  const mostPart = whole.length === 0 ? most : PART * mostOf(whole);
  return tolls
    .filter(
      (toll) =>
        said.length === 0 ||
        toll.minValue <= (said.includes(toll) ? mostPart : toll.counted === DIED_SINCE ? most + 1 : most) ||
        isListed(toll, most) ||
        whole.includes(toll),
    )
    .map((toll) => ({
      ...toll,
      part:
        toll.short ||
        (said.includes(toll) &&
          !toll.whole &&
          !isAllHurt(toll) &&
          !isBorneOut(toll, said) &&
          (toll.several || !exceeds(toll, said))),
    }));
}

/** The most tolls that lie near each other: those of the event that most reports tell of. */
function ofOneEvent<T extends Toll>(tolls: readonly T[]): readonly T[] {
  const runs: T[][] = [];
  for (const toll of tolls.toSorted((a, b) => a.maxValue - b.maxValue)) {
    const last = runs.at(-1)?.at(-1);
    if (last === undefined || toll.maxValue > Math.max(FEW, MOST_RISE * last.maxValue)) runs.push([toll]);
    else runs.at(-1)?.push(toll);
  }
  return runs.toSorted((a, b) => b.length - a.length)[0] ?? [];
}
