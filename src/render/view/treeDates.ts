import { MONTHS } from "../../lang/en/calendar.js";
import { shortDate } from "./longDate.js";

/** A date over some columns of the lineage, centred at `x` per cent. */
export interface TreeDate {
  readonly text: string;
  readonly x: number;
}

/** Up to as many columns there is room for the time of day. */
const MAX_TIMED = 4;
/** Per cent of the width that a day's name takes on a phone. */
const ROOM = 15;

/** The dates that there is room for; columns of one date have it once, over all of them. `xOf` gives a column's place in per cent. */
export function treeDates(columns: readonly (string | null)[], xOf: (column: number) => number): readonly TreeDate[] {
  const years = new Set(columns.flatMap((when) => (when === null ? [] : when.slice(0, 4))));
  const name = (iso: string): string =>
    years.size > 1 ? monthOf(iso) : columns.length > MAX_TIMED ? shortDate(iso.slice(0, 10)) : shortDate(iso);
  const names = columns.map((when) => (when === null ? null : name(when)));
  const runs = names.flatMap((text, from) => {
    if (text === null || text === names[from - 1]) return [];
    const next = names.findIndex((other, i) => i > from && other !== text);
    return [{ text, x: (xOf(from) + xOf((next < 0 ? names.length : next) - 1)) / 2 }];
  });
  let free = 0;
  return runs.filter(({ x }) => {
    if (x < free) return false;
    free = x + ROOM;
    return true;
  });
}

const monthOf = (iso: string): string => `${MONTHS[Number(iso.slice(5, 7)) - 1]?.slice(0, 3) ?? ""} ${iso.slice(0, 4)}`;
