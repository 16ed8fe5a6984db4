import { genusOf } from "../../lang/en/genera.js";
import { RECKONED } from "../../lang/en/relativeDays.js";
import { WEEKDAYS } from "../../lang/en/timexes/time-words.js";
import { meets, type Timex } from "../../model/index.js";
import { areOthers } from "../doers.js";
import { eventTimes } from "../eventTimes.js";
import type { Fact, Word } from "../fact.js";
import { maybeOneDay } from "../maybeOneDay.js";
import { pairMeasures } from "../pairMeasures.js";
import { predicateOf } from "../predicateOf.js";
import { quoteOf } from "../quoteOf.js";
import { sayTime } from "../sayTime.js";
import { slotsOf } from "../slots.js";
import type { Finding, Rule } from "./rule.js";
import { swappedOrder } from "./swappedOrder.js";

/** Below this likeness the dates of two claims are dates of different things. */
const LEAST_LIKENESS = 0.45;

/** Below this likeness, what is told in less than so many of the other's words is of another occasion. */
const ALIKE = 0.55;
const ALIKE_WORDING = 0.45;

/** Share of common words from which one claim is the other but for a word or two. */
const COPIED = 0.8;

/** Share of common words below which the dates are of two things. */
const SAME_WORDING = 0.3;

/** Share of common words below which the verb tells whether it is one deed: "was arrested at 7", "is to be tried this morning". */
const ONE_STATEMENT = 0.6;

/** Hours told in other words are those of two moments of one event (a call, a shot, an arrest): of four flags none was right. */
const DAYS = ["DATE"] as const;
const DAYS_AND_HOURS = ["DATE", "TIME"] as const;

/** Two clock times this close are one time told twice; "around 6" is no minute. */
const MINUTES = 31;

/** Different days or hours for the same thing: every date of the one lies apart from every date of the other. */
export const when: Rule = (a, b, { likeness, common }) => {
  if (likeness < LEAST_LIKENESS || (likeness < ALIKE && common < ALIKE_WORDING)) return null;
  const copied = common < COPIED ? null : (swappedDates(a, b) ?? swappedOrder(a, b));
  if (copied !== null) return copied;
  if (moves(a, b, likeness, common) || isAsOf(a) || isAsOf(b)) return null;
  if (a.lens === null && (common < SAME_WORDING || (common < ONE_STATEMENT && sayOthers(a, b)))) return null;
  for (const type of a.lens === null && common < ONE_STATEMENT ? DAYS : DAYS_AND_HOURS) {
    const [x, y] = [dated(a, type), dated(b, type)];
    if (x.length === 0 || y.length === 0 || x.length !== y.length) continue;
    if (
      x.some((p) =>
        y.some(
          (q) =>
            (type === "TIME" ? meetClocks(a, p, b, q) : meet(p, q)) ||
            sameWords(a, b, p, q) ||
            (type === "DATE" && maybeOneDay(a, p, b, q)),
        ),
      )
    )
      continue;
    if (x.every((p) => isToday(a, p)) && y.every((q) => isToday(b, q))) continue; // each day's report tells of its own day
    if (common < COPIED && areDistances(a, x, b, y)) continue;
    if (areOfOtherClauses(a, x, b, y) || isWide(x[0] as Timex) !== isWide(y[0] as Timex)) continue;
    if (otherDeed(a, b) || (a.lens === null && haveOtherDoers(a, b))) return null;
    return tell(a, b, x[0] as Timex, y[0] as Timex);
  }
  return null;
};

/** "Nearly two weeks ago", "50 years later": reckoned from the report or from what was told before, and seldom to the day. */
const areDistances = (a: Fact, x: readonly Timex[], b: Fact, y: readonly Timex[]): boolean =>
  x.every((p) => isDistance(a, p)) && y.every((q) => isDistance(b, q));

const isDistance = (fact: Fact, time: Timex): boolean =>
  RECKONED.has(quoteOf(fact, time).exact.toLowerCase().split(" ").at(-1) ?? "");

/** A year beside a day is mostly the year of something else: of six flags of that kind none was right. In days. */
const WIDE = 80;

const isWide = ({ from, to }: Timex): boolean =>
  Date.parse((to as string).slice(0, 10)) - Date.parse((from as string).slice(0, 10)) >= WIDE * DAY_IN_MS;

