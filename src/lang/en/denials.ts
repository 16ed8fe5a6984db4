import { wordSet } from "./wordSet.js";

/** Verbs that say little of their object: two that share one needn't tell of one deed. By lemma. */
export const LIGHT_VERBS: ReadonlySet<string> = wordSet(
  "have be do make take give get say tell see know think want need use include go come put let keep find",
);

/** The same, and verbs that tell of any turn. By lemma. */
export const LIGHT_DEEDS: ReadonlySet<string> = new Set([
  ...LIGHT_VERBS,
  ...wordSet("receive become run seek return hold bring help continue"),
]);

/** Adjectives that tell no thing from another. */
export const VAGUE_ADJECTIVES: ReadonlySet<string> = wordSet(`
  new other more further immediate recent old big small good bad great first last next same such many few own clear
  possible due several certain`);

/** What stands behind these isn't said to be there: "concerns about open cases". */
export const CONCERNING: ReadonlySet<string> = wordSet("about over on regarding");

/** What isn't met with isn't there: "did not find any open cases". By lemma. */
export const MEETING: ReadonlySet<string> = wordSet("find have see be identify locate discover hold");

/** Words by which such a verb meets with nothing. */
export const NOT_MET: ReadonlySet<string> = wordSet("not n't n’t never without");

/** What is prevented is neither there nor denied: "can prevent grave accidents". By lemma. */
export const PREVENTING: ReadonlySet<string> = wordSet("prevent avoid avert stop block deter preclude risk fear");

/** A claim with one of these leaves open whether it is so. */
export const OPEN_WORDS: ReadonlySet<string> = wordSet("if whether unless until or can could would should might may");

/** Verbs of what is so; all others may come to pass after they were denied. By lemma. */
export const STATES: ReadonlySet<string> = wordSet(
  "be have know believe think own belong contain include remain exist mean want like need live stay seem appear",
);

/** Of two events one comes before the other or after it. */
export const ORDERING: ReadonlySet<string> = wordSet("before after");
