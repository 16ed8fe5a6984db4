import { wordSet } from "./wordSet.js";

/** Words for a day as seen from the day, and the side of the world, on which one writes. */
export const RELATIVE_DAYS: ReadonlySet<string> = wordSet("today tonight yesterday tomorrow overnight");

/** Words that end a time reckoned from another: "nearly two weeks ago". Lower case. */
export const RECKONED: ReadonlySet<string> = new Set(["ago", "later", "earlier"]);
