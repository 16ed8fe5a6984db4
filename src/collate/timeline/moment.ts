import { STRETCH_AND, STRETCH_JOINS } from "../../lang/en/timexes/tellings.js";
import type { TimelineItem, Timex } from "../../model/index.js";
import type { Fact } from "../fact.js";
import { isContent } from "../rarity.js";
import { isAttributive, isStatement, saidAt, tellsWhen } from "./telling.js";

/** What one claim tells of one time. */
export interface Telling {
  readonly fact: Fact;
  readonly timex: Timex;
  /** Only says which one is meant. */
  readonly attributive: boolean;
  /** What is told, without the times. */
  readonly concepts: ReadonlySet<string>;
  /** Those of its verbs. */
  readonly deeds: ReadonlySet<string>;
}

/** One event, saying or publication at one time, in all that tell of it. */
export interface Moment extends Pick<TimelineItem, "from" | "to" | "precision" | "clock"> {
  /** Index of the most important entry in which it stands. */
  readonly entry: number;
  /** Indices of all of them. */
  readonly entries: ReadonlySet<number>;
  readonly tellings: readonly Telling[];
}

/** One moment for each time that a claim tells of; two times that bound a stretch are one. */
export function momentsOf(fact: Fact, entry: number): readonly Moment[] {
  const told = fact.body.timexes.map((t) => fact.witness.timexes[t] as Timex).filter((t) => tellsWhen(fact, t));
  const times = told.filter((timex, i) => !isConversion(fact, told[i - 1], timex));
  const moments: Moment[] = [];
  for (let i = 0; i < times.length; i++) {
    const [timex, next] = [times[i] as Timex, times[i + 1]];
    const last = next !== undefined && isStretch(fact, timex, next) ? next : timex;
    if (last !== timex) i++;
    moments.push({
      from: timex.from as string,
      to: last.to as string,
      precision: coarser(precisionOf(timex), precisionOf(last)),
      clock: isStatement(fact, timex) ? "statement" : "event",
      entry,
      entries: new Set([entry]),
      tellings: [{ fact, timex, attributive: isAttributive(fact, timex), ...toldIn(fact) }],
    });
  }
  return [...moments, ...statementsOf(fact, entry)];
}

function statementsOf(fact: Fact, entry: number): readonly Moment[] {
  return saidAt(fact)
    .filter((timex) => tellsWhen(fact, timex))
    .map((timex) => ({
      from: timex.from as string,
      to: timex.to as string,
      precision: precisionOf(timex),
      clock: "statement",
      entry,
      entries: new Set([entry]),
      tellings: [{ fact, timex, attributive: false, ...toldIn(fact) }],
    }));
}

/** "6 a.m. (2100 GMT)": the same hour by another clock. */
function isConversion({ witness }: Fact, before: Timex | undefined, timex: Timex): boolean {
  if (before === undefined || precisionOf(before) !== "time" || precisionOf(timex) !== "time") return false;
  return CONVERTED.test(witness.report.text.slice(before.end, timex.start));
}

const CONVERTED = /^[^().;]{0,24}\($|^\s?\/\s?$/;

function isStretch({ witness }: Fact, first: Timex, last: Timex): boolean {
  const { text } = witness.report;
  const between = text.slice(first.end, last.start).trim().toLowerCase();
  if ((first.from as string) > (last.to as string)) return false;
  return (
    STRETCH_JOINS.has(between) ||
    (between === "and" &&
      (followAtOnce(first, last) || STRETCH_AND.test(text.slice(Math.max(0, first.start - 12), first.start))))
  );
}

/** "in October and November", "in the 1970s and 1980s": one time. */
const followAtOnce = ({ to }: Timex, { from }: Timex): boolean =>
  Date.parse((from as string).slice(0, 10)) - Date.parse((to as string).slice(0, 10)) === 86_400_000;

function toldIn({ words, body, witness }: Fact): Pick<Telling, "concepts" | "deeds"> {
  const times = body.timexes.map((t) => witness.timexes[t] as Timex);
  const isTime = (at: number): boolean => times.some(({ start, end }) => start <= at && at < end);
  const told = words.filter((word) => isContent(word) && !isTime(word.start));
  const conceptsOf = (list: typeof told): ReadonlySet<string> => new Set(list.map(({ concept }) => concept));
  return { concepts: conceptsOf(told), deeds: conceptsOf(told.filter(({ tag }) => tag === "VERB")) };
}

const PRECISIONS: readonly TimelineItem["precision"][] = ["year", "month", "week", "day", "time"];

const coarser = (a: TimelineItem["precision"], b: TimelineItem["precision"]): TimelineItem["precision"] =>
  PRECISIONS.indexOf(a) < PRECISIONS.indexOf(b) ? a : b;

function precisionOf({ value, type }: Timex): TimelineItem["precision"] {
  if (type === "TIME" || /T\d/.test(value)) return "time";
  if (/^\d{4}-W/.test(value)) return "week";
  if (/^\d{4}-\d{2}-\d{2}/.test(value)) return "day";
  return /^\d{4}-/.test(value) ? "month" : "year";
}
