import { wordSet } from "./wordSet.js";

/** "is", "had": between a speaker's aside and the verb. Lower case. */
export const helpers: ReadonlySet<string> = wordSet("is are was were has have had");

/** Before a time: "last week". Lower case. */
export const whenLeads: ReadonlySet<string> = wordSet("last this earlier later next");

/** Within a speaker's name or office: "the head of the port". Lower case. */
export const innerJoints: ReadonlySet<string> = wordSet("of for from in at on and with");

/** Behind a verb these begin what it reports. Lower case. */
export const reported: ReadonlySet<string> = wordSet("that to");

/** They open a clause that goes before the main one. Lower case. */
export const subordinating: ReadonlySet<string> = wordSet(
  "while when as although though after if because since before once until whenever",
);

/** Whoever was named before. Lower case. */
export const thirdPersons: ReadonlySet<string> = wordSet("he she they");

/** They open what is said. Lower case. */
export const contentOpeners: ReadonlySet<string> = wordSet("that whether how why if");

/** They open what is said or asked. Lower case. */
export const askedOpeners: ReadonlySet<string> = wordSet("how whether why what if that where when");

/** At the beginning of a content they belong to no content. Lower case. */
export const looseJoints: ReadonlySet<string> = wordSet("and but so yet");

/** Behind the noun of a headline: "call for talks". Lower case. */
export const stanceJoints: ReadonlySet<string> = wordSet("on for at against about of");

/** Subjects that are nobody. Lower case. */
export const nobodies: ReadonlySet<string> = wordSet("it this that there what");

/** Behind a passive: "was said to be", "is known as". Lower case. */
export const passiveOpeners: ReadonlySet<string> = wordSet("to that as whether how");

/** "criticism from the mayor". Lower case. */
export const receivedFrom: ReadonlySet<string> = wordSet("of from");

/** Before a participle that shares its subject: "while saying". Lower case. */
export const participleOpeners: ReadonlySet<string> = wordSet("while when by in after before without");

/** Between a joint and a second verb: "and has since said". Lower case. */
export const perfectWords: ReadonlySet<string> = wordSet("has have had also not never since");

/** Before a noun of time: "two weeks", "on Monday". Lower case. */
export const beforeTimes: ReadonlySet<string> = wordSet(
  "this last past earlier later late early next on one two a few",
);

/** Prepositions within a noun phrase. Lower case. */
export const nominalJoints: ReadonlySet<string> = wordSet("of for at in from with on to");

/** Behind a speaker's comma they tell when or where: ", during a visit". Lower case. */
export const occasions: ReadonlySet<string> = wordSet(
  "as during after when while before despite amid half speaking in on at",
);

/** Words of a phrase that says when. Lower case. */
export const whenWords: ReadonlySet<string> = wordSet("in on at last this earlier later late early less than ago the");

/** "one of the", "everyone but the". Lower case. */
export const shareJoints: ReadonlySet<string> = wordSet("of but");

/** "six in 10". Lower case. */
export const fractionJoints: ReadonlySet<string> = wordSet("in of");

/** Before a share. Lower case. */
export const roughly: ReadonlySet<string> = wordSet("about nearly almost roughly least some");

/** "at least five". Lower case. */
export const leastMost: ReadonlySet<string> = wordSet("least most");

/** Before a count: "about 40". Lower case. */
export const aboutCounts: ReadonlySet<string> = wordSet("about around over up");

/** Before a frame within its words: ", as she said". Lower case. */
export const beforeFrames: ReadonlySet<string> = wordSet("as and but");

/** By lemma. */
export const auxiliaries: ReadonlySet<string> = wordSet("be have do");

/** Adverbs that belong to what is told, not to the verb of telling. Lower case. */
export const focusing: ReadonlySet<string> = wordSet("not n't n’t so only even just");

/** Before the subject of a clause about the phrase they stand in: "more than aides". Lower case. */
export const sourceOpeners: ReadonlySet<string> = wordSet("than that");

/** Lower case. */
export const reflexives: ReadonlySet<string> = wordSet("himself herself itself themselves");
