import { EASTERN } from "../../lang/en/timexes/eastern.js";
import type { Day } from "./calendar.js";
import type { Partial } from "./partial.js";

/** What a report's time expressions are resolved against. */
export interface Setting {
  readonly published: Required<Day> | null;
  /** The report tells of years gone by: months and days without a year belong to the year told last, not to that of publication. */
  readonly historical: boolean;
  /** The report tells, at its beginning, of a place where the next day has begun: its "Tuesday" may be tomorrow. */
  readonly eastern: boolean;
}

/** A year further from publication than this is history. */
const FAR = 2;
/** So many years far from publication, and twice as many as near ones, make a history of a report; news names one or two for background. */
const LEAST_FAR = 4;

/** News says "Tuesday" and "yesterday", histories hardly ever do. */
const LEAST_RATIO = 4;

const isDeictic = (partial: Partial): boolean =>
  partial.form === "said" ||
  (partial.weekday !== undefined && partial.month === undefined && partial.base === undefined);

/** Where a report says what it is about, in code units. */
const OPENING = 700;

export function settingOf(text: string, published: Required<Day> | null, partials: readonly Partial[]): Setting {
  const eastern = EASTERN.test(text.slice(0, OPENING));
  const years = partials.flatMap(({ year }) => (year === undefined ? [] : [year]));
  const deictic = partials.filter(isDeictic).length;
  if (published === null) return { published, historical: years.length > deictic, eastern };
  const far = years.filter((year) => Math.abs(published.year - year) >= FAR).length;
  const historical = far >= LEAST_FAR && far >= 2 * (years.length - far) && far >= LEAST_RATIO * deictic;
  return { published, historical, eastern };
}
