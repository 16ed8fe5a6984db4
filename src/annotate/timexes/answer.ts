import type { Timex } from "../../model/index.js";
import { type Day, dayValue, type Extent, extentOf } from "./calendar.js";
import type { Setting } from "./setting.js";
import type { Tense } from "./tense.js";

/** What is known where an expression stands. */
export interface Place {
  readonly setting: Setting;
  /** The time told last. */
  readonly anchor: Day | null;
  /** The year and month that a history has reached: the anchor without comparisons. */
  readonly narrative: Day | null;
  /** A day told in the same sentence, for times of day and for "today" in a quotation. */
  readonly sentenceDay: Day | null;
  /** A year printed shortly before in the same paragraph, or after it in a range. */
  readonly nearYear: number | null;
  readonly inQuotation: boolean;
  readonly tense: () => Tense;
}

/** Value and interval of an expression, and the day it leaves for those that follow. */
export type Answer = Pick<Timex, "type" | "value" | "known"> & {
  readonly extent: Extent | null;
  readonly day: Day | null;
};

export const NOTHING = { extent: null, day: null } as const;

/** The answer when a day, month or year is known. */
export const atDay = (day: Day, known: Timex["known"]): Answer => ({
  type: "DATE",
  value: dayValue(day),
  known,
  extent: extentOf(day),
  day,
});
