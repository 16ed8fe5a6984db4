import { monthNumbers, stampWord, weekdayDate, weekdayNumbers } from "../lang/en/extract-dates.js";
import type { Problem, ProblemRule, Report, Span } from "../model/index.js";
import { addressDate } from "./address-date.js";
import { isoDate } from "./date.js";

const DAY = 86_400_000;
/** Reports stamp themselves within days of publication; archives and updates within weeks. Further off, the given date is another's. */
const FURTHEST_STAMP = 45 * DAY;
/** A page that is moved or renewed keeps its address: further off, the given date is that of a copy. */
const FURTHEST_ADDRESS = 180 * DAY;
/** A publication time this close to the retrieval is the crawler's. */
const CRAWL = 120_000;
/** A printed date within this many characters of the top is the report's own. */
const TOP = 300;
/** Distinct wrong weekdays that are no slip. */
const FEWEST_SLIPS = 2;
/** Weekday and date without a year mean the year of publication or one beside it. */
const NEAR_YEARS = [0, -1, 1];

/**
 * What in the text or the retrieval belies a publication date: a weekday that doesn't fall on the date it stands beside in
 * any year near, a printed date line or the day in its address far from it, a time equal to the retrieval. Each only where there's no doubt.
 */
export function beliedDate(report: Report, published: string, retrieved: string | null): readonly Problem[] {
  if (isCrawlStamp(published, retrieved))
    return [problem("crawl-date", `The publication date ${published} is the moment of retrieval.`, null)];
  return (
    stampProblem(report, published) ?? addressProblem(report, published) ?? weekdayProblem(report, published) ?? []
  );
}

function isCrawlStamp(published: string, retrieved: string | null): boolean {
  return (
    retrieved !== null && published.includes("T") && Math.abs(Date.parse(published) - Date.parse(retrieved)) < CRAWL
  );
}

function stampProblem({ text, furniture }: Report, published: string): readonly Problem[] | null {
  const stamps = furniture
    .filter((span) => span.kind === "date" && isStamp(text, span))
    .map((span) => ({ span, date: isoDate(text.slice(span.start, span.end)) }));
  const dated = stamps.filter(({ date }) => date !== null);
  const far = dated.find(({ date }) => Math.abs(Date.parse(date as string) - Date.parse(published)) > FURTHEST_STAMP);
  if (far === undefined || dated.some((one) => one !== far && one.date?.slice(0, 10) === published.slice(0, 10)))
    return null;
  return [
    problem(
      "belied-date",
      `The publication date ${published.slice(0, 10)} is far from the date that the report prints, ${far.date?.slice(0, 10)}.`,
      far.span,
    ),
  ];
}

function addressProblem({ url }: Report, published: string): readonly Problem[] | null {
  const day = addressDate(url ?? undefined);
  if (day === null || Math.abs(Date.parse(day) - Date.parse(published)) <= FURTHEST_ADDRESS) return null;
  const text = `The publication date ${published.slice(0, 10)} is far from the day in the address, ${day}.`;
  return [problem("belied-date", text, null)];
}

/** Dates of birth stand on lines of their own too; a stamp says that it is one, or stands at the top. */
function isStamp(text: string, { start, end }: Span): boolean {
  return stampWord.test(text.slice(start, end)) || start < TOP;
}

/** Told only when several weekdays of the text are wrong and none is right: one alone is rather the writer's slip. */
function weekdayProblem({ text }: Report, published: string): readonly Problem[] | null {
  const year = Number(published.slice(0, 4));
  const said = [...text.matchAll(weekdayDate)].filter(
    (match) => match[6] === undefined || Math.abs(Number(match[6]) - year) <= 1,
  );
  if (new Set(said.map(([words]) => words)).size < FEWEST_SLIPS || said.some((match) => fits(match, year))) return null;
  const [first] = said as [RegExpExecArray];
  const span = { start: first.index, end: first.index + first[0].length };
  return [
    problem(
      "belied-date",
      `The publication date ${published.slice(0, 10)} is belied by the text: "${first[0]}" is in no year near it.`,
      span,
    ),
  ];
}

function fits(
  [, weekday, monthBefore, dayAfter, dayBefore, monthAfter, stated]: RegExpExecArray,
  year: number,
): boolean {
  const month = monthNumbers.get((monthBefore ?? monthAfter ?? "").slice(0, 3).toLowerCase()) ?? 0;
  const day = Number(dayAfter ?? dayBefore);
  const wanted = weekdayNumbers.get((weekday ?? "").slice(0, 3).toLowerCase());
  const years = stated === undefined ? NEAR_YEARS.map((step) => year + step) : [Number(stated)];
  return years.some((one) => new Date(Date.UTC(one, month, day)).getUTCDay() === wanted);
}

const problem = (rule: ProblemRule, text: string, span: Span | null): Problem => ({ rule, text, span });