const tell = (a: Fact, b: Fact, p: Timex, q: Timex): Finding => ({
  kind: "when",
  grade: "hard",
  text: `${a.witness.sigil} dates it ${print(a, p)}, ${b.witness.sigil} ${print(b, q)}.`,
  evidence: [quoteOf(a, p), quoteOf(b, q)],
  later: cameTrue(a, b) ? "a" : cameTrue(b, a) ? "b" : null,
});

/** In nearly the same words one day, month or year stands where the other has another, whatever other dates they share. */
function swappedDates(a: Fact, b: Fact): Finding | null {
  for (const slot of slotsOf(a.words, b.words).slots) {
    const [p, q] = [dateIn(a, slot.a), dateIn(b, slot.b)];
    if (p !== undefined && q !== undefined && !meet(p, q) && !maybeOneDay(a, p, b, q) && !sameWords(a, b, p, q)) {
      if (!isToday(a, p) || !isToday(b, q)) return tell(a, b, p, q);
    }
  }
  return null;
}

/** The day that the words of a slot stand within: "this afternoon" is one as "yesterday" is. */
function dateIn(fact: Fact, words: readonly Word[]): Timex | undefined {
  const [first, last] = [words[0], words.at(-1)];
  const found = eventTimes(fact).find(
    ({ start, end }) => first !== undefined && last !== undefined && start <= first.start && last.end <= end,
  );
  return found === undefined || found.type === "DATE" ? found : onItsDay(found);
}

const onItsDay = (time: Timex): Timex => ({
  ...time,
  type: "DATE",
  from: (time.from as string).slice(0, 10),
  to: (time.to as string).slice(0, 10),
});

/** "As of Monday nobody was held": how it stood then. */
const isAsOf = ({ words }: Fact): boolean =>
  words.some(({ lower }, i) => lower === "as" && words[i + 1]?.lower === "of");

/** One figure at two times: it is the figure that differs. */
const moves = (a: Fact, b: Fact, likeness: number, common: number): boolean =>
  pairMeasures(a, b, likeness, common).some(([x, y]) => !meets(x.interval, y.interval));

function sayOthers(a: Fact, b: Fact): boolean {
  const [x, y] = [predicateOf(a.words), predicateOf(b.words)];
  return x?.tag === "VERB" && y?.tag === "VERB" && x.concept !== y.concept;
}

/** "Friday" and "Friday night" are one Friday, whichever of them each report was taken to mean. */
function sameWords(a: Fact, b: Fact, p: Timex, q: Timex): boolean {
  if (p.known === "said" || q.known === "said") return false;
  const [x, y] = [quoteOf(a, p).exact.toLowerCase(), quoteOf(b, q).exact.toLowerCase()];
  return x === y || x.split(" ").some((word) => WEEKDAYS.has(word) && y.split(" ").includes(word));
}

/** What has happened settles when it was expected, be it before or after that day. */
const cameTrue = (done: Fact, foreseen: Fact): boolean =>
  done.body.modality === "asserted" &&
  foreseen.body.modality !== "asserted" &&
  done.published !== null &&
  foreseen.published !== null &&
  foreseen.published < done.published;

const isToday = ({ published }: Fact, { from, to, type }: Timex): boolean =>
  type === "DATE" && from === to && published !== null && from === published.slice(0, 10);

/** "marched on Tuesday, a day after five were shot" and "five were shot on Monday": the day is the march's. */
function areOfOtherClauses(a: Fact, x: readonly Timex[], b: Fact, y: readonly Timex[]): boolean {
  const deed = a.words.find(
    ({ tag, concept }) => tag === "VERB" && b.words.some((other) => other.tag === "VERB" && other.concept === concept),
  );
  const same = b.words.find(({ tag, concept }) => tag === "VERB" && concept === deed?.concept);
  return deed !== undefined && same !== undefined && isParted(a, deed, x) !== isParted(b, same, y);
}

/** Whether a word that opens a clause of time stands between a deed and every date. */
const isParted = ({ words }: Fact, deed: Word, dates: readonly Timex[]): boolean =>
  dates.every(({ start, end }) => {
    const [from, to] = start > deed.end ? [deed.end, start] : [end, deed.start];
    return words.some((word) => word.start >= from && word.end <= to && CLAUSE_OF_TIME.has(word.lower));
  });

