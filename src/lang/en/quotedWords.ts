/** Nouns that call something so, by lemma. */
export const FACTIVE: ReadonlySet<string> = new Set(["fact", "truth", "reality", "proof", "evidence", "certainty"]);

/** Nouns that leave open whether it is so, by lemma. */
export const HEARSAY: ReadonlySet<string> = new Set([
  "report",
  "rumour",
  "rumor",
  "claim",
  "allegation",
  "speculation",
  "suggestion",
  "gossip",
  "possibility",
  "idea",
  "theory",
]);

/** Auxiliaries by which something is sure or binding, and those by which it is only possible. Lower case; "would" and "should" are either. */
export const SURE: ReadonlySet<string> = new Set(["will", "shall", "must"]);
export const POSSIBLE: ReadonlySet<string> = new Set(["may", "might", "could", "can"]);
