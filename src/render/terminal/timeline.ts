import type { Ledger, TimelineItem } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
import { legible } from "../view/legible.js";
import { whenText } from "../view/when.js";
import { GLUE, hang, heading, type Pen, padded } from "./pen.js";

const DATE_COLUMNS = 26;
const WORDS_SIZE = 160;

/** What happened when, in order; statements and publications are marked as such. */
export function timeline(pen: Pen, { timeline: items }: Ledger): readonly string[] {
  const shown = items.filter(({ clock }) => clock !== "publication");
  if (shown.length === 0) return [];
  return [...heading(pen, "Timeline"), ...shown.flatMap((item) => line(pen, item))];
}

function line(pen: Pen, item: TimelineItem): readonly string[] {
  const first = item.claims[0];
  const sigils = [...new Set(item.claims.map(({ report }) => report))].join(GLUE);
  const clock = item.clock === "event" ? "" : `${item.clock}: `;
  const words = first === undefined ? "" : excerpt(legible(first.exact), WORDS_SIZE);
  const when = padded(whenText(item), DATE_COLUMNS);
  return hang(pen, `  ${when}`, `${clock}${words}  ${pen.paint.dim(sigils)}`);
}
