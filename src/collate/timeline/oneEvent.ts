import { sharesAny } from "../../model/index.js";
import type { Moment, Telling } from "./moment.js";

/** Share of the shorter one's words, and fewest of them, from which two claims tell of one event at one time. */
const SAME = 0.6;
const FEWEST = 3;

/** Fewest words, a deed among them, that tell of one event where the minute is the same. */
const FEWEST_AT_ONCE = 2;

/** The same of two times of which one lies within the other: what is told of the year is seldom what is told of a day in it. */
const SAME_WITHIN = 0.75;
const FEWEST_WITHIN = 4;

/** So many moments at one time are compared with one that follows: of a thousand reports the first tell enough. */
const MOST = 60;

/**
 * Each event once: told alike at one time, or by one claim to the day and to the hour, or to the month here and to the day
 * there. A time that only says which one is meant stands only where nothing else tells of that day.
 */
export function oneByOne(moments: readonly Moment[]): readonly Moment[] {
  const at = new Map<string, Moment[]>();
  for (const moment of moments) {
    const key = `${moment.from} ${moment.to} ${moment.clock}`;
    const there = at.get(key) ?? [];
    const same = there.slice(0, MOST).findIndex((other) => isOne(other, moment));
    if (same < 0) there.push(moment);
    else there[same] = merged(there[same] as Moment, moment);
    at.set(key, there);
  }
  return withoutPassing(intoFiner([...at.values()].flat()));
}

const merged = (a: Moment, b: Moment): Moment => ({
  ...a,
  entry: Math.min(a.entry, b.entry),
  entries: new Set([...a.entries, ...b.entries]),
  tellings: [...a.tellings, ...b.tellings],
});

/** What reports agree on makes one event at one time, and so does one deed at one minute. */
const isOne = (a: Moment, b: Moment): boolean =>
  [...a.entries].some((entry) => b.entries.has(entry)) ||
  a.tellings.some((x) =>
    b.tellings.some((y) => isSameTime(x, y) || isAlike(x, y, FEWEST, SAME) || (isMinute(a) && isSameDeed(x, y))),
  );

const isMinute = ({ from, to }: Moment): boolean => from === to && from.length >= SIZE.time;

const isSameDeed = (x: Telling, y: Telling): boolean =>
  [...x.deeds].some((deed) => y.deeds.has(deed)) && isAlike(x, y, FEWEST_AT_ONCE, 0);

const isOneWithin = (a: Moment, b: Moment): boolean =>
  a.tellings.some((x) =>
    b.tellings.some(
      (y) =>
        x.fact.claim.id === y.fact.claim.id ||
        isSameTime(x, y) ||
        ((tellsDeedOf(x, y) || tellsDeedOf(y, x)) && isAlike(x, y, FEWEST_WITHIN, SAME_WITHIN)),
    ),
  );

/** "Was shot", "the shooting": names alone are common to all that happened there that day. */
const tellsDeedOf = ({ concepts }: Telling, { deeds }: Telling): boolean => sharesAny(deeds, concepts);

/** One expression of time, in claims of which one holds the other. */
const isSameTime = (x: Telling, y: Telling): boolean =>
  x.fact.ref.report === y.fact.ref.report && x.timex.start === y.timex.start;

function isAlike(x: Telling, y: Telling, fewest: number, share: number): boolean {
  const [small, large] = x.concepts.size <= y.concepts.size ? [x.concepts, y.concepts] : [y.concepts, x.concepts];
  const shared = [...small].filter((concept) => large.has(concept)).length;
  return shared >= Math.min(fewest, large.size) && shared >= share * small.size;
}

/** What is told to the day joins what is told of it to the hour; what is told to the month, what is told of it to the day. */
function intoFiner(moments: readonly Moment[]): readonly Moment[] {
  const kept = [...moments];
  const gone = new Set<number>();
  const within = new Map<string, number[]>();
  kept.forEach((moment, i) => {
    for (const size of new Set(Object.values(SIZE))) {
      const key = `${moment.clock} ${moment.from.slice(0, size)}`;
      within.set(key, [...(within.get(key) ?? []), i].slice(0, MOST));
    }
  });
  kept.forEach((coarse, i) => {
    const near = within.get(`${coarse.clock} ${coarse.from.slice(0, SIZE[coarse.precision])}`) ?? [];
    const finer = near.find((k) => {
      const fine = kept[k] as Moment;
      return k !== i && !gone.has(k) && isWithin(fine, coarse) && isOneWithin(fine, coarse);
    });
    if (finer === undefined) return;
    kept[finer] = merged(kept[finer] as Moment, coarse);
    gone.add(i);
  });
  return kept.filter((_, i) => !gone.has(i));
}

/** A day within its month, an hour within its day: not a stretch of time within another. */
const isWithin = (fine: Moment, coarse: Moment): boolean =>
  fine.clock === coarse.clock &&
  RANK[fine.precision] > RANK[coarse.precision] &&
  coarse.from.slice(0, SIZE[coarse.precision]) === fine.from.slice(0, SIZE[coarse.precision]) &&
  coarse.to.slice(0, SIZE[coarse.precision]) === fine.to.slice(0, SIZE[coarse.precision]);

const RANK = { year: 0, month: 1, week: 1, day: 2, time: 3 } as const;

/** Code units of an ISO 8601 instant that are known at each precision. */
const SIZE = { year: 4, month: 7, week: 10, day: 10, time: 16 } as const;

function withoutPassing(moments: readonly Moment[]): readonly Moment[] {
  const isPassing = ({ tellings }: Moment): boolean => tellings.every(({ attributive }) => attributive);
  const days = new Set(moments.filter((moment) => !isPassing(moment)).map(({ from }) => from.slice(0, SIZE.day)));
  return moments.filter(
    (moment) => !isPassing(moment) || (RANK[moment.precision] >= RANK.day && !days.has(moment.from.slice(0, SIZE.day))),
  );
}
