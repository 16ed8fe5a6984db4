import { sayings } from "../../lang/en/cues.js";
import type { Sentence } from "../../model/index.js";
import type { Draft } from "../draft.js";
import { tokenFrom } from "../quantities/place.js";
import { addDays, type Day, dayNumber, isWhole } from "./calendar.js";
import type { Partial } from "./partial.js";

/** The day of which a report told last. */
export interface ToldDay {
  readonly day: Required<Day>;
  /** Its evening or night was meant, which goes on into the next day. */
  readonly late: boolean;
  readonly sentence: number;
}

/** So many sentences on, a time of the clock still is of the day told last: in 45 reports looked at it was in 38, of the day of publication in two. */
const REACH = 3;
const MORNING = "06:00";

/** The day that an expression tells of; null for what isn't a day, lies ahead, or is only when somebody spoke ("police said Monday"). */
export function toldDay(
  draft: Draft,
  partial: Partial,
  day: Day | null,
  sentence: number,
  published: Required<Day>,
): ToldDay | null {
  const isDay =
    partial.form === "calendar" || partial.form === "said" || (partial.form === "shift" && partial.part !== undefined);
  if (!isDay || !isWhole(day) || dayNumber(day) > dayNumber(published)) return null;
  const here = tokenFrom(draft.tokens, partial.start);
  const before = draft.tokens.slice(Math.max(0, here - 2), here).findLast(({ tag }) => tag !== "ADP");
  if (before?.tag === "VERB" && sayings.has(before.lemma)) return null;
  return { day, late: LATE.has(partial.part ?? ""), sentence };
}

const LATE: ReadonlySet<string> = new Set(["EV", "NI"]);

/** The day of a time of the clock that stands without one: that told shortly before, or the day after its night. */
export function dayOfClock(
  text: string,
  partial: Partial,
  told: ToldDay | null,
  at: number,
  sentence: Sentence,
  published: Required<Day>,
): Day | null {
  if (told === null || at - told.sentence > REACH || isStamp(text, partial, sentence)) return null;
  const day = told.late && (partial.clock ?? "") < MORNING ? addDays(told.day, 1) : told.day;
  return dayNumber(day) > dayNumber(published) ? null : day;
}

/** "3.54pm – Police are at the scene": the time of an entry in a live report. */
const isStamp = (text: string, { start, end }: Partial, sentence: Sentence): boolean =>
  text.slice(sentence.start, start).trim() === "" && !/^,? ?[\p{L}\d]/u.test(text.slice(end, end + 3));
