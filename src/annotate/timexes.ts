import { contains, type Quantity, type Sentence, type Timex } from "../model/index.js";
import type { Draft } from "./draft.js";
import { publishedDay } from "./timexes/calendar.js";
import { mergePartials } from "./timexes/merge.js";
import type { Partial } from "./timexes/partial.js";
import { resolveAll } from "./timexes/resolve-all.js";
import { newBudget, scanSentence } from "./timexes/scan.js";
import { settingOf } from "./timexes/setting.js";

/** Time expressions, resolved against the publication date, the tense of their clause, and each other. */
export function findTimexes(draft: Draft): readonly Timex[] {
  const budget = newBudget();
  const read = draft.sentences.map((sentence: Sentence): readonly Partial[] =>
    mergePartials(draft.report.text, scanSentence(draft, sentence, budget)),
  );
  const setting = settingOf(draft.report.text, publishedDay(draft.report.published), read.flat());
  return resolveAll(draft, read, setting);
}

/**
 * Figures that are part of a date or a time of day ("17 November 2024") are no quantities; amounts of time ("two days
 * later"), rates ("$15 a month") and figures that go on beyond a date are. Both in text order.
 */
export function withoutTimexes(quantities: readonly Quantity[], timexes: readonly Timex[]): readonly Quantity[] {
  let next = 0;
  return quantities.filter((quantity) => {
    while (next < timexes.length && (timexes[next] as Timex).end <= quantity.start) next++;
    const timex = timexes[next];
    return timex === undefined || isAmount(quantity.unit) || !contains(timex, quantity);
  });
}

/** An age is no date either, though its years may be read as a span of time. */
const isAmount = (unit: string): boolean => AMOUNTS.has(unit) || unit.endsWith(" of age");

/** Units of an amount of time, which stays a quantity inside a time expression. */
const AMOUNTS: ReadonlySet<string> = new Set([
  "s",
  "min",
  "h",
  "day",
  "week",
  "fortnight",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
]);
