import { wordSet } from "./wordSet.js";

/** Nouns that call something so, by lemma. */
export const FACTIVE: ReadonlySet<string> = wordSet("fact truth reality proof evidence certainty");

/** Nouns that leave open whether it is so, by lemma. */
export const HEARSAY: ReadonlySet<string> = wordSet(
  "report rumour rumor claim allegation speculation suggestion gossip possibility idea theory",
);

/** Auxiliaries by which something is sure or binding, and those by which it is only possible. Lower case; "would" and "should" are either. */
export const SURE: ReadonlySet<string> = wordSet("will shall must");
export const POSSIBLE: ReadonlySet<string> = wordSet("may might could can");
