import { wordSet } from "./wordSet.js";

/** Verbs that stand before any figure. By lemma. */
export const BEFORE_FIGURES: ReadonlySet<string> = wordSet(
  "be have include make get give take reach total stand come find say show",
);

/** Nouns behind which a figure counts: "a toll of", "the total 12". By lemma. */
export const SUMS: ReadonlySet<string> = wordSet("toll total number count score");

/** What a game counts: every player, every game and every half has its own. By lemma. */
export const SCORED: ReadonlySet<string> = wordSet(
  "yard yd point rebound carry carrie assist goal run reception catch touchdown hit save strikeout pass sack interception shot lap set wicket",
);

/** What somebody is charged with: how many counts each report adds up is its own affair; of five flags two were right. As printed, lower case. */
export const CHARGES: ReadonlySet<string> = new Set(["count", "counts", "charge", "charges"]);

/** Words straight before a figure by which what is meant lies below it, if not far. */
export const FROM_BELOW: ReadonlySet<string> = wordSet("nearly almost");

/** Verbs of what somebody met with at one place, by lemma: those found there may be a part. */
export const FINDING: ReadonlySet<string> = wordSet("find discover see locate");

/** Words before a count that make it a part of all, or one of a list: "26, including 20 children". Lower case. */
export const PARTING: ReadonlySet<string> = wordSet("and including another other these those the");

/** Units told of a hundred moments of one game, or that name a kind of thing ("64-bit"). */
export const OF_A_GAME: ReadonlySet<string> = wordSet("yd bit season");
