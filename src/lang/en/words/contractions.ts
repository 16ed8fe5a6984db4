import { wordSet } from "../wordSet.js";

/** What stands behind an apostrophe and is a word of its own: "they're", "he'd". */
export const contracted: ReadonlySet<string> = wordSet("s re ve ll d m");

/** What "n't" is hung on. */
export const beforeNot: ReadonlySet<string> = wordSet(
  "do did does ca wo is are was were has have had could should would must need ai might sha may dare",
);