const CLAUSE_OF_TIME: ReadonlySet<string> = new Set(["after", "before", "since", "until", "when", "while"]);

/** "was built in 1998", "was rebuilt in 2011": in the same words another verb tells another event. */
const otherDeed = (a: Fact, b: Fact): boolean =>
  slotsOf(a.words, b.words).slots.some(
    (slot) => slot.a.length === 1 && slot.b.length === 1 && isVerb(slot.a) && isVerb(slot.b),
  );

/** "who led the country from 2001" and "who led the party from 1982" are told of two. */
function haveOtherDoers(a: Fact, b: Fact): boolean {
  const [x, y] = [a, b].map(({ words }) => words.find(({ tag }) => tag === "VERB"));
  if (x === undefined || y === undefined || x.concept !== y.concept) return false;
  const [p, q] = [leadOf(a, x), leadOf(b, y)];
  const areTwo = p !== undefined && q !== undefined && [p, q].some(({ tag }) => tag === "NOUN"); // names may be two of one thing
  return areOthers(a, x, b, y) || (areTwo && genusOf(p.concept) !== genusOf(q.concept));
}

/** What stands behind a verb up to the next preposition: "the country", "the Fishers' Party". */
function leadOf({ words }: Fact, verb: Word): Word | undefined {
  const behind = words.slice(words.indexOf(verb) + 1);
  const end = behind.findIndex(({ tag }) => !/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(tag));
  return behind.slice(0, end < 0 ? behind.length : end).findLast(({ tag }) => tag === "NOUN" || tag === "PROPN");
}

const isVerb = (words: readonly Word[]): boolean => words[0]?.tag === "VERB";

/** Times of a type; a claim that names an hour only ("Wednesday afternoon") names its day by it. */
function dated(fact: Fact, type: Timex["type"]): readonly Timex[] {
  const all = eventTimes(fact);
  const found = all.filter((t) => t.type === type);
  return type === "DATE" && found.length === 0 ? all.filter((t) => namesDay(fact, t)) : found;
}

const namesDay = (fact: Fact, timex: Timex): boolean =>
  quoteOf(fact, timex)
    .exact.toLowerCase()
    .split(" ")
    .some((word) => WEEKDAYS.has(word));

const meet = (p: Timex, q: Timex): boolean => before(startOf(p), q.to as string) && before(startOf(q), p.to as string);

/** A week may begin on the Sunday before. */
function startOf({ from, value }: Timex): string {
  const monday = /^\d{4}-W\d\d$/.test(value) ? Date.parse(from as string) : Number.NaN;
  return Number.isNaN(monday) ? (from as string) : new Date(monday - DAY_IN_MS).toISOString().slice(0, 10);
}

const DAY_IN_MS = 86_400_000;

/** An hour whose day isn't said in its own words ("at 1.45 p.m.") may be that hour of any day. */
function meetClocks(a: Fact, p: Timex, b: Fact, q: Timex): boolean {
  if (meet(p, q)) return true;
  const apart = Math.abs(minutes(p.from as string) - minutes(q.from as string));
  return (
    apart < MINUTES || (!(namesDay(a, p) && namesDay(b, q)) && Math.min(apart % DAY, DAY - (apart % DAY)) < MINUTES)
  );
}

const DAY = 1440;

/** ISO dates compare as text at their common precision. */
function before(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) <= b.slice(0, length);
}

function minutes(instant: string): number {
  const time = /T(\d\d):(\d\d)/.exec(instant);
  const day = Date.parse(instant.slice(0, 10)) / 86_400_000;
  return time === null ? Number.NaN : day * DAY + Number(time[1]) * 60 + Number(time[2]);
}

/** As printed, and the day that it stands for where that says more: "“tonight” (Thursday, 8 May)". */
function print(fact: Fact, timex: Timex): string {
  const [printed, day] = [quoteOf(fact, timex).exact, say(fact, timex)];
  return printed === day ? `“${printed}”` : `“${printed}” (${day})`;
}

/** In words, without the year in which the report appeared. */
const say = ({ published }: Fact, { from, to }: Timex): string =>
  sayTime(from as string, to as string, published?.slice(0, 4) ?? null);
