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

/** Auxiliaries that say how sure or how binding something is, by lower-case form. */
export const MODALS: ReadonlySet<string> = new Set([
  "will",
  "would",
  "can",
  "could",
  "may",
  "might",
  "must",
  "should",
  "shall",
]);
