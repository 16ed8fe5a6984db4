import type { Ledger, TimelineItem } from "../../model/index.js";
import { excerpt } from "../view/excerpt.js";
import { legible } from "../view/legible.js";
import { momentsOf } from "../view/moments.js";
import { whenText } from "../view/when.js";
import { GLUE, hang, heading, type Pen, padded } from "./pen.js";

const DATE_COLUMNS = 26;
const WORDS_SIZE = 160;

/** What happened when, in order; statements are marked as such. A date stands once. */
export function timeline(pen: Pen, ledger: Ledger): readonly string[] {
  const shown = ledger.timeline.filter(({ clock }) => clock !== "publication");
  const told = momentsOf(ledger, shown);
  if (told.length === 0) return [];
  const lines = told.flatMap(({ item, words }, i) => {
    const before = told[i - 1]?.item;
    const when = before !== undefined && whenText(before) === whenText(item) ? "" : whenText(item);
    return line(pen, item, when, excerpt(legible(words), WORDS_SIZE));
  });
  return [...heading(pen, "Timeline"), ...lines];
}

function line(pen: Pen, { claims, clock }: TimelineItem, when: string, words: string): readonly string[] {
  const sigils = [...new Set(claims.map(({ report }) => report))].join(GLUE);
  const said = clock === "event" ? "" : `${clock}: `;
  return hang(pen, `  ${padded(when, DATE_COLUMNS)}`, `${said}${words}  ${pen.paint.dim(sigils)}`);
}
