import { wordSet } from "./wordSet.js";

/** Nouns (lemmas) that say nothing: what they "show" or "signal" is the report's own reading of events, nobody's words. */
export const speechless: ReadonlySet<string> = wordSet(`
 decision move strategy tension shift change effort attack strike assault war conflict deal plan policy action race refusal meeting visit trip vote sale rise fall increase decrease drop surge growth demand price cost event incident crash
 fire storm flood accident weather wind rain arrival departure delay closure collapse victory defeat win loss success failure escalation
 introduction involvement deployment invasion offensive operation raid explosion blast shooting killing death situation crisis development
 approach authorization authorisation approval permission step measure ban sanction threat risk danger fear concern idea notion thing
 way place road bridge building house car ship ferry train plane missile rocket weapon drone tank bomb gun oil gas money cash fund dollar you
`);

/** Verbs that things do as well as speakers: with such a subject they report nothing. */
export const doings: ReadonlySet<string> = wordSet(`
 signal show indicate suggest defend address threaten see mark underline underscore highlight demand challenge promise offer appear seem
 invite direct cite refer mention reflect want seek aim attack mock expect face recall echo fuel raise reveal confirm determine propose
 hint remember know think propose find decide press push call point speak stand campaign convey support dispute protest`);

/** Nouns and adverbs of time: never who said it. */
export const times: ReadonlySet<string> = wordSet(`
 second minute hour day night morning afternoon evening week weekend month year decade time yesterday today tomorrow tonight ago later earlier
 monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`);
