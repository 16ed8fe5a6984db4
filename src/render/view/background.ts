import { MONTHS } from "../../lang/en/calendar.js";
import type { TimelineItem } from "../../model/index.js";
import type { Chronicle } from "./chronicle.js";

/** What happened at one time outside the drawn period: a month, a year or some years. */
export interface BackgroundPoint {
  readonly text: string;
  readonly numbers: readonly number[];
  /** Whether it comes after the drawn period. */
  readonly later: boolean;
}

/** More points have no room beside one another. */
const MOST = 8;

/** The items that aren't drawn, in order and not to scale; as finely as there is room for. */
export function backgroundOf({ items, start }: Chronicle): readonly BackgroundPoint[] {
  const left = items.filter(({ drawn }) => !drawn);
  const isLater = ({ from }: TimelineItem): boolean => Date.parse(from) > start;
  const grouped = (nameOf: (item: TimelineItem) => string): readonly BackgroundPoint[] => {
    const points: { text: string; numbers: number[]; later: boolean }[] = [];
    for (const { item, number } of left) {
      const [text, later] = [nameOf(item), isLater(item)];
      const same = points.find((point) => point.text === text && point.later === later);
      if (same === undefined) points.push({ text, numbers: [number], later });
      else same.numbers.push(number);
    }
    return points;
  };
  const ways = [monthOf, yearOf, decadeOf, centuryOf].map(grouped);
  return ways.find((points) => points.length <= MOST) ?? [];
}

const yearOf = ({ from }: TimelineItem): string => from.slice(0, 4);
const decadeOf = ({ from }: TimelineItem): string => `${from.slice(0, 3)}0s`;
const centuryOf = ({ from }: TimelineItem): string => `${from.slice(0, 2)}00s`;

function monthOf(item: TimelineItem): string {
  const month = item.precision === "year" ? undefined : MONTHS[Number(item.from.slice(5, 7)) - 1];
  return month === undefined ? yearOf(item) : `${month.slice(0, 3)} ${yearOf(item)}`;
}
