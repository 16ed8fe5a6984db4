import type { Reading } from "../../model/index.js";
import { longSpan } from "./longDate.js";
import type { StoryView } from "./story.js";

/** When the reports of a reading were published: days, or the hours where the whole story is of one day; empty if unknown. */
export function toldOf({ ledger, reports }: StoryView, reading: Reading): string {
  const dates = reading.reports.flatMap((sigil) => reports.get(sigil)?.published ?? []).toSorted();
  const [first, last] = [dates[0] ?? null, dates.at(-1) ?? null];
  if (first?.slice(0, 10) !== last?.slice(0, 10) || ledger.from?.slice(0, 10) !== ledger.to?.slice(0, 10))
    return longSpan(first, last);
  const hours = new Set([first, last].map((iso) => /T(\d\d:\d\d)/.exec(iso ?? "")?.[1] ?? ""));
  return [...hours].filter((hour) => hour !== "").join("–");
}
