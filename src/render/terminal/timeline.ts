import type { Ledger, TimelineItem } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
import { legible } from "../view/legible.js";
import { momentsOf, type ToldMoment } from "../view/moments.js";
import { whenText } from "../view/when.js";
import { GLUE, hang, heading, type Pen, padded } from "./pen.js";

const DATE_COLUMNS = 26;
const WORDS_SIZE = 160;

/** Enough of one day or hour to follow the story; the page and the JSON hold the rest. */
const LINES_PER_DATE = 6;

/** What happened when, in order; what was said then is marked as such, and times on which reports differ. A date stands once. */
export function timeline(pen: Pen, ledger: Ledger): readonly string[] {
  const shown = ledger.timeline.filter(({ clock }) => clock !== "publication");
  const dates = new Map<string, ToldMoment[]>();
  for (const moment of momentsOf(ledger, shown)) {
    const when = whenText(moment.item);
    dates.set(when, [...(dates.get(when) ?? []), moment]);
  }
  if (dates.size === 0) return [];
  return [...heading(pen, "Timeline"), ...[...dates].flatMap(([when, moments]) => date(pen, when, moments))];
}

/** What several reports tell, and what they differ on, before the rest. */
function date(pen: Pen, when: string, moments: readonly ToldMoment[]): readonly string[] {
  const ranked = moments.toSorted((a, b) => weight(b) - weight(a));
  const rest = moments.length - LINES_PER_DATE;
  return [
    ...ranked.slice(0, LINES_PER_DATE).flatMap(({ item, words }, i) => line(pen, item, i === 0 ? when : "", words)),
    ...(rest > 0 ? [pen.paint.dim(`${" ".repeat(DATE_COLUMNS + 2)}… and ${rest} more`)] : []),
  ];
}

const sigilsOf = ({ claims }: TimelineItem): readonly string[] => [...new Set(claims.map(({ report }) => report))];

const weight = ({ item }: ToldMoment): number => (item.disputed ? 100 : 0) + sigilsOf(item).length;

function line(pen: Pen, item: TimelineItem, when: string, words: string): readonly string[] {
  const said = item.clock === "event" ? "" : "said: ";
  const sign = item.disputed ? `${pen.paint.red("≠")} ` : "";
  const carried = pen.paint.dim(sigilsOf(item).join(GLUE));
  const text = `${sign}${said}${excerpt(legible(words), WORDS_SIZE)}  ${carried}`;
  return hang(pen, `  ${padded(when, DATE_COLUMNS - 1)} `, text, " ".repeat(DATE_COLUMNS + 2));
}
