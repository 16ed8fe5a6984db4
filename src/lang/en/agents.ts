import { wordSet } from "./wordSet.js";

/** Words that open a clause with a subject of its own. */
export const clauseOpeners: ReadonlySet<string> = wordSet("where which that as while who when because if but");

/** Words before a verb that put it in the present. */
export const presentMarks: ReadonlySet<string> = wordSet("is are has have ’s 's ’re 're am being been");

/** Behind a noun for a deed: who did it, and where or against whom. */
export const byDoer: ReadonlySet<string> = wordSet("by");
export const atTarget: ReadonlySet<string> = wordSet("on against in at of into near across with");

/** What stands behind these is no one who met with the fate: "survived the crash", "fled the prison", "wins the election". */
export const fatesOfSubject: ReadonlySet<string> = wordSet("die survive flee win");

/** What may stand as the object of the verb that it denies: "hurt nobody". */
export const denyingObjects: ReadonlySet<string> = wordSet("nobody none nothing no");
