import { wordSet } from "./wordSet.js";

/** Words that make a statement official, by lower-case form. */
export const OFFICIAL_WORDS: ReadonlySet<string> = wordSet(
  "officially formally announced announces announce announcement confirmed confirms proclaimed decreed",
);

/** Words that leave a statement to rumour or to somebody unnamed. */
export const UNOFFICIAL_WORDS: ReadonlySet<string> = wordSet(
  "reportedly allegedly unconfirmed rumoured rumored purportedly supposedly apparently unverified",
);

/** Nouns for people who are cited but not named, by lemma. */
export const UNNAMED: ReadonlySet<string> = wordSet("source official person people insider aide somebody someone");

/** Bodies whose word is official whoever speaks it, by lemma. */
export const OFFICIAL_BODIES: ReadonlySet<string> = wordSet(
  "authority authorities police government ministry army military court prosecutor department spokesman spokeswoman spokesperson council agency sheriff",
);

/** Words by which a statement is only possible or likely. */
export const HEDGES: ReadonlySet<string> = wordSet("may might possibly perhaps maybe probably likely presumably");
