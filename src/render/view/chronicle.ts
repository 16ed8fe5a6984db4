import type { Ledger, TimelineItem } from "../../model/index.js";
import { instantsOf } from "./instants.js";

/** A timeline item with its number: it counts from 1 in the order of the printed list. */
export interface Numbered {
  readonly item: TimelineItem;
  readonly number: number;
}

/** One item, or several too near one another to be told apart, with their place: per cent of the drawn period, and the lane in its row. */
export interface Moment {
  readonly items: readonly Numbered[];
  readonly from: number;
  readonly to: number;
  readonly lane: number;
}

export interface ClockRow {
  readonly clock: TimelineItem["clock"];
  readonly lanes: number;
  readonly moments: readonly Moment[];
}

/** The timeline as drawn. Items outside the drawn period are only in the list. */
export interface Chronicle {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly ClockRow[];
  readonly items: readonly (Numbered & { readonly drawn: boolean })[];
}

const DAY = 86_400_000;
/**
 * A story is drawn around the days its reports were published, half as much again to either side and two days at
 * least: history and far plans would squeeze it into one point. They stand in the list.
 */
const [AROUND, LEAST] = [0.5, 2 * DAY];
const CLOCKS = ["event", "statement", "publication"] as const;
/** Per cent between the beginnings of two items in one lane, and for what each character of a label takes. */
const [APART, LETTER] = [4, 1];
/** Per cent within which points are drawn as one. */
const NEAR = 1.5;

interface Timed {
  readonly item: TimelineItem;
  readonly first: number;
  readonly last: number;
}

export function chronicleOf({ timeline, reports }: Ledger): Chronicle {
  const timed = timeline.flatMap(toTimed).sort((a, b) => a.first - b.first || b.last - a.last);
  const days = reports.flatMap(({ published }) => (published === null ? [] : (instantsOf(published) ?? [])));
  const [low, high] = periodOf(days.length > 0 ? days : timed);
  const margin = Math.max(LEAST, (high - low) * AROUND);
  const near = timed.filter(({ first, last }) => last > low - margin && first < high + margin);
  const exact = near.filter(({ first, last }) => first >= low - margin && last <= high + margin);
  const start = Math.min(low, ...exact.map(({ first }) => first));
  const end = Math.max(high, start + DAY, ...exact.map(({ last }) => last));
  const numbers = new Map(timed.map(({ item }, i) => [item, i + 1]));
  return {
    start,
    end,
    rows: CLOCKS.map((clock) => {
      const own = near.filter(({ item, first, last }) => item.clock === clock && last > start && first < end);
      return toRow(clock, own, [start, end], numbers);
    }),
    items: timed.map((one) => ({
      item: one.item,
      number: numbers.get(one.item) ?? 0,
      drawn: near.includes(one) && one.last > start && one.first < end,
    })),
  };
}

/** An instant lasts a moment, so that it lies within a period that begins or ends with it. */
function toTimed(item: TimelineItem): readonly Timed[] {
  const [from, to] = [instantsOf(item.from), instantsOf(item.to)];
  return from === null || to === null
    ? []
    : [{ item, first: from.first, last: Math.max(to.last, from.last, from.first + 1) }];
}

const periodOf = (spans: readonly { readonly first: number; readonly last: number }[]): readonly [number, number] =>
  spans.length === 0
    ? [0, DAY]
    : [Math.min(...spans.map(({ first }) => first)), Math.max(...spans.map(({ last }) => last))];

function toRow(
  clock: TimelineItem["clock"],
  timed: readonly Timed[],
  [start, end]: readonly [number, number],
  numbers: ReadonlyMap<TimelineItem, number>,
): ClockRow {
  const free: number[] = [];
  const share = (at: number): number => ((Math.min(end, Math.max(start, at)) - start) / (end - start)) * 100;
  const places = timed.map(({ item, first, last }) => ({
    items: [{ item, number: numbers.get(item) ?? 0 }],
    from: share(first),
    to: share(last),
  }));
  const moments = gathered(places).map((place): Moment => {
    const found = free.findIndex((until) => until <= place.from);
    const lane = found < 0 ? free.length : found;
    free[lane] = Math.max(place.to + 0.4, place.from + APART + labelOf(place.items).length * LETTER);
    return { ...place, lane };
  });
  return { clock, lanes: Math.max(1, free.length), moments };
}

type Place = Omit<Moment, "lane">;

/** Points that would hide one another become one; what lasts is drawn by itself. */
function gathered(places: readonly Place[]): readonly Place[] {
  const found: Place[] = [];
  for (const place of places) {
    const last = found.findLast(isPoint);
    if (last === undefined || !isPoint(place) || place.from - last.from > NEAR) found.push(place);
    else found[found.indexOf(last)] = { ...last, items: [...last.items, ...place.items] };
  }
  return found;
}

const isPoint = ({ from, to }: Place): boolean => to - from < NEAR;

/** "4", "4, 5", "4–9": where they are in the list. */
export function labelOf(items: readonly Numbered[]): string {
  const numbers = items.map(({ number }) => number);
  return numbers.length < 3 ? numbers.join(", ") : `${numbers[0]}–${numbers.at(-1)}`;
}
