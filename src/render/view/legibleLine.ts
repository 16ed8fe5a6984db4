import { legible } from "./legible.js";
import type { Line } from "./line.js";

/** A line that is safe to print, with the spaces kept that part its pieces. */
export const legibleLine = ({ claim, lead, words, tail }: Line): Line => ({
  claim,
  lead: legible(lead) + (/\s$/.test(lead) ? " " : ""),
  words: legible(words),
  tail: (/^\s/.test(tail) ? " " : "") + legible(tail),
});
