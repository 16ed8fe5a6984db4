import { wordSet } from "../wordSet.js";

/** People who speak together and have no singular of their own, lower case. */
export const crowds: ReadonlySet<string> = wordSet(
  "police people some others many critics supporters residents opponents neighbours neighbors",
);

/** Bodies of which a story mostly tells of one, named once in full. */
export const forces: ReadonlySet<string> = wordSet("police deputies prosecutors organisers organizers");

/** Behind these a source has nothing of its head any more. */
export const breaks: ReadonlySet<string> = wordSet(
  ", ( — – -- : who which that of for at in from with on to by near close familiar and or",
);

/** Behind a name these tell when or how somebody spoke, lower case: "Ida Falk following the vote". */
export const afterName: ReadonlySet<string> = wordSet(
  "of for at in from on near following after before during amid via through",
);

/** Words before the noun that don't say which people: "some U.S. officials" are U.S. officials. Lower case. */
export const looseWords: ReadonlySet<string> = wordSet(
  "the a an one two three four five some several many few most other another certain various these those number of",
);

/** Nouns besides `documentNouns` for what is read and doesn't speak, lower case. */
export const recordNouns: ReadonlySet<string> = wordSet(
  "reports statements letters emails studies surveys polls complaints lawsuits articles stories posts tweets filings assessment assessments record records transcript footage video videos diagram chart map resolution act statute motion motions original alert alerts announcement announcements profile op-ed column headline warrant verdict media",
);

/** How an outlet is described: "the NPA news agency", "a local newspaper". */
export const outletNouns: RegExp =
  /\b(?:news agency|news site|newspaper|broadcaster|tabloid|television station|radio station)$/iu;
