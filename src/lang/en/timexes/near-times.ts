import { CLOCK_WORDS } from "../quantities/counted.js";
import { wordSet } from "../wordSet.js";
import { ZONES } from "./time-words.js";

/** What may stand straight before a unit of time, by the reading it allows: patterns cost more than a look-up. */
export const PARTS_OF_YEAR: ReadonlySet<string> = wordSet("quarter half trimester third-quarter");

/** Before a unit these make a rate: "per day". */
export const RATE_WORDS: ReadonlySet<string> = wordSet("per each every");

/** Before a unit these place it beside now or another time. */
export const RELATIVE_WORDS: ReadonlySet<string> = wordSet(
  "last next this that same past coming previous preceding prior following current entire whole calendar fiscal financial academic",
);

/** Words behind which "spring" alone is the season and not the verb. */
export const SEASON_LEADS: ReadonlySet<string> = wordSet(
  "in during by since until till early late every each of from to through and",
);

/** "Black Monday", "Good Friday": names of days, no weekdays of this week. */
export const NAMED_DAYS: ReadonlySet<string> = wordSet(
  "black bloody good ash palm easter super cyber whit holy maundy",
);

/** Before a day these look ahead: "the vote is on Friday". */
export const PRESENT_COPULAS: ReadonlySet<string> = wordSet("is are");

/** Auxiliaries that put a clause into the past. */
export const PAST_AUXILIARIES: ReadonlySet<string> = wordSet("was were had did has have been 've ’ve");

/** Behind a number these make it a time of day. */
export const CLOCK_NEXT: ReadonlySet<string> = new Set([
  ...CLOCK_WORDS,
  ...[...ZONES.keys()].map((zone) => zone.toLowerCase()),
]);

/** Behind a number these make it a year of an era. */
export const ERA_NEXT: ReadonlySet<string> = wordSet("bc bce b.c. b.c ad a.d. ce");
