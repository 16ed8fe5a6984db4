import { CASUALTY_WORDS } from "../../lang/en/quantities/counted.js";
import { TALLY } from "../../lang/en/quantities/tally.js";
import type { Counted } from "./counted.js";
import type { Extent } from "./range.js";

/** Further back than this (code units) the figure tells of something else. */
const REACH = 160;

/** "The number of dead has risen to 17", "the toll stood at three": what a bare figure counts, told before it. */
export function tallied(text: string, sentenceStart: number, extent: Extent): Counted | null {
  if (extent.unit !== null) return null;
  const from = Math.max(sentenceStart, extent.start - REACH);
  const match = TALLY.exec(text.slice(from, extent.start));
  if (match === null) return null;
  const [whole, counted, toll] = match;
  const named = (counted ?? toll ?? "").trim();
  const start = from + match.index + whole.indexOf(named, counted === undefined ? 0 : whole.indexOf("of "));
  const last = named.slice(named.lastIndexOf(" ") + 1).toLowerCase();
  const unit = counted === undefined || CASUALTY_WORDS.has(last) ? "people" : last.replace(/([^s])s$/, "$1");
  return { end: extent.end, unit, of: { start, end: start + named.length }, more: false };
}
