import { wordSet } from "./wordSet.js";

/** What has a price of the moment. By lemma. */
export const TRADED: ReadonlySet<string> = wordSet(
  "share stock bitcoin index futures crude barrel currency bond yield cryptocurrency",
);

/** Verbs that tell where a price went or stood at some hour. By lemma. */
export const MOVING: ReadonlySet<string> = wordSet(`
  rise fall increase decrease gain lose drop slip slide climb jump surge plunge tumble close open trade soar sink dip hit`);
